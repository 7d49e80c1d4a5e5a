package org.musubi.sheets.grid;

import org.musubi.sheets.layout.Columns;

/** A rectangle of cells; rows and columns count from 0, all borders inclusive. */
public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {

  /** Excel's name of the area without dollar signs: {@code B1:R1}, or {@code B1} for one cell. */
  public String reference() {
    String first = Columns.letter(firstColumn) + (firstRow + 1);
    String last = Columns.letter(lastColumn) + (lastRow + 1);
    return first.equals(last) ? first : first + ":" + last;
  }

  /** Excel's name of the area with dollar signs. */
  public String absoluteReference() {
    return "$" + Columns.letter(firstColumn) + "$" + (firstRow + 1)
        + ":$" + Columns.letter(lastColumn) + "$" + (lastRow + 1);
  }
}
