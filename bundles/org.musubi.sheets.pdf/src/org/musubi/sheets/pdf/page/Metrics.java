package org.musubi.sheets.pdf.page;

import java.util.Locale;
import java.util.Map;

/**
 * How a spreadsheet program measures: column widths count digits of the default font.
 *
 * @param digit  width of a digit in points
 * @param pixels whether all sizes are whole pixels
 */
public record Metrics(double digit, boolean pixels) {

  /** Points of a pixel of Excel, which has 96 of them in an inch. */
  private static final double PIXEL = 0.75;

  /** Width of a digit in parts of the font size; of other fonts, foremost Japanese ones, it is a half. */
  private static final Map<String, Double> DIGITS = Map.of("arial", 0.556, "helvetica", 0.556, "calibri", 0.48,
      "游ゴシック", 0.55, "yu gothic", 0.55, "meiryo", 0.6, "meiryo ui", 0.55, "メイリオ", 0.6);

  private static final double OTHER_DIGIT = 0.5;

  /** Excel with a workbook of this default font. */
  public static Metrics excel(String font, double size) {
    double share = DIGITS.getOrDefault(font.toLowerCase(Locale.ROOT), OTHER_DIGIT);
    return new Metrics(Math.max(1, Math.round(Math.round(size / PIXEL) * share)) * PIXEL, true);
  }

  /** Width in points of a column of so many digits. */
  double width(double digits) {
    if (!pixels) {
      return digits * digit;
    }
    double perDigit = digit / PIXEL;
    return Math.floor((256 * digits + Math.floor(128 / perDigit)) / 256 * perDigit) * PIXEL;
  }

  /** Width in points of a column with room for so many digits that says nothing more. */
  double standardWidth(double digits) {
    // Excel adds five pixels of margin and rounds up to whole eights.
    return Math.ceil((digits * digit / PIXEL + 5) / 8) * 8 * PIXEL;
  }

  /** Height in points of a row. */
  double height(double points) {
    return pixels ? Math.round(points / PIXEL) * PIXEL : points;
  }
}
