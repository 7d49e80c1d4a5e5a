package org.musubi.sheets.xlsx;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.musubi.sheets.grid.Grid;
import org.musubi.sheets.grid.PlacedTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetProtection;

/**
 * Protects a sheet without a password: only open cells take entries, while widths, heights, looks, sorting and filters
 * stay free. It guards against slips, not against people: anybody can lift it.
 */
public final class Protection {

  private Protection() {
  }

  static void set(XSSFSheet sheet, Grid grid) {
    // A filter works in a protected sheet only when it was there before.
    grid.tables().stream()
        .filter(table -> table.headingRow() <= grid.page().repeatLast() && table.lastRow() > table.firstRow()
            && grid.page().repeatLast() < table.firstRow())
        .filter(table -> table.table().sections().size() == 1)
        .findFirst()
        .ifPresent(table -> sheet.setAutoFilter(filtered(table)));
    lock(sheet);
  }

  /** Lets only open cells be changed. */
  public static void lock(XSSFSheet sheet) {
    sheet.enableLocking();
    CTSheetProtection free = sheet.getCTWorksheet().getSheetProtection();
    // In the file "true" means refused.
    free.setFormatCells(false);
    free.setFormatColumns(false);
    free.setFormatRows(false);
    free.setSort(false);
    free.setAutoFilter(false);
    free.setObjects(true);
    free.setScenarios(true);
  }

  private static CellRangeAddress filtered(PlacedTable table) {
    int left = table.table().visibleColumns().getFirst().index();
    int right = table.table().visibleColumns().getLast().index();
    return new CellRangeAddress(table.firstRow() - 1, table.lastRow(), left, right);
  }
}
