package org.musubi.sheets.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.sheets.grid.Area;
import org.musubi.sheets.grid.Grid;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.ValueList;

/** Writes a workbook in the format of Excel 2007 and later, formulas with their results. */
public final class WorkbookWriter {

  /** Version of the sheet layouts; an importer looks at it first. */
  public static final String SCHEMA = "musubi-sheets/1";

  /** Hidden sheet with the drop-down lists. */
  public static final String LISTS = "_lists";

  /** Hidden sheet with the check cell A1. */
  public static final String META = "_meta";

  private static final String PROGRAM = "Musubi";

  private WorkbookWriter() {
  }

  /** Writes the workbook; the stream stays open. */
  public static void write(Book book, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      StyleBook styles = new StyleBook(workbook);
      Map<String, Integer> listSizes = new HashMap<>();
      book.lists().forEach(list -> listSizes.put(list.name(), list.values().size()));
      for (Grid grid : book.sheets()) {
        requireLists(grid, listSizes);
        new GridWriter(workbook, styles, grid, book).write();
      }
      writeLists(workbook, book);
      writeStamp(workbook, book);
      writeProperties(workbook.getProperties(), book);
      workbook.setActiveSheet(0);
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.setForceFormulaRecalculation(true);
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      workbook.write(written);
      SteadyZip.copy(written.toByteArray(), book.stamp().printedOn(), out);
    }
  }

  private static void requireLists(Grid grid, Map<String, Integer> listSizes) {
    for (Grid.Checked checked : grid.checks()) {
      if (checked.validation() instanceof Validation.FromList list && !listSizes.containsKey(list.listName())) {
        throw new IllegalArgumentException(
            "Sheet " + grid.name() + " offers the list " + list.listName() + ", which the workbook does not have");
      }
    }
  }

  private static void writeLists(XSSFWorkbook workbook, Book book) {
    XSSFSheet sheet = workbook.createSheet(LISTS);
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
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

  private static void writeStamp(XSSFWorkbook workbook, Book book) {
    XSSFSheet sheet = workbook.createSheet(META);
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    Book.Stamp stamp = book.stamp();
    cellText(sheet, 0, 0, String.join("; ",
        "schema=" + SCHEMA,
        "model=" + stamp.modelId(),
        "time=" + stamp.printedOn().atStartOfDay().atOffset(ZoneOffset.UTC),
        "sha256=" + Digest.of(book.sheets())), book);
    List<String> details = stamp.details();
    for (int i = 0; i < details.size(); i++) {
      cellText(sheet, i + 1, 0, details.get(i), book);
    }
  }

  private static void cellText(XSSFSheet sheet, int row, int column, String text, Book book) {
    (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column)
        .setCellValue(SafeText.clean(text, book.cutNote()));
  }

  private static void writeProperties(POIXMLProperties properties, Book book) {
    Date day = Date.from(book.stamp().printedOn().atStartOfDay().toInstant(ZoneOffset.UTC));
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setCreator(PROGRAM);
    core.setTitle(SafeText.clean(book.title(), book.cutNote()));
    core.setCreated(Optional.of(day));
    core.setModified(Optional.of(day));
    properties.getExtendedProperties().setApplication(PROGRAM);
  }
}
