package org.musubi.workbench.diagram.companion;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.musubi.workbench.diagram.clipboard.ClipboardActions;
import org.musubi.workbench.diagram.clipboard.DiagramClipboard;
import org.musubi.workbench.diagram.control.DiagramControl;
import org.musubi.workbench.diagram.export.ExportDiagramWizard;
import org.musubi.workbench.diagram.find.FindBar;
import org.musubi.workbench.diagram.outline.DiagramOutline;
import org.musubi.workbench.diagram.printing.PrintDiagramDialog;
import org.musubi.workbench.diagram.problems.DiagramProblems;
import org.musubi.workbench.diagram.problems.ProblemMarks;
import org.musubi.workbench.diagram.problems.QuickFixes;
import org.musubi.workbench.diagram.runtime.DiagramIcon;
import org.musubi.workbench.images.Icon;

/**
 * What goes with the editor of a diagram beside drawing: finding, problems, outline, clipboard, export and print; by
 * key, context menu and tool bar.
 */
public final class EditorCompanions {

  private final IEditorSite site;
  private final DiagramControl diagram;
  private final DiagramProblems problems;
  private final ProblemMarks marks;
  private final QuickFixes fixes;
  private final FindBar findBar;
  private final ClipboardActions clipboard;

  /** @param menu the context menu of the canvas */
  public EditorCompanions(IEditorSite site, DiagramControl diagram, MenuManager menu) {
    this.site = site;
    this.diagram = diagram;
    problems = new DiagramProblems(diagram.runtime(), diagram.diagram());
    marks = new ProblemMarks(diagram.viewer(), problems, diagram.runtime());
    fixes = new QuickFixes(diagram, problems);
    findBar = new FindBar(diagram);
    clipboard = new ClipboardActions(diagram, PlatformUI.getWorkbench().getService(DiagramClipboard.class));
    menu.addMenuListener(this::fill);
    fill(diagram.bar().manager());
    new CompanionHandlers(site, this, diagram.viewer().getControl());
  }

  /** A new outline of the diagram. */
  public IContentOutlinePage outline() {
    return new DiagramOutline(diagram, problems);
  }

  /** What breaks the rules of the notation. */
  public DiagramProblems problems() {
    return problems;
  }

  /** The signs at elements with problems. */
  public ProblemMarks marks() {
    return marks;
  }

  public FindBar findBar() {
    return findBar;
  }

  public ClipboardActions clipboard() {
    return clipboard;
  }

  QuickFixes fixes() {
    return fixes;
  }

  void find() {
    findBar.open();
  }

  void export() {
    diagram.viewer().commitLabel();
    ExportDiagramWizard.open(site.getShell(), diagram);
  }

  void print() {
    diagram.viewer().commitLabel();
    PrintDiagramDialog.open(site.getShell(), diagram);
  }

  public void dispose() {
    marks.dispose();
    problems.dispose();
  }

  private void fill(IMenuManager menu) {
    menu.add(new Separator());
    fixes.fill(menu);
    boolean selected = !diagram.viewer().selectedElements().isEmpty();
    if (selected) {
      menu.add(action(CompanionText.COPY, Icon.COPY.descriptor(), clipboard::copy));
    }
    menu.add(action(CompanionText.PASTE, Icon.PASTE.descriptor(), clipboard::paste));
    if (selected) {
      menu.add(action(CompanionText.DUPLICATE, Icon.DUPLICATE.descriptor(), clipboard::duplicate));
    }
    menu.add(action(CompanionText.COPY_PICTURE, null, clipboard::copyPicture));
    MenuManager layout = new MenuManager(CompanionText.LAYOUT.text());
    layout.add(action(CompanionText.COPY_LAYOUT, null, clipboard::copyLayout));
    layout.add(action(CompanionText.PASTE_LAYOUT, null, clipboard::pasteLayout));
    menu.add(layout);
    menu.add(new Separator());
    menu.add(action(CompanionText.FIND, DiagramIcon.FIND.descriptor(), this::find));
    menu.add(action(CompanionText.EXPORT, Icon.EXPORT.descriptor(), this::export));
    menu.add(action(CompanionText.PRINT, DiagramIcon.PRINT.descriptor(), this::print));
  }

  private void fill(ToolBarManager bar) {
    bar.add(new Separator());
    bar.add(action(CompanionText.FIND, DiagramIcon.FIND.descriptor(), this::find));
    bar.add(action(CompanionText.EXPORT, Icon.EXPORT.descriptor(), this::export));
    bar.add(action(CompanionText.PRINT, DiagramIcon.PRINT.descriptor(), this::print));
    bar.update(true);
  }

  private static Action action(CompanionText label, ImageDescriptor icon, Runnable run) {
    Action action = new Action(label.text(), icon) {
      @Override
      public void run() {
        run.run();
      }
    };
    action.setToolTipText(label.text());
    return action;
  }
}
