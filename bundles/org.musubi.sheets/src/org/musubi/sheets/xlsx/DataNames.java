package org.musubi.sheets.xlsx;

import java.util.Map;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.sheets.grid.Area;
import org.musubi.sheets.grid.PlacedTable;

/**
 * Hidden names of the columns of all tables, {@code mu.annual_plan.1.projects.name}: spreadsheet programs keep them right
 * when columns are moved, rows sorted or lines inserted, so that a returned sheet is still understood.
 */
public final class DataNames {

  /** What all names begin with. */
  public static final String PREFIX = "mu.";

  /** Longest name a workbook takes. */
  private static final int LONGEST = 255;

  private DataNames() {
  }

  /**
   * The name of a column; signs that names cannot hold become {@code _}.
   *
   * @param sheet key of the sheet definition
   * @param part  number of the worksheet among those of the definition, from 1
   */
  public static String of(String sheet, int part, String table, String column) {
    String name = PREFIX + safe(sheet) + "." + part + "." + safe(table) + "." + safe(column);
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
  }

  private static String safe(String text) {
    return text.replaceAll("[^A-Za-z0-9_]", "_");
  }

  /** Names all columns of the tables of a worksheet that is laid out as declared. */
  static void define(XSSFWorkbook workbook, String tab, Book.Worksheet sheet) {
    for (PlacedTable table : sheet.grid().tables()) {
      for (Map.Entry<String, Integer> column : table.columns().entrySet()) {
        define(workbook, of(sheet.key(), sheet.part(), table.name(), column.getKey()), tab,
            table.areaOf(column.getKey()));
      }
    }
  }

  /**
   * Gives a name to the data rows of a column.
   *
   * @param name as {@link #of} makes it
   * @param tab  name of the worksheet
   */
  public static void define(XSSFWorkbook workbook, String name, String tab, Area rows) {
    Name defined = workbook.createName();
    defined.setNameName(name);
    defined.setRefersToFormula(SheetNameFormatter.format(tab) + "!" + rows.absoluteReference());
  }
}
