package org.musubi.sheets.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.sheets.layout.Value;

/** What the formulas of a book come to. Large tables are left out: they hold no formulas and none looks into them. */
public final class FormulaResults implements Closeable {

  private static final int NO_MORE = Integer.MAX_VALUE;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final List<XSSFSheet> sheets = new ArrayList<>();

  /** Computes all formulas. */
  public FormulaResults(Book book) {
    workbook.setCellFormulaValidation(false); // computing them tells of mistakes
    for (Book.Worksheet worksheet : book.sheets()) {
      XSSFSheet sheet = workbook.createSheet(worksheet.grid().name());
      worksheet.grid().eachRow(0, worksheet.grid().firstStreamedRow().orElse(NO_MORE), (row, height, cells) -> {
        XSSFRow target = sheet.createRow(row);
        cells.forEach((column, cell) -> write(target.createCell(column), cell.value()));
      });
      sheets.add(sheet);
    }
    Computation.of(workbook);
  }

  private static void write(XSSFCell cell, Value value) {
    switch (value) {
      case Value.Blank blank -> { }
      case Value.Text text -> cell.setCellValue(SafeText.clean(text.text(), ""));
      case Value.Number number -> cell.setCellValue(number.number());
      case Value.Formula formula -> cell.setCellFormula(formula.template());
    }
  }

  /**
   * The result of a formula as a number or text; blank for an error.
   *
   * @param sheet  place of the worksheet in the book, from 0
   * @param row    from 0
   * @param column from 0
   */
  public Value of(int sheet, int row, int column) {
    XSSFCell cell = sheets.get(sheet).getRow(row).getCell(column);
    CellType type = cell.getCachedFormulaResultType();
    return switch (type) {
      case NUMERIC -> new Value.Number(cell.getNumericCellValue(), "General");
      case STRING -> Value.text(cell.getStringCellValue());
      case BOOLEAN -> Value.text(Boolean.toString(cell.getBooleanCellValue()));
      default -> Value.BLANK;
    };
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
