package org.musubi.sheets.xlsx;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.sheets.grid.Area;
import org.musubi.sheets.layout.ValueList;

/** What stands behind the sheets of a workbook: drop-down lists, the check cell, the document properties. */
public final class Backstage {

  /** Version of the sheet layouts; an importer looks at it first. */
  public static final String SCHEMA = "musubi-sheets/1";

  /** Hidden sheet with the drop-down lists. */
  public static final String LISTS = "_lists";

  /** Hidden sheet with the check cell A1. */
  public static final String META = "_meta";

  private static final String PROGRAM = "Musubi";

  private Backstage() {
  }

  /** Writes the lists and names their cells. */
  public static void writeLists(XSSFWorkbook workbook, Book book) {
    XSSFSheet sheet = hidden(workbook, LISTS);
    int column = 0;
    for (ValueList list : book.lists()) {
      cellText(sheet, 0, column, list.name(), book);
      for (int i = 0; i < list.values().size(); i++) {
        cellText(sheet, i + 1, column, list.values().get(i), book);
      }
      Name name = workbook.createName();
      name.setNameName(list.name());
      Area area = new Area(1, Math.max(1, list.values().size()), column, column);
      name.setRefersToFormula(LISTS + "!" + area.absoluteReference());
      column++;
    }
  }

  /**
   * Writes where the workbook comes from and what its worksheets are.
   *
   * @param tabs   names of the worksheets in the workbook, in the order of those of the book
   * @param sha256 check sum of the contents
   */
  public static void writeStamp(XSSFWorkbook workbook, Book book, List<String> tabs, String sha256) {
    XSSFSheet sheet = hidden(workbook, META);
    Book.Stamp stamp = book.stamp();
    cellText(sheet, 0, 0, String.join("; ",
        "schema=" + SCHEMA,
        "model=" + stamp.modelId(),
        "time=" + stamp.printedOn().atStartOfDay().atOffset(ZoneOffset.UTC),
        "sha256=" + sha256), book);
    List<String> lines = new ArrayList<>(stamp.details());
    for (int i = 0; i < tabs.size(); i++) {
      Book.Worksheet worksheet = book.sheets().get(i);
      lines.add("worksheet=" + tabs.get(i) + ";sheet=" + worksheet.key() + ";part=" + worksheet.part()
          + ";about=" + worksheet.subject());
    }
    for (int i = 0; i < lines.size(); i++) {
      cellText(sheet, i + 1, 0, lines.get(i), book);
    }
  }

  /** Writes title, author and day. */
  public static void writeProperties(XSSFWorkbook workbook, Book book) {
    POIXMLProperties properties = workbook.getProperties();
    Date day = Date.from(book.stamp().printedOn().atStartOfDay().toInstant(ZoneOffset.UTC));
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setCreator(PROGRAM);
    core.setTitle(SafeText.clean(book.title(), book.cutNote()));
    core.setCreated(Optional.of(day));
    core.setModified(Optional.of(day));
    properties.getExtendedProperties().setApplication(PROGRAM);
  }

  private static XSSFSheet hidden(XSSFWorkbook workbook, String name) {
    XSSFSheet sheet = workbook.createSheet(name);
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    return sheet;
  }

  private static void cellText(XSSFSheet sheet, int row, int column, String text, Book book) {
    (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column)
        .setCellValue(SafeText.clean(text, book.cutNote()));
  }
}
