package org.musubi.sheets.template;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.musubi.sheets.grid.TextMeasure;

/** Gives the rows of a filled worksheet their heights: as in the house style, higher where the text needs it. */
final class RowFitter {

  /** Height of a line in parts of the letter size, as for our own sheets. */
  private static final double LINE = 1.66;
  private static final double MARGIN = 3;
  private static final double VERTICAL_SIGN = 1.5;
  private static final short TOP_TO_BOTTOM = 255;
  private static final double HIGHEST = 409;
  private static final double WIDTH_UNIT = 256;

  private final XSSFSheet sheet;
  private final Map<Integer, Double> least = new TreeMap<>();
  private final Map<Integer, Map<Integer, CellRangeAddress>> merges = new TreeMap<>();
  private final Map<Integer, Map<Integer, String>> samples = new TreeMap<>();

  RowFitter(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  /** Says how high a row is at least, in points. */
  void least(int row, double points) {
    least.merge(row, points, Math::max);
  }

  /** Says how long the result of a formula is about. */
  void sample(int row, int column, String text) {
    samples.computeIfAbsent(row, r -> new TreeMap<>()).put(column, text);
  }

  void fit() {
    for (CellRangeAddress merge : sheet.getMergedRegions()) {
      merges.computeIfAbsent(merge.getFirstRow(), row -> new TreeMap<>()).put(merge.getFirstColumn(), merge);
    }
    for (Row row : sheet) {
      double needed = 0;
      for (Cell cell : row) {
        needed = Math.max(needed, needed((XSSFCell) cell));
      }
      Double set = least.get(row.getRowNum());
      if (set != null || needed > sheet.getDefaultRowHeightInPoints()) {
        row.setHeightInPoints((float) Math.min(HIGHEST, Math.max(needed, set == null ? 0 : set)));
      } else {
        ((XSSFRow) row).setHeight((short) -1);
      }
    }
  }

  private double needed(XSSFCell cell) {
    XSSFCellStyle style = cell.getCellStyle();
    String text = cell.getCellType() == CellType.STRING ? cell.getStringCellValue()
        : samples.getOrDefault(cell.getRowIndex(), Map.of()).getOrDefault(cell.getColumnIndex(), "");
    if (text.isEmpty() || sheet.isColumnHidden(cell.getColumnIndex())) {
      return 0;
    }
    double size = style.getFont().getFontHeightInPoints();
    if (style.getRotation() == TOP_TO_BOTTOM) {
      return text.codePointCount(0, text.length()) * size * VERTICAL_SIGN + 2 * MARGIN;
    }
    if (!style.getWrapText()) {
      return 0;
    }
    CellRangeAddress merge = merges.getOrDefault(cell.getRowIndex(), Map.of()).get(cell.getColumnIndex());
    double height = TextMeasure.lines(text, width(cell, merge), size) * size * LINE + MARGIN;
    return merge == null ? height : height / (merge.getLastRow() - merge.getFirstRow() + 1);
  }

  private double width(XSSFCell cell, CellRangeAddress merge) {
    int last = merge == null ? cell.getColumnIndex() : merge.getLastColumn();
    double width = 0;
    for (int column = cell.getColumnIndex(); column <= last; column++) {
      width += sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidth(column) / WIDTH_UNIT;
    }
    return width;
  }
}
