package org.musubi.workbench.guide.dataimport;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.musubi.dataimport.mapping.Mapping;
import org.musubi.dataimport.table.Row;
import org.musubi.workbench.forms.widgets.Shades;

/** The first rows of a table as they stand in the file; the header is set off. */
final class RawTable {

  private static final int MOST_COLUMNS = 60;
  private static final int NUMBER_WIDTH = 48;
  private static final int LEAST_WIDTH = 60;
  private static final int MOST_WIDTH = 220;
  private static final int SIGN_WIDTH = 13;
  private static final int LETTERS = 26;
  private static final int PADDING = 16;

  private final Table table;
  private List<Row> rows = List.of();
  private Mapping mapping;

  RawTable(Composite parent) {
    table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
    table.setHeaderVisible(true);
    table.setLinesVisible(true);
    table.addListener(SWT.SetData, event -> fill((TableItem) event.item, rows.get(event.index)));
  }

  Table control() {
    return table;
  }

  /** @param newMapping null when there is no table */
  void show(List<Row> newRows, Mapping newMapping) {
    rows = newMapping == null ? List.of() : newRows;
    mapping = newMapping;
    table.setRedraw(false);
    table.removeAll();
    for (TableColumn column : table.getColumns()) {
      column.dispose();
    }
    int width = Math.min(MOST_COLUMNS, rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    if (width > 0) {
      column(ImportText.ROW.text(), NUMBER_WIDTH);
    }
    for (int index = 0; index < width; index++) {
      column(letters(index), width(index));
    }
    table.setItemCount(rows.size());
    table.setRedraw(true);
  }

  private void column(String title, int width) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(title);
    column.setWidth(width);
  }

  private int width(int column) {
    int signs = rows.stream().limit(20).mapToInt(row -> row.cell(column).text().length()).max().orElse(0);
    return Math.clamp((long) signs * SIGN_WIDTH + PADDING, LEAST_WIDTH, MOST_WIDTH);
  }

  private void fill(TableItem item, Row row) {
    item.setText(0, Integer.toString(row.number()));
    item.setForeground(0, Shades.of(table).quiet());
    for (int index = 0; index < table.getColumnCount() - 1; index++) {
      item.setText(index + 1, row.cell(index).text().replaceAll("\\s*[\\r\\n]+\\s*", " "));
    }
    if (mapping.headerRow() > 0 && row.number() >= mapping.headerRow() && row.number() < mapping.firstRow()) {
      item.setBackground(Shades.of(table).tint());
    }
  }

  /** The letter of a column, as spreadsheets write it. */
  static String letters(int index) {
    StringBuilder letters = new StringBuilder();
    for (int rest = index; rest >= 0; rest = rest / LETTERS - 1) {
      letters.insert(0, (char) ('A' + rest % LETTERS));
    }
    return letters.toString();
  }
}
