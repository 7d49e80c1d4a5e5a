package org.musubi.handover.document;

import java.util.List;

/**
 * A table whose head is repeated on every page; rows are not torn apart unless they are longer than a page.
 *
 * @param rows texts of the cells, as many as there are columns; never null
 */
public record Table(List<Column> columns, List<List<String>> rows) implements Block {

  /**
   * A column.
   *
   * @param share of the width relative to the other columns
   */
  public record Column(String title, double share) {
  }

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("A row of " + row.size() + " cells for " + columns.size() + " columns");
      }
    }
  }

  /** True when there is a word in the head of a column. */
  public boolean hasHead() {
    return columns.stream().anyMatch(column -> !column.title().isEmpty());
  }

  /** Part of the whole width a column takes, between 0 and 1. */
  public double width(int column) {
    return columns.get(column).share() / columns.stream().mapToDouble(Column::share).sum();
  }
}
