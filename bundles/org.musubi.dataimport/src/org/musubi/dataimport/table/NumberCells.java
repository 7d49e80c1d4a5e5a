package org.musubi.dataimport.table;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * How a number format shows the number that is stored.
 *
 * @param date as a day
 * @param percent hundredfold, with a percent sign
 */
record NumberCells(boolean date, boolean percent) {

  private static final Pattern ERA = Pattern.compile("g+e|^\\[\\$-(?:[0-9A-Fa-f]*411|ja-JP)[^]]*].*e");

  /** Stored numbers below are times of day. */
  private static final double FIRST_DAY = 1;

  /** @param format number format of a cell, such as 0.0% or yyyy"年"; may be null */
  static NumberCells of(int formatIndex, String format) {
    return new NumberCells(format != null && DateUtil.isADateFormat(formatIndex, westernized(format)),
        format != null && isPercent(format));
  }

  /** @param from1904 whether the workbook counts days from 1904 */
  Cell cell(double stored, boolean from1904) {
    return date && stored >= FIRST_DAY && DateUtil.isValidExcelDate(stored)
        ? Cell.date(DateUtil.getLocalDateTime(stored, from1904).toLocalDate())
        : Cell.number(stored, percent);
  }

  /** POI does not know the signs of eras (ggge, or e alone in Japanese formats), which are years. */
  private static String westernized(String format) {
    return ERA.matcher(format).find() ? format.replaceAll("\\[\\$[^]]*]", "").replaceAll("g*e+", "yyyy") : format;
  }

  /** A percent sign that is no quoted text. */
  private static boolean isPercent(String format) {
    String plain = format.replaceAll("\"[^\"]*\"", "").replaceAll("\\\\.", "");
    return plain.indexOf('%') >= 0;
  }
}
