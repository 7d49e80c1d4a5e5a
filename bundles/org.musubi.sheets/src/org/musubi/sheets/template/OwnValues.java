package org.musubi.sheets.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.sheets.grid.GridCell;
import org.musubi.sheets.layout.Value;

/** What our formulas come to, for a house style that has no place for the cells they need. */
final class OwnValues implements AutoCloseable {

  private final KnownSheet known;
  private final DataFormatter formatter = new DataFormatter(Locale.JAPANESE);
  private XSSFWorkbook workbook;
  private FormulaEvaluator evaluator;

  OwnValues(KnownSheet known) {
    this.known = known;
  }

  /** The value of our cell; formulas give their result as text or number. */
  Value of(int row, int column) {
    GridCell cell = known.cell(row, column);
    if (cell == null) {
      return Value.BLANK;
    }
    return cell.value() instanceof Value.Formula formula ? result(row, column, formula) : cell.value();
  }

  private Value result(int row, int column, Value.Formula formula) {
    CellValue result = evaluator().evaluate(workbook.getSheetAt(0).getRow(row).getCell(column));
    return result == null ? Value.BLANK : switch (result.getCellType()) {
      case NUMERIC -> new Value.Number(result.getNumberValue(), formula.format());
      case STRING -> Value.text(result.getStringValue());
      case BOOLEAN -> Value.text(Boolean.toString(result.getBooleanValue()));
      case ERROR -> Value.MISSING;
      default -> Value.BLANK;
    };
  }

  /** Our cell in words, as a reader of our sheet sees it. */
  String words(int row, int column) {
    return switch (of(row, column)) {
      case Value.Blank blank -> "";
      case Value.Text text -> text.text();
      case Value.Number number -> formatter.formatRawCellContents(number.number(), -1, number.format());
      case Value.Formula formula -> throw new IllegalStateException("A result is no formula: " + formula);
    };
  }

  private FormulaEvaluator evaluator() {
    if (evaluator == null) {
      workbook = new XSSFWorkbook();
      XSSFSheet sheet = workbook.createSheet(known.grid().name());
      known.rows().forEach((index, cells) -> {
        XSSFRow row = sheet.createRow(index);
        cells.forEach((column, cell) -> write(row.createCell(column), cell.value()));
      });
      evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    }
    return evaluator;
  }

  private static void write(XSSFCell cell, Value value) {
    switch (value) {
      case Value.Blank blank -> { }
      case Value.Text text -> cell.setCellValue(text.text());
      case Value.Number number -> cell.setCellValue(number.number());
      case Value.Formula formula -> cell.setCellFormula(formula.template());
    }
  }

  @Override
  public void close() {
    if (workbook != null) {
      try {
        workbook.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
