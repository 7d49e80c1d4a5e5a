package org.musubi.sheets.grid;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Estimates how many lines a text takes in a cell, so that rows can be made high enough: spreadsheet programs do not
 * fit the rows of a file they did not write.
 *
 * <p>Widths are in characters of the column width unit, which is a digit of the default font. A full-width sign takes
 * two, a half-width one a little more than one because body text is slightly larger than the default font. All of it
 * errs on the wide side: a line too many is a little air, a line too few is lost text.
 */
public final class TextMeasure {

  /** Space a cell keeps free at its sides, in characters. */
  private static final double PADDING = 0.9;
  private static final double FULL_WIDTH = 2.0;
  private static final double HALF_WIDTH = 1.15;
  private static final double CAPITAL = 1.4;

  private TextMeasure() {
  }

  /** Number of lines of a text in a column of a given width, at a given letter size. */
  public static int lines(String text, double columnWidth, double fontSize) {
    double room = Math.max(FULL_WIDTH, columnWidth - PADDING) * Look.Font.BODY_SIZE / fontSize;
    int lines = 0;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines += linesOfParagraph(text.substring(start, end), room);
      start = end + 1;
    }
    return lines + linesOfParagraph(text.substring(start), room);
  }

  private static int linesOfParagraph(String paragraph, double room) {
    if (width(paragraph) <= room) {
      return 1;
    }
    BreakIterator words = BreakIterator.getLineInstance(Locale.JAPANESE);
    words.setText(paragraph);
    int lines = 1;
    double used = 0;
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      String word = paragraph.substring(start, end);
      double width = width(word.stripTrailing());
      if (used > 0 && used + width > room) {
        lines++;
        used = 0;
      }
      if (width > room) {
        // A word longer than the line is broken anywhere.
        int more = (int) Math.ceil(width / room) - 1;
        lines += more;
        used = width - more * room;
      } else {
        used += width(word);
      }
    }
    return lines;
  }

  /** Width of a text on one line, in characters. */
  static double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += width(text.codePointAt(i));
    }
    return width;
  }

  private static double width(int sign) {
    if (sign >= 'A' && sign <= 'Z') {
      return CAPITAL;
    }
    boolean halfWidth = sign < 0x250 || sign >= 0xFF61 && sign <= 0xFFDC;
    return halfWidth ? HALF_WIDTH : FULL_WIDTH;
  }
}
