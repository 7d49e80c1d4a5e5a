package org.musubi.sheets.pdf.draw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.musubi.sheets.pdf.book.BookFile;
import org.musubi.sheets.pdf.book.Content;
import org.musubi.sheets.pdf.book.RowReader;
import org.musubi.sheets.pdf.book.SheetCell;
import org.musubi.sheets.pdf.book.SheetRow;
import org.musubi.sheets.pdf.look.Looks;
import org.musubi.sheets.pdf.look.Shown;
import org.musubi.sheets.pdf.look.ValueFormats;

/** Finds the values charts are made of. */
public final class BookCells {

  /** More than a chart can show. */
  private static final int MOST = 2_000;

  /**
   * A value.
   *
   * @param number null = no number
   * @param shown  as it is printed, empty = nothing
   */
  record Value(Double number, String shown) {
    static final Value MISSING = new Value(null, "");
  }

  private final BookFile book;
  private final Looks looks;
  private final ValueFormats formats;

  public BookCells(BookFile book, Looks looks, ValueFormats formats) {
    this.book = book;
    this.looks = looks;
    this.formats = formats;
  }

  /** The values of a row or column of cells, or null when the reference cannot be followed. */
  List<Value> at(String reference) throws IOException {
    AreaReference area;
    try {
      area = new AreaReference(reference, SpreadsheetVersion.EXCEL2007);
    } catch (IllegalArgumentException severalAreas) {
      return null;
    }
    XSSFSheet sheet = area.getFirstCell().getSheetName() == null ? null
        : book.skeleton().getSheet(area.getFirstCell().getSheetName());
    int firstRow = area.getFirstCell().getRow();
    int firstColumn = area.getFirstCell().getCol();
    long count = (area.getLastCell().getRow() - firstRow + 1L) * (area.getLastCell().getCol() - firstColumn + 1L);
    if (sheet == null || firstRow < 0 || firstColumn < 0 || count < 1 || count > MOST) {
      return null;
    }
    int width = area.getLastCell().getCol() - firstColumn + 1;
    List<Value> values = new ArrayList<>(Collections.nCopies((int) count, Value.MISSING));
    try (RowReader rows = book.rows(sheet)) {
      for (SheetRow row = rows.next(); row != null && row.index() <= area.getLastCell().getRow(); row = rows.next()) {
        for (SheetCell cell : row.index() < firstRow ? List.<SheetCell>of() : row.cells()) {
          if (cell.column() >= firstColumn && cell.column() < firstColumn + width) {
            values.set((row.index() - firstRow) * width + cell.column() - firstColumn, value(cell));
          }
        }
      }
    }
    return values;
  }

  private Value value(SheetCell cell) {
    Shown shown = formats.show(cell.content(), looks.of(cell.style()));
    return new Value(cell.content() instanceof Content.Number number ? number.value() : null,
        shown == null ? "" : shown.text().text());
  }
}
