package org.musubi.viewpoint.table;

import java.util.List;

/**
 * What a refresh did to a table.
 *
 * @param table the table
 * @param structure whether lines or columns came, went or changed places
 * @param lines lines whose text, look or cells are different
 * @param heads whether the text of a column's head is different
 */
public record TableChange(Table table, boolean structure, List<Line> lines, boolean heads) {
  public TableChange {
    lines = List.copyOf(lines);
  }

  /** Whether the table is as it was. */
  public boolean isEmpty() {
    return !structure && lines.isEmpty() && !heads;
  }
}
