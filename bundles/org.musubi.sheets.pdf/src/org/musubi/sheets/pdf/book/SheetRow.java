package org.musubi.sheets.pdf.book;

import java.util.List;

/**
 * A row.
 *
 * @param index  from 0
 * @param height in points, NaN = as the text in it needs
 * @param style  style of the cells that are not there, -1 = none
 * @param cells  in order of their columns
 */
public record SheetRow(int index, double height, boolean hidden, int style, List<SheetCell> cells) {

  /** The cell of a column, or null. */
  public SheetCell cell(int column) {
    int low = 0;
    int high = cells.size() - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      int at = cells.get(middle).column();
      if (at == column) {
        return cells.get(middle);
      }
      if (at < column) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }
}
