package org.musubi.sheets.template;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * A cell of a house style, kept while its worksheet is filled; rows and columns count from 0.
 *
 * @param formula without the equals sign, or null
 * @param value   text, number, truth value or error; null for an empty cell and for a formula
 * @param marked  the text with its placeholders, or null when there is none
 */
record TemplateCell(int row, int column, XSSFCellStyle style, String formula, Object value, MarkedText marked) {

  static TemplateCell of(XSSFCell cell) {
    CellType type = cell.getCellType();
    String formula = type == CellType.FORMULA ? cell.getCellFormula() : null;
    Object value = switch (type) {
      case STRING -> cell.getRichStringCellValue();
      case NUMERIC -> cell.getNumericCellValue();
      case BOOLEAN -> cell.getBooleanCellValue();
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue());
      default -> null;
    };
    MarkedText marked = value instanceof XSSFRichTextString text ? MarkedText.of(text.getString()) : null;
    return new TemplateCell(cell.getRowIndex(), cell.getColumnIndex(), cell.getCellStyle(), formula, value,
        marked != null && (marked.isMarked() || !marked.faulty().isEmpty()) ? marked : null);
  }

  /** Address, e.g. B5. */
  String address() {
    return new CellReference(row, column).formatAsString();
  }

  /** True when a reader sees something: a content, a fill or a border. */
  boolean isSeen() {
    return formula != null || value instanceof XSSFRichTextString text && !text.getString().isBlank()
        || value != null && !(value instanceof XSSFRichTextString) || isDressed();
  }

  private boolean isDressed() {
    return style.getFillPattern() != FillPatternType.NO_FILL || style.getBorderTop() != BorderStyle.NONE
        || style.getBorderBottom() != BorderStyle.NONE || style.getBorderLeft() != BorderStyle.NONE
        || style.getBorderRight() != BorderStyle.NONE;
  }
}
