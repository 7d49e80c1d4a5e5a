package org.musubi.workbench.forms.tables;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.AbstractColumnLayout;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.spec.ColumnSpec;
import org.musubi.workbench.forms.spec.TableSpec;
import org.musubi.workbench.forms.text.ElementHelp;

/** The native table or tree of a list, with its columns. */
final class Grid {

  private static final int STYLE = SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI;
  private static final int LEAST_ROWS = 1;
  private static final int LONG = 300;
  private static final int MOST_ROWS = 12;
  private static final int MOST_LINES = 22;
  private static final double NARROWEST = 0.5;
  private static final double FIGURES = 0.9;

  private final FormContext context;
  private final TableSpec spec;
  private final Rows rows;
  private final Composite frame;
  private final ColumnViewer viewer;
  private final GridSorter sorter;
  private final GridKeyboard keyboard;
  private boolean byKey;

  Grid(Composite parent, FormContext context, TableSpec spec, Rows rows, CellEditing.Problems problems) {
    this.context = context;
    this.spec = spec;
    this.rows = rows;
    frame = context.toolkit().createComposite(parent);
    viewer = spec.nested() == null ? new TableViewer(frame, isLong() ? STYLE | SWT.VIRTUAL : STYLE)
        : new TreeViewer(frame, STYLE);
    viewer.setUseHashlookup(true);
    context.follow(viewer.getControl());
    ColumnViewerToolTipSupport.enableFor(viewer);
    sorter = new GridSorter(viewer);
    keyboard = GridKeyboard.install(viewer, context, spec.columns());
    AbstractColumnLayout layout = spec.nested() == null ? new TableColumnLayout() : new TreeColumnLayout();
    frame.setLayout(layout);
    int em = em();
    for (ColumnSpec column : spec.columns()) {
      ViewerColumn made = addColumn(column);
      made.setLabelProvider(new CellPainter(column, spec.lines(), keyboard::isFocused));
      made.setEditingSupport(new CellEditing(viewer, context, column, problems));
      Item item = item(made);
      layout.setColumnData(item, new ColumnWeightData(column.width(), leastWidth(column, em), true));
    }
    viewer.setContentProvider(spec.nested() == null ? new Flat() : new Nested());
    if (control() instanceof Table table) {
      table.setHeaderVisible(true);
      table.setLinesVisible(true);
    } else if (control() instanceof Tree tree) {
      tree.setHeaderVisible(true);
      tree.setLinesVisible(true);
    }
    Accessibles.name(control(), spec.list());
    control().addListener(SWT.KeyDown, event -> byKey = true);
    control().addListener(SWT.MouseDown, event -> byKey = false);
    control().addListener(SWT.Selection, event -> followMark((Item) event.item));
  }

  /** Rows of long tables are filled when they come into sight. */
  private boolean isLong() {
    return spec.path().get(context.element()) instanceof List<?> list && list.size() > LONG;
  }

  /** Rows reached with the arrows are brought into sight; rows that were clicked are in sight. */
  private void followMark(Item row) {
    if (byKey) {
      context.reveal(control(), row instanceof TableItem item ? item.getBounds() : ((TreeItem) row).getBounds());
    }
  }

  /** Texts may wrap or end in an ellipsis; figures and choices must be seen whole. */
  private static int leastWidth(ColumnSpec column, int em) {
    return (int) (column.width() * em * (CellStyle.of(column).isShortenable() ? NARROWEST : FIGURES));
  }

  private ViewerColumn addColumn(ColumnSpec column) {
    int align = CellStyle.of(column).isRightAligned() ? SWT.RIGHT : SWT.LEFT;
    String title = CellStyle.title(column);
    String help = ElementHelp.ofFeature(column.value().feature(), context.locale()).orElse(title);
    if (viewer instanceof TableViewer table) {
      TableViewerColumn made = new TableViewerColumn(table, align);
      made.getColumn().setText(title);
      made.getColumn().setToolTipText(help);
      made.getColumn().addListener(SWT.Selection, event -> sorter.toggle(made.getColumn(), column));
      return made;
    }
    TreeViewerColumn made = new TreeViewerColumn((TreeViewer) viewer, align);
    made.getColumn().setText(title);
    made.getColumn().setToolTipText(help);
    return made;
  }

  private static Item item(ViewerColumn column) {
    return column instanceof TableViewerColumn table ? table.getColumn() : ((TreeViewerColumn) column).getColumn();
  }

  Composite frame() {
    return frame;
  }

  ColumnViewer viewer() {
    return viewer;
  }

  Control control() {
    return viewer.getControl();
  }

  GridSorter sorter() {
    return sorter;
  }

  /** The rows a person has marked, from top to bottom. */
  List<EObject> selected() {
    return viewer.getStructuredSelection().stream().map(EObject.class::cast).toList();
  }

  void select(List<EObject> elements) {
    viewer.setSelection(new StructuredSelection(elements), true);
  }

  /** Takes over what is in the cell that is being edited. */
  void applyEdit() {
    keyboard.apply();
  }

  /** Height in pixels that shows all rows, up to a bound. */
  int wantedHeight() {
    GC gc = new GC(control());
    int row = CellPainter.rowHeight(gc, spec.lines()) + 2;
    gc.dispose();
    int most = Math.max(3, Math.min(MOST_ROWS, MOST_LINES / spec.lines()));
    int count = Math.clamp(visibleRows(), LEAST_ROWS, most);
    int header = control() instanceof Table table ? table.getHeaderHeight() : ((Tree) control()).getHeaderHeight();
    return Math.max(header, row) + count * Math.max(row, itemHeight()) + scrollBar() + 4;
  }

  private int itemHeight() {
    return control() instanceof Table table ? table.getItemHeight() : ((Tree) control()).getItemHeight();
  }

  private int scrollBar() {
    int least = spec.columns().stream().mapToInt(column -> leastWidth(column, em())).sum();
    boolean narrow = control().getSize().x > 0 && control().getSize().x < least;
    return narrow && control() instanceof Composite composite && composite.getHorizontalBar() != null
        ? composite.getHorizontalBar().getSize().y : 0;
  }

  private int visibleRows() {
    if (control() instanceof Table table) {
      return table.getItemCount();
    }
    return shownItems(((Tree) control()).getItems());
  }

  private static int shownItems(TreeItem[] items) {
    int count = items.length;
    for (TreeItem item : items) {
      count += item.getExpanded() ? shownItems(item.getItems()) : 0;
    }
    return count;
  }

  private int em() {
    GC gc = new GC(frame);
    try {
      return gc.textExtent("あ").x;
    } finally {
      gc.dispose();
    }
  }

  private final class Flat implements IStructuredContentProvider {
    @Override
    public Object[] getElements(Object input) {
      return rows.all().toArray();
    }
  }

  private final class Nested implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
      return rows.all().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
      return rows.below((EObject) parent).toArray();
    }

    @Override
    public Object getParent(Object child) {
      EObject container = ((EObject) child).eContainer();
      return container == rows.element() ? null : container;
    }

    @Override
    public boolean hasChildren(Object parent) {
      return !rows.below((EObject) parent).isEmpty();
    }
  }
}
