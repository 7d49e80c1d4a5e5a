package org.musubi.workbench.guide.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * A table of rows of one kind: columns can be resized and moved, a click on a heading sorts (again: the other way
 * round, a third time: as given), Ctrl+C copies the selected rows with the headings as tab separated text, Ctrl+A
 * selects all.
 * Selection, scroll and sort survive {@link #setRows}; rows are recognised by {@code equals} of their keys.
 *
 * @param <R> kind of row
 */
public final class DataTable<R> {

  /** Under this key the native table knows its viewer. */
  public static final String VIEWER = "viewer";

  private final TableViewer viewer;
  private final Function<R, ?> key;
  private final List<Function<R, Cell>> cells = new ArrayList<>();
  private final RowOrder<R> order = new RowOrder<>();
  private List<R> rows = List.of();
  private boolean byKeys;
  private double characterWidth;

  /**
   * @param style SWT.SINGLE or SWT.MULTI, SWT.CHECK for a box before each row
   * @param key what makes two rows the same across refreshes, e.g. the element
   */
  public DataTable(Composite parent, int style, Function<R, ?> key) {
    int all = style | SWT.FULL_SELECTION | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL;
    this.key = key;
    viewer = (style & SWT.CHECK) != 0 ? CheckboxTableViewer.newCheckList(parent, all & ~SWT.CHECK)
        : new TableViewer(parent, all);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    viewer.setUseHashlookup(true);
    viewer.setComparer(new KeyComparer<>(key));
    viewer.setComparator(order);
    table().setHeaderVisible(true);
    table().setLinesVisible(true);
    ColumnViewerToolTipSupport.enableFor(viewer);
    table().addListener(SWT.KeyDown, this::pressed);
    table().setData(VIEWER, viewer);
  }

  /**
   * Adds a column.
   *
   * @param align SWT.LEFT, SWT.RIGHT or SWT.CENTER
   * @param characters width in characters of Latin letters (a Japanese letter takes two)
   */
  public TableViewerColumn column(String title, int align, int characters, Function<R, Cell> cell) {
    TableViewerColumn column = new TableViewerColumn(viewer, align);
    TableColumn widget = column.getColumn();
    widget.setText(title);
    widget.setToolTipText(title);
    widget.setMoveable(true);
    widget.setResizable(true);
    widget.setWidth(width(characters));
    column.setLabelProvider(new CellLabels<>(cell));
    cells.add(cell);
    widget.addListener(SWT.Selection, event -> sort(widget, cell));
    return column;
  }

  /** The same with an editor for the cells. */
  public TableViewerColumn column(String title, int align, int characters, Function<R, Cell> cell,
      Function<TableViewer, EditingSupport> editing) {
    TableViewerColumn column = column(title, align, characters, cell);
    EditingSupport support = editing.apply(viewer);
    column.setEditingSupport(support);
    column.getColumn().setData(TypedChoice.KEY, support instanceof TypedChoice);
    editableByKeys();
    return column;
  }

  /**
   * Cells are edited by a click, by return or F2 in the cell reached with the arrows, and tab goes on to the next.
   * Columns added with an editor do this by themselves.
   */
  public void editableByKeys() {
    if (!byKeys) {
      byKeys = true;
      CellKeys.install(viewer);
    }
  }

  /** Takes over what is being typed into a cell. */
  public void commit() {
    if (viewer.isCellEditorActive()) {
      viewer.applyEditorValue();
    }
  }

  /** Removes all columns, e.g. before those of another pivot are added. */
  public void clearColumns() {
    Arrays.stream(table().getColumns()).forEach(TableColumn::dispose);
    cells.clear();
    order.reset();
    table().setSortColumn(null);
  }

  /** Shows these rows; keeps what is selected and where the table is scrolled to. */
  public void setRows(List<R> newRows) {
    List<R> selected = selection();
    int top = table().getTopIndex();
    int focused = table().getSelectionIndex();
    table().setRedraw(false);
    try {
      rows = List.copyOf(newRows);
      order.given(rows);
      viewer.setInput(rows);
      viewer.setSelection(new StructuredSelection(matching(selected)));
      table().setTopIndex(top);
      followSelection(focused);
    } finally {
      table().setRedraw(true);
    }
  }

  /** All rows as given. */
  public List<R> rows() {
    return rows;
  }

  @SuppressWarnings("unchecked")
  public List<R> selection() {
    return ((IStructuredSelection) viewer.getSelection()).toList();
  }

  public Optional<R> selected() {
    return selection().stream().findFirst();
  }

  /** Selects the row with this key and scrolls to it. */
  public void reveal(Object wanted) {
    rows.stream().filter(row -> Objects.equals(key.apply(row), wanted)).findFirst()
        .ifPresent(row -> {
          viewer.setSelection(new StructuredSelection(row), true);
          moveFocusCell();
        });
  }

  /** The row the arrows go on from is that of the selection, also when it has got another place. */
  private void followSelection(int before) {
    if (table().getSelectionCount() == 1 && table().getSelectionIndex() != before) {
      int top = table().getTopIndex();
      table().setSelection(table().getSelectionIndex());
      if (before >= top && before < top + table().getClientArea().height / table().getItemHeight()) {
        // Later, when the new rows have their places.
        table().getDisplay().asyncExec(this::showSelection);
      }
    }
    moveFocusCell();
  }

  private void showSelection() {
    if (!table().isDisposed()) {
      table().showSelection();
    }
  }

  /** The cell reached with the arrows follows only selections that come as events. */
  private void moveFocusCell() {
    if (byKeys && table().getSelectionCount() == 1 && !viewer.isCellEditorActive()) {
      Event event = new Event();
      event.item = table().getSelection()[0];
      table().notifyListeners(SWT.Selection, event);
    }
  }

  /** Hears of every selection, with the first row selected or null. */
  public DataTable<R> onSelect(Consumer<R> listener) {
    viewer.addSelectionChangedListener(event -> listener.accept(selected().orElse(null)));
    return this;
  }

  /** Hears of double click and return. */
  public DataTable<R> onOpen(Consumer<R> listener) {
    viewer.addDoubleClickListener(event -> selected().ifPresent(listener));
    return this;
  }

  public TableViewer viewer() {
    return viewer;
  }

  public Table table() {
    return viewer.getTable();
  }

  /** Headings and rows as shown, tab separated: all rows, or those selected. */
  public String asText(boolean onlySelected) {
    return TableText.of(table(), onlySelected);
  }

  /** Puts the selected rows, or all when none is selected, into the clipboard. */
  public void copy() {
    Clipboard clipboard = new Clipboard(table().getDisplay());
    clipboard.setContents(new Object[] {asText(table().getSelectionCount() > 0)},
        new Transfer[] {TextTransfer.getInstance()});
    clipboard.dispose();
  }

  private void pressed(Event event) {
    boolean control = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
    if (control && (event.keyCode == 'c' || event.keyCode == SWT.INSERT)) {
      copy();
      event.doit = false;
    } else if (control && event.keyCode == 'a' && (table().getStyle() & SWT.MULTI) != 0) {
      table().selectAll();
      event.doit = false;
    }
  }

  private void sort(TableColumn column, Function<R, Cell> cell) {
    int direction = table().getSortColumn() != column ? SWT.UP
        : table().getSortDirection() == SWT.UP ? SWT.DOWN : SWT.NONE;
    table().setSortColumn(direction == SWT.NONE ? null : column);
    table().setSortDirection(direction);
    order.by(cell, direction);
    viewer.refresh();
  }

  private List<R> matching(List<R> before) {
    List<?> wanted = before.stream().map(key).toList();
    return wanted.isEmpty() ? List.of() : rows.stream().filter(row -> wanted.contains(key.apply(row))).toList();
  }

  private int width(int characters) {
    if (characterWidth == 0) {
      GC gc = new GC(table());
      characterWidth = gc.getFontMetrics().getAverageCharacterWidth();
      gc.dispose();
    }
    return (int) Math.ceil(characterWidth * (characters + 2));
  }
}
