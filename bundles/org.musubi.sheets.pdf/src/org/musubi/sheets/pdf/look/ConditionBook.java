package org.musubi.sheets.pdf.look;

import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.BaseXSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.sheets.pdf.book.Content;
import org.musubi.sheets.pdf.book.SheetCell;

/** A workbook whose formulas are known by their results: what the conditions of one sheet are worked out on. */
final class ConditionBook extends BaseXSSFEvaluationWorkbook {

  private final Sheet empty = new Sheet((row, column) -> null);
  private final Sheet printed;
  private final int printedIndex;

  /**
   * Makes conditions of one sheet look at its cells; the other sheets seem empty.
   *
   * @param sheet number of the sheet
   */
  ConditionBook(XSSFWorkbook skeleton, int sheet, CellSource cells) {
    super(skeleton);
    printed = new Sheet(cells);
    printedIndex = sheet;
  }

  WorkbookEvaluator evaluator() {
    return new WorkbookEvaluator(this, null, null);
  }

  @Override
  public EvaluationSheet getSheet(int index) {
    return index == printedIndex ? printed : empty;
  }

  @Override
  public int getSheetIndex(EvaluationSheet sheet) {
    return sheet == printed ? printedIndex : -1;
  }

  @Override
  public Ptg[] getFormulaTokens(EvaluationCell cell) {
    throw new IllegalArgumentException("All cells hold results");
  }

  private record Sheet(CellSource cells) implements EvaluationSheet {
    @Override
    public EvaluationCell getCell(int row, int column) {
      SheetCell found = cells.cell(row, column);
      return found == null || found.content() instanceof Content.None ? null : new Cell(this, row, found);
    }

    @Override
    public void clearAllCachedResultValues() {
      // Nothing is kept here.
    }

    @Override
    public int getLastRowNum() {
      return Integer.MAX_VALUE;
    }

    @Override
    public boolean isRowHidden(int row) {
      return false;
    }
  }

  private record Cell(Sheet sheet, int row, SheetCell cell) implements EvaluationCell {
    @Override
    public Object getIdentityKey() {
      return cell;
    }

    @Override
    public EvaluationSheet getSheet() {
      return sheet;
    }

    @Override
    public int getRowIndex() {
      return row;
    }

    @Override
    public int getColumnIndex() {
      return cell.column();
    }

    @Override
    public CellType getCellType() {
      return switch (cell.content()) {
        case Content.None none -> CellType.BLANK;
        case Content.Text text -> CellType.STRING;
        case Content.Number number -> CellType.NUMERIC;
        case Content.Truth truth -> CellType.BOOLEAN;
        case Content.Fault fault -> CellType.ERROR;
      };
    }

    @Override
    public double getNumericCellValue() {
      return ((Content.Number) cell.content()).value();
    }

    @Override
    public String getStringCellValue() {
      return ((Content.Text) cell.content()).text().text();
    }

    @Override
    public boolean getBooleanCellValue() {
      return ((Content.Truth) cell.content()).value();
    }

    @Override
    public int getErrorCellValue() {
      String sign = ((Content.Fault) cell.content()).sign();
      for (FormulaError error : FormulaError.values()) {
        if (error.getString().equals(sign)) {
          return error.getCode();
        }
      }
      return FormulaError.VALUE.getCode();
    }

    @Override
    public CellRangeAddress getArrayFormulaRange() {
      return null;
    }

    @Override
    public boolean isPartOfArrayFormulaGroup() {
      return false;
    }

    @Override
    public CellType getCachedFormulaResultType() {
      return getCellType();
    }
  }
}
