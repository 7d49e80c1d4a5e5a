package org.musubi.workbench.diagram.problems;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.workbench.diagram.canvas.DiagramViewer;
import org.musubi.workbench.diagram.control.DiagramControl;
import org.musubi.workbench.diagram.part.ElementPart;

/** Offers to put right what is wrong with the selected elements. */
public final class QuickFixes {

  private final DiagramControl diagram;
  private final DiagramProblems problems;

  public QuickFixes(DiagramControl diagram, DiagramProblems problems) {
    this.diagram = diagram;
    this.problems = problems;
  }

  /** Adds the menu of fixes to a context menu when the selected elements have problems that can be put right. */
  public void fill(IMenuManager menu) {
    List<DiagramProblem> found = ofSelection();
    if (found.stream().anyMatch(problem -> !problem.fixes().isEmpty())) {
      MenuManager fixes = new MenuManager(ProblemText.FIX_MENU.text());
      addFixes(fixes, found);
      menu.add(fixes);
    }
  }

  /** Shows the fixes of the selected elements beside them, or says why there are none. */
  public void popUp() {
    List<DiagramProblem> found = ofSelection();
    if (found.isEmpty()) {
      diagram.viewer().context().feedback().refuse(ProblemText.NO_PROBLEM.text());
    } else if (found.stream().allMatch(problem -> problem.fixes().isEmpty())) {
      diagram.viewer().context().feedback().refuse(ProblemText.NO_FIX.text(found.getFirst().message()));
    } else {
      MenuManager fixes = new MenuManager();
      addFixes(fixes, found);
      Menu menu = fixes.createContextMenu(diagram.viewer().getControl());
      menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(fixes::dispose));
      menu.setLocation(besideSelection());
      menu.setVisible(true);
    }
  }

  /** Adds the fixes of one problem to a menu. */
  public void fill(IMenuManager menu, DiagramProblem problem) {
    for (String fix : problem.fixes()) {
      menu.add(new Action(fix.replace("&", "&&")) {
        @Override
        public void run() {
          problems.fix(problem, fix, diagram.edits()::run);
        }
      });
    }
  }

  private void addFixes(IMenuManager menu, List<DiagramProblem> found) {
    for (DiagramProblem problem : found) {
      Action sentence = new Action(problem.message().replace("&", "&&")) { };
      sentence.setEnabled(false);
      menu.add(sentence);
      fill(menu, problem);
      menu.add(new Separator());
    }
  }

  private List<DiagramProblem> ofSelection() {
    List<DiagramProblem> found = new ArrayList<>();
    for (ElementView element : diagram.viewer().selectedElements().reversed()) {
      problems.of(element).stream().filter(each -> !found.contains(each)).forEach(found::add);
    }
    return found;
  }

  private org.eclipse.swt.graphics.Point besideSelection() {
    DiagramViewer viewer = diagram.viewer();
    Control canvas = viewer.getControl();
    ElementPart part = viewer.part(viewer.selectedElements().getLast());
    Rectangle area = part.getFigure().getBounds().getCopy();
    part.getFigure().translateToAbsolute(area);
    return canvas.toDisplay(Math.clamp(area.x, 0, canvas.getSize().x),
        Math.clamp(area.bottom(), 0, canvas.getSize().y));
  }
}
