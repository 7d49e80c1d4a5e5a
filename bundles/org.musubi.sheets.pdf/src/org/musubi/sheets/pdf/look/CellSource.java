package org.musubi.sheets.pdf.look;

import org.musubi.sheets.pdf.book.SheetCell;

/** The cells a condition may look at. */
public interface CellSource {

  /** A cell of the sheet, or null when it is empty. */
  SheetCell cell(int row, int column);
}
