package org.musubi.workbench.forms.tables;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.kit.PagePart;
import org.musubi.workbench.forms.spec.TableSpec;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.widgets.Ink;
import org.musubi.workbench.text.Labels;

/** A list as a table or tree: buttons above it, the fields of the marked row below it. */
public final class TablePart implements PagePart, CellEditing.Problems {

  private final FormContext context;
  private final TableSpec spec;
  private final Rows rows;
  private Composite body;
  private Grid grid;
  private GridBar bar;
  private RowDetails details;
  private Label problem;
  private Label empty;
  private List<EObject> shown = List.of();
  private int height;

  public TablePart(FormContext context, TableSpec spec) {
    this.context = context;
    this.spec = spec;
    this.rows = new Rows(context.session().model(), spec);
  }

  @Override
  public Control create(Composite parent) {
    body = context.toolkit().createComposite(parent);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 3;
    body.setLayout(layout);
    RowActions actions = new RowActions(context, spec, rows, this);
    bar = new GridBar(body, context, actions);
    bar.control().setLayoutData(fill());
    grid = new Grid(body, context, spec, rows, this);
    GridData place = new GridData(SWT.FILL, SWT.FILL, true, false);
    place.widthHint = 1;
    grid.frame().setLayoutData(place);
    actions.attach(grid);
    bar.attach(grid);
    empty = label(Ink.QUIET);
    empty.setText(FormText.EMPTY_LIST.text(Labels.of(spec.list())));
    problem = label(Ink.ERROR);
    show(problem, false);
    details = new RowDetails(context, spec);
    details.create(body).setLayoutData(fill());
    grid.viewer().addSelectionChangedListener(event -> selected());
    if (grid.viewer() instanceof TreeViewer tree) {
      tree.getTree().addListener(SWT.Expand, event -> later());
      tree.getTree().addListener(SWT.Collapse, event -> later());
    }
    return body;
  }

  private Label label(Ink ink) {
    Label label = context.toolkit().createLabel(body, "", SWT.WRAP);
    ink.on(label);
    label.setLayoutData(fill());
    return label;
  }

  private static GridData fill() {
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.widthHint = 1;
    return data;
  }

  @Override
  public void bind(EObject element) {
    rows.bind(element);
    shown = List.of();
    grid.viewer().setInput(element == null ? null : rows);
    refresh();
  }

  @Override
  public void refresh() {
    if (rows.element() == null || grid.control().isDisposed()) {
      return;
    }
    List<EObject> now = rows.all();
    ColumnViewer viewer = grid.viewer();
    if (viewer.isCellEditorActive()) {
      viewer.update(now.toArray(), null);
    } else {
      List<EObject> marked = grid.selected();
      viewer.refresh(true);
      keepMarks(marked, now);
    }
    if (viewer instanceof TreeViewer tree && !now.equals(shown)) {
      tree.expandAll();
    }
    shown = now;
    show(empty, now.isEmpty() && context.isEditable());
    bar.refresh();
    details.refresh();
    fit();
  }

  /** Marks belong to elements, not to the places where these were. */
  private void keepMarks(List<EObject> marked, List<EObject> now) {
    if (!now.equals(shown) && grid.viewer() instanceof TableViewer) {
      grid.select(marked.stream().filter(now::contains).toList());
    }
  }

  @Override
  public boolean commit() {
    if (grid.viewer().isCellEditorActive()) {
      grid.applyEdit();
    }
    return details.commit();
  }

  @Override
  public void revert() {
    if (grid.viewer().isCellEditorActive()) {
      grid.viewer().cancelEditing();
    }
    details.revert();
  }

  @Override
  public boolean isPending() {
    return grid.viewer().isCellEditorActive() || details.isPending();
  }

  @Override
  public List<EObject> listed() {
    return rows.all();
  }

  @Override
  public boolean reveal(EObject row) {
    if (!rows.all().contains(row) && !(grid.viewer() instanceof TreeViewer)) {
      return false;
    }
    grid.select(List.of(row));
    boolean found = grid.selected().contains(row);
    if (found) {
      grid.control().setFocus();
    }
    return found;
  }

  @Override
  public void cannotRead(String sentence) {
    problem.setText(sentence);
    show(problem, true);
    context.showProblem(this, sentence, grid.frame());
    context.reflow();
  }

  @Override
  public void solved() {
    if (problem.getVisible()) {
      show(problem, false);
      context.clearProblem(this, grid.frame());
      context.reflow();
    }
  }

  /** The sentence shown below the table, empty when all is well. */
  public String problem() {
    return problem.getVisible() ? problem.getText() : "";
  }

  /** The table, for tests and keyboard. */
  public ColumnViewer viewer() {
    return grid.viewer();
  }

  public TableSpec spec() {
    return spec;
  }

  /** What can be done with the rows. */
  public RowActions actions() {
    return bar.actions();
  }

  /** The fields of the marked row. */
  public RowDetails details() {
    return details;
  }

  private void selected() {
    List<EObject> marked = grid.selected();
    details.bind(marked.size() == 1 ? marked.getFirst() : null);
    bar.refresh();
    context.select(marked.size() == 1 ? marked.getFirst() : null);
  }

  private void later() {
    grid.control().getDisplay().asyncExec(() -> {
      if (!grid.control().isDisposed()) {
        fit();
      }
    });
  }

  private void fit() {
    int wanted = grid.wantedHeight();
    if (wanted != height) {
      height = wanted;
      ((GridData) grid.frame().getLayoutData()).heightHint = wanted;
      context.reflow();
    }
  }

  private static void show(Control control, boolean visible) {
    if (control.getVisible() != visible) {
      control.setVisible(visible);
    }
    ((GridData) control.getLayoutData()).exclude = !visible;
  }
}
