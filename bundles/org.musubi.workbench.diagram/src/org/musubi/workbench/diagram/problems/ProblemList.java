package org.musubi.workbench.diagram.problems;

import java.util.List;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.musubi.viewpoint.specification.ERROR_LEVEL;
import org.musubi.workbench.diagram.control.DiagramControl;
import org.musubi.workbench.text.Labels;

/** The problems of a diagram as a list: a selected one shows its elements, the context menu puts it right. */
public final class ProblemList {

  private final Composite control;
  private final Label title;
  private final TableViewer list;
  private final DiagramProblems problems;
  private final Runnable listener = this::show;

  public ProblemList(Composite parent, DiagramControl diagram, DiagramProblems problems) {
    this.problems = problems;
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
    title = new Label(control, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(title);
    list = new TableViewer(control, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.FULL_SELECTION);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getControl());
    list.getControl().getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = ProblemText.LIST_NAME.text();
      }
    });
    list.setContentProvider(ArrayContentProvider.getInstance());
    list.setLabelProvider(new Lines());
    list.addSelectionChangedListener(event -> diagram.viewer().select(selected().stream()
        .flatMap(problem -> problem.views().stream()).toList()));
    list.addDoubleClickListener(event -> diagram.setFocus());
    QuickFixes fixes = new QuickFixes(diagram, problems);
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(shown -> selected().forEach(problem -> fixes.fill(shown, problem)));
    list.getControl().setMenu(menu.createContextMenu(list.getControl()));
    problems.addListener(listener);
    control.addListener(SWT.Dispose, event -> problems.removeListener(listener));
    show();
  }

  public Control control() {
    return control;
  }

  /** The list itself. */
  public TableViewer viewer() {
    return list;
  }

  private List<DiagramProblem> selected() {
    return list.getStructuredSelection().toList().stream().map(DiagramProblem.class::cast).toList();
  }

  private void show() {
    title.setText(ProblemText.PROBLEMS.text(problems.all().size()));
    list.setInput(problems.all());
  }

  private static final class Lines extends LabelProvider {

    @Override
    public String getText(Object row) {
      DiagramProblem problem = (DiagramProblem) row;
      String name = Labels.of(problem.element());
      return problem.message().contains(name) ? problem.message()
          : ProblemText.UNNAMED.text(name, problem.message());
    }

    @Override
    public Image getImage(Object row) {
      ERROR_LEVEL level = ((DiagramProblem) row).level();
      return PlatformUI.getWorkbench().getSharedImages().getImage(switch (level) {
        case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
        case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
        default -> ISharedImages.IMG_OBJS_INFO_TSK;
      });
    }
  }
}
