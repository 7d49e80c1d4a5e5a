package org.musubi.workbench.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.musubi.validation.Problem;
import org.musubi.workbench.checking.Signs;

/** The list of problems; rows are made when they come into sight, so its length does not matter. */
final class ProblemTable {

  private static final String OPEN = "▾ ";
  private static final String CLOSED = "▸ ";
  private static final String INDENT = "    ";
  private static final int LEAST_MESSAGE = 330;

  private final Table table;
  private final ProblemRows rows;
  private final Runnable rowsChanged;
  private final Set<TableItem> items = new HashSet<>();
  private List<Object> shown = List.of();
  private boolean fitting;
  private boolean widened;

  /**
   * @param rowsChanged called when the user wants other rows: a group opened, another order
   */
  ProblemTable(Composite parent, ProblemRows rows, Runnable rowsChanged) {
    this.rows = rows;
    this.rowsChanged = rowsChanged;
    table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
    table.setHeaderVisible(true);
    table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        if (event.childID < 0) {
          event.result = ProblemsText.LIST_NAME.text();
        }
      }
    });
    for (ProblemColumn column : ProblemColumn.values()) {
      TableColumn header = new TableColumn(table, SWT.NONE);
      header.setText(column.title());
      header.setMoveable(true);
      header.addListener(SWT.Selection, event -> sort(column, header));
      header.addListener(SWT.Resize, event -> widened |= !fitting);
    }
    table.addListener(SWT.Resize, event -> fitColumns());
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.Dispose, event -> disposeLostItems());
    table.addListener(SWT.MouseDown, this::click);
    table.addListener(SWT.KeyDown, this::key);
  }

  /** The columns share the width there is, until the user has other wishes. */
  private void fitColumns() {
    if (!widened) {
      fitting = true;
      int room = table.getClientArea().width;
      int others = Arrays.stream(ProblemColumn.values()).mapToInt(ProblemColumn::width).sum();
      for (ProblemColumn column : ProblemColumn.values()) {
        table.getColumn(column.ordinal()).setWidth(column == ProblemColumn.MESSAGE
            ? Math.max(LEAST_MESSAGE, room - others) : column.width());
      }
      fitting = false;
    }
  }

  Table control() {
    return table;
  }

  /** Lists rows; what was selected stays so as far as it is still there. */
  void show(List<Object> newRows) {
    List<Object> selected = selected();
    int top = table.getTopIndex();
    int first = table.getSelectionIndex();
    shown = newRows;
    table.setRedraw(false);
    try {
      table.deselectAll();
      table.setItemCount(shown.size());
      disposeLostItems();
      table.clearAll();
      int[] again = selected.stream().mapToInt(this::indexOf).filter(index -> index >= 0).toArray();
      if (again.length > 0) {
        table.select(again);
      } else if (first >= 0 && !shown.isEmpty()) {
        // What was selected is solved: the next one takes its place.
        table.select(Math.min(first, shown.size() - 1));
      }
      table.setTopIndex(Math.min(top, Math.max(0, shown.size() - 1)));
    } finally {
      table.setRedraw(true);
    }
  }

  /** Selects a problem and makes it visible. */
  boolean reveal(Problem problem) {
    int index = indexOf(problem);
    if (index >= 0) {
      table.setSelection(index);
      table.showSelection();
    }
    return index >= 0;
  }

  /** The selected rows: problems and groups. */
  List<Object> selected() {
    return Arrays.stream(table.getSelectionIndices()).filter(index -> index < shown.size()).mapToObj(shown::get)
        .toList();
  }

  /** The selected problems, those of selected groups included. */
  List<Problem> selectedProblems() {
    List<Problem> problems = new ArrayList<>();
    for (Object row : selected()) {
      switch (row) {
        case ProblemGroup group -> group.problems().stream().filter(each -> !problems.contains(each))
            .forEach(problems::add);
        case Problem problem when !problems.contains(problem) -> problems.add(problem);
        default -> { }
      }
    }
    return problems;
  }

  List<Object> rows() {
    return shown;
  }

  /** Below the first selected row. */
  Point menuPlace() {
    int index = Math.max(0, table.getSelectionIndex());
    if (table.getItemCount() == 0) {
      return table.toDisplay(0, 0);
    }
    Rectangle area = table.getItem(index).getBounds(0);
    return table.toDisplay(Math.max(0, area.x), area.y + area.height);
  }

  /**
   * GTK may ask for rows while rows are taken away; their items then belong to nobody and live on, until the theme wants
   * to paint them.
   */
  private void disposeLostItems() {
    items.removeIf(TableItem::isDisposed);
    for (TableItem item : List.copyOf(items)) {
      if (table.indexOf(item) < 0) {
        items.remove(item);
        item.dispose();
      }
    }
  }

  private int indexOf(Object row) {
    for (int i = 0; i < shown.size(); i++) {
      Object other = shown.get(i);
      if (other.equals(row)
          || other instanceof Problem problem && row instanceof Problem wanted && problem.saysTheSameAs(wanted)) {
        return i;
      }
    }
    return -1;
  }

  private void fill(Event event) {
    TableItem item = (TableItem) event.item;
    items.add(item);
    int index = table.indexOf(item);
    if (index < 0 || index >= shown.size()) {
      return;
    }
    switch (shown.get(index)) {
      case ProblemGroup group -> {
        item.setText(0, (rows.isClosed(group) ? CLOSED : OPEN)
            + ProblemsText.GROUP.text(group.name(), group.problems().size()));
        item.setImage(Signs.of(group.worst()));
        item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
      }
      case Problem problem -> {
        for (ProblemColumn column : ProblemColumn.values()) {
          String text = column.text(problem).replaceAll("\\s+", " ");
          item.setText(column.ordinal(),
              column == ProblemColumn.MESSAGE && rows.grouping() != Grouping.NONE ? INDENT + text : text);
        }
        item.setImage(Signs.of(problem.severity()));
        item.setFont(null);
      }
      default -> throw new IllegalStateException("No row of this list: " + shown.get(index));
    }
  }

  private void sort(ProblemColumn column, TableColumn header) {
    rows.sortBy(column);
    table.setSortColumn(rows.sorting() == null ? null : header);
    table.setSortDirection(rows.sorting() == null ? SWT.NONE : rows.isReversed() ? SWT.DOWN : SWT.UP);
    rowsChanged.run();
  }

  private void click(Event event) {
    TableItem item = event.button == 1 ? table.getItem(new Point(event.x, event.y)) : null;
    int index = item == null ? -1 : table.indexOf(item);
    if (index >= 0 && index < shown.size() && shown.get(index) instanceof ProblemGroup group) {
      toggle(group, !rows.isClosed(group));
    }
  }

  private void key(Event event) {
    int index = table.getSelectionIndex();
    if (index < 0 || index >= shown.size() || !(shown.get(index) instanceof ProblemGroup group)) {
      return;
    }
    if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
      toggle(group, event.keyCode == SWT.ARROW_LEFT);
      event.doit = false;
    }
  }

  private void toggle(ProblemGroup group, boolean close) {
    if (rows.isClosed(group) != close) {
      rows.setClosed(group, close);
      rowsChanged.run();
    }
  }

  /** Hears of other selections. */
  void onSelection(Runnable listener) {
    table.addListener(SWT.Selection, event -> listener.run());
  }

  /** Hears of problems double-clicked or chosen by return. */
  void onOpen(Consumer<Problem> listener) {
    table.addListener(SWT.DefaultSelection, event -> {
      int index = table.getSelectionIndex();
      if (index >= 0 && index < shown.size()) {
        switch (shown.get(index)) {
          case Problem problem -> listener.accept(problem);
          case ProblemGroup group -> toggle(group, !rows.isClosed(group));
          default -> { }
        }
      }
    });
  }
}
