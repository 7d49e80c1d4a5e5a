package org.musubi.sheets.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a starting template had a place for. Some tables and fields are printed only when there is something in them:
 * where they are missing, a house style made from a starting template is not wrong but has a place to leave out.
 *
 * @param columns names of columns by table
 * @param fields  places of fields
 */
record Expected(Map<String, Set<String>> columns, Set<String> fields) {

  /** Nothing. */
  static final Expected NOTHING = new Expected(Map.of(), Set.of());

  /** Hidden worksheet with the placeholders of a starting template: mark of the worksheet, placeholder. */
  static final String SHEET = "_placeholders";

  /** Takes the hidden worksheet out of a house style. */
  static Map<String, Expected> take(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.getSheet(SHEET);
    Map<String, Expected> expected = new HashMap<>();
    if (sheet == null) {
      return expected;
    }
    for (Row row : sheet) {
      Cell mark = row.getCell(0);
      Cell text = row.getCell(1);
      if (mark != null && text != null) {
        expected.computeIfAbsent(mark.toString(), key -> new Expected(new LinkedHashMap<>(), new HashSet<>()))
            .add(MarkedText.of(text.toString()));
      }
    }
    workbook.removeSheetAt(workbook.getSheetIndex(sheet));
    return expected;
  }

  private void add(MarkedText text) {
    for (Placeholder placeholder : text.placeholders()) {
      switch (placeholder) {
        case Placeholder.Field(String place, boolean entry) -> fields.add(place);
        case Placeholder.Cell(String table, String column) -> columnsOf(table).add(column);
        case Placeholder.Subtotal(String table, String column) -> columnsOf(table).add(column);
        case Placeholder.Heading(String table) -> columnsOf(table);
        default -> { }
      }
    }
  }

  private Set<String> columnsOf(String table) {
    return columns.computeIfAbsent(table, name -> new HashSet<>());
  }

  /** Writes the hidden worksheet. */
  static void put(XSSFWorkbook workbook, Map<String, TreeSet<String>> placeholders) {
    XSSFSheet sheet = workbook.createSheet(SHEET);
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    placeholders.forEach((mark, texts) -> texts.forEach(text -> {
      Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
      row.createCell(0).setCellValue(mark);
      row.createCell(1).setCellValue(text);
    }));
  }
}
