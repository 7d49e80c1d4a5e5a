package org.musubi.sheets.template;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.musubi.sheets.grid.GridCell;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.xlsx.SafeText;

/** Writes contents into the cells of a house style; text always stays text. */
final class CellWriter {

  /** Printed for a value that does not exist (domain.md 6.0). */
  private static final String MISSING = "–";
  private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r";

  private final Dresses dresses;
  private final String cutNote;

  CellWriter(Dresses dresses, String cutNote) {
    this.dresses = dresses;
    this.cutNote = cutNote;
  }

  /** An empty cell that looks like one of the house style. */
  XSSFCell at(XSSFSheet sheet, int row, TemplateCell template) {
    XSSFRow target = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    XSSFCell cell = target.createCell(template.column());
    cell.setCellStyle(template.style());
    return cell;
  }

  /** What the house style itself says. */
  void constant(XSSFCell cell, Object value, UnaryOperator<String> filter) {
    switch (value) {
      case null -> { }
      case XSSFRichTextString text -> {
        String filtered = filter.apply(text.getString());
        if (filtered.equals(text.getString())) {
          cell.setCellValue(text);
        } else {
          text(cell, filtered);
        }
      }
      case Double number -> cell.setCellValue(number);
      case Boolean truth -> cell.setCellValue(truth);
      case FormulaError error -> cell.setCellErrorValue(error);
      default -> throw new IllegalArgumentException("No value of a cell: " + value);
    }
  }

  /** A formula, or a dash where the cells it needs are gone. */
  void formula(XSSFCell cell, Optional<String> formula) {
    if (formula.isPresent()) {
      cell.setCellFormula(formula.get());
    } else {
      cell.setCellValue(MISSING);
    }
  }

  void text(XSSFCell cell, String text) {
    if (text.isBlank()) {
      return;
    }
    if (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
      XSSFCellStyle style = dresses.quoted(cell.getCellStyle());
      cell.setCellStyle(style);
    }
    cell.setCellType(CellType.STRING);
    cell.setCellValue(SafeText.clean(text, cutNote));
  }

  /** Makes a cell look as its content needs it. */
  void dress(XSSFCell cell, GridCell own) {
    cell.setCellStyle(dresses.of(cell.getCellStyle(), own));
  }

  void value(XSSFCell cell, Value value) {
    switch (value) {
      case Value.Blank blank -> { }
      case Value.Text text -> text(cell, text.text());
      case Value.Number number -> cell.setCellValue(number.number());
      case Value.Formula formula -> throw new IllegalArgumentException("Formulas are rewritten first: " + formula);
    }
  }
}
