package org.musubi.sheets.pdf.page;

import java.io.IOException;
import java.util.function.Predicate;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.musubi.sheets.pdf.book.RowReader;
import org.musubi.sheets.pdf.book.SheetCell;
import org.musubi.sheets.pdf.book.SheetRow;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetFormatPr;

/** Widths, heights and extent of a worksheet, found by reading it once. */
public final class SheetSize {

  private static final int STANDARD_DIGITS = 8;
  private static final double STANDARD_HEIGHT = 15;

  /** Height a row needs for its texts, in points. */
  public interface NeededHeight {
    double of(SheetRow row, Lines columns) throws IOException;
  }

  private final Lines columns;
  private final Lines rows;
  private final int[] columnStyles;
  private int lastRow = -1;
  private int lastColumn = -1;
  private long cells;

  private SheetSize(Lines columns, Lines rows, int[] columnStyles) {
    this.columns = columns;
    this.rows = rows;
    this.columnStyles = columnStyles;
  }

  /**
   * Measures a sheet.
   *
   * @param shows  whether a cell is seen on paper
   * @param needed for rows without a height of their own
   */
  public static SheetSize of(XSSFSheet sheet, RowReader reader, Metrics metrics, Predicate<SheetCell> shows,
      NeededHeight needed) throws IOException {
    CTSheetFormatPr format = sheet.getCTWorksheet().getSheetFormatPr();
    double usual = format != null && format.getDefaultRowHeight() > 0 ? format.getDefaultRowHeight()
        : STANDARD_HEIGHT;
    boolean usuallyHidden = format != null && format.getZeroHeight();
    int[] styles = new int[SpreadsheetVersion.EXCEL2007.getMaxColumns()];
    SheetSize size = new SheetSize(columns(sheet, format, metrics, styles),
        new Lines(usuallyHidden ? 0 : metrics.height(usual)), styles);
    for (SheetRow row = reader.next(); row != null; row = reader.next()) {
      size.add(row, metrics, shows, needed);
    }
    return size;
  }

  private void add(SheetRow row, Metrics metrics, Predicate<SheetCell> shows, NeededHeight needed)
      throws IOException {
    double height = row.hidden() ? 0
        : Double.isNaN(row.height()) ? Math.max(rows.size(Integer.MAX_VALUE), needed.of(row, columns)) : row.height();
    rows.set(row.index(), metrics.height(height));
    cells += row.cells().size();
    for (SheetCell cell : row.cells()) {
      if (shows.test(cell)) {
        lastRow = Math.max(lastRow, row.index());
        lastColumn = Math.max(lastColumn, cell.column());
      }
    }
  }

  private static Lines columns(XSSFSheet sheet, CTSheetFormatPr format, Metrics metrics, int[] styles) {
    double usual = format != null && format.isSetDefaultColWidth() ? metrics.width(format.getDefaultColWidth())
        : metrics.standardWidth(format != null && format.isSetBaseColWidth() ? format.getBaseColWidth()
            : STANDARD_DIGITS);
    Lines columns = new Lines(usual);
    for (CTCols group : sheet.getCTWorksheet().getColsList()) {
      for (CTCol column : group.getColList()) {
        int last = (int) Math.min(column.getMax(), styles.length);
        for (int i = (int) Math.max(1, column.getMin()) - 1; i < last; i++) {
          columns.set(i, column.getHidden() ? 0 : column.isSetWidth() ? metrics.width(column.getWidth()) : usual);
          styles[i] = (int) column.getStyle();
        }
      }
    }
    return columns;
  }

  /** Makes the extent reach a place, e.g. because a picture does. */
  public void reach(int row, int column) {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }

  public Lines columns() {
    return columns;
  }

  public Lines rows() {
    return rows;
  }

  /** Style of the cells of a column that are not there. */
  public int columnStyle(int column) {
    return columnStyles[column];
  }

  /** Last row in which something is seen, -1 = none. */
  public int lastRow() {
    return lastRow;
  }

  /** Last column in which something is seen, -1 = none. */
  public int lastColumn() {
    return lastColumn;
  }

  /** Number of cells. */
  public long cells() {
    return cells;
  }
}
