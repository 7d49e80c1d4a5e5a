package org.musubi.dataimport.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number as a spreadsheet counts it, from 1; a quoted text with line breaks stays in one row
 * @param cells from the first column on; cells after the last one are empty
 */
public record Row(int number, List<Cell> cells) {

  /** The cell of a column, counted from 0; empty beyond the end of the row. */
  public Cell cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }

  public boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }

  /** How many cells say something. */
  public long filled() {
    return cells.stream().filter(cell -> !cell.isBlank()).count();
  }
}
