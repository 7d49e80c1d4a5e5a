package org.musubi.sheets.xlsx;

import java.io.OutputStream;
import java.time.LocalDate;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Takes rows of large tables. They go to a file of their own and never stand in memory together; all else of the workbook
 * is written as usual.
 */
final class Rows extends SXSSFWorkbook {

  /** Rows in memory at a time. */
  private static final int WINDOW = 100;

  private final LocalDate day;

  /** Takes rows for the sheets that a workbook has by now. */
  Rows(SheetWorkbook workbook, LocalDate day) {
    super(workbook, WINDOW);
    this.day = day;
  }

  /**
   * Where the rows of a sheet go that stand below all its usual rows.
   *
   * @param used all cells of the sheet, which POI would take to be those of the rows alone
   */
  Sheet of(String tab, String used) {
    setShouldCalculateSheetDimensions(false);
    getXSSFWorkbook().getSheet(tab).setDimensionOverride(CellRangeAddress.valueOf(used));
    return getSheet(tab);
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    return new SteadyZip(day, out);
  }
}
