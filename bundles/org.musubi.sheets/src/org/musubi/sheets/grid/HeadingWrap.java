package org.musubi.sheets.grid;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.musubi.sheets.grid.Look.Font;

/**
 * Breaks the heading of a narrow column where a reader would: before brackets, after の and ・, between kanji and
 * katakana, and into lines of similar length. Left to itself a spreadsheet breaks 課題コード into 課題コー and ド.
 */
final class HeadingWrap {

  private static final Set<Character> AFTER = Set.of('の', '・', '、', ' ', '/');
  private static final double NOT_A_BOUNDARY = 6;
  private static final double ODD_KANJI = 1;
  private static final double TOO_WIDE = 100;

  private HeadingWrap() {
  }

  /** The heading with line breaks, as few as the width allows. */
  static String wrap(String heading, double width) {
    if (lines(heading, width) <= 1 || heading.contains("\n")) {
      return heading;
    }
    int bracket = heading.indexOf('(');
    if (bracket > 0) {
      return wrap(heading.substring(0, bracket).stripTrailing(), width) + "\n" + heading.substring(bracket);
    }
    if (heading.length() < 2) {
      return heading;
    }
    int best = 1;
    double least = Double.MAX_VALUE;
    for (int i = 1; i < heading.length(); i++) {
      double penalty = penalty(heading, i, width);
      if (penalty < least) {
        least = penalty;
        best = i;
      }
    }
    if (least >= TOO_WIDE && isWordSplit(heading.charAt(best - 1), heading.charAt(best))) {
      return heading;
    }
    String first = heading.substring(0, best).stripTrailing();
    String rest = heading.substring(best).stripLeading();
    return wrap(first, width) + "\n" + wrap(rest, width);
  }

  private static int lines(String text, double width) {
    return TextMeasure.lines(text, width, Font.BODY_SIZE);
  }

  private static double penalty(String heading, int at, double width) {
    String first = heading.substring(0, at);
    String rest = heading.substring(at);
    double uneven = Math.abs(TextMeasure.width(first) - TextMeasure.width(rest));
    double wide = (lines(first, width) - 1 + lines(rest, width) - 1) * TOO_WIDE;
    return uneven + wide + (isBoundary(heading.charAt(at - 1), heading.charAt(at)) ? 0 : NOT_A_BOUNDARY)
        + (kanjiAtStart(rest) % 2) * ODD_KANJI
        + (isWordSplit(heading.charAt(at - 1), heading.charAt(at)) ? TOO_WIDE : 0);
  }

  private static boolean isBoundary(char before, char after) {
    return AFTER.contains(before) || script(before) != script(after) && !AFTER.contains(after) && after != 'ー'
        && script(after) != UnicodeScript.HIRAGANA;
  }

  /** Compounds mostly have two kanji: an odd number at the start of a line tells of one torn apart. */
  private static long kanjiAtStart(String text) {
    return text.chars().takeWhile(sign -> UnicodeScript.of(sign) == UnicodeScript.HAN).count();
  }

  /** True inside a Latin word or before a sign that must not begin a line. */
  private static boolean isWordSplit(char before, char after) {
    boolean latin = before < 0x250 && after < 0x250 && before != ' ' && after != ' ';
    return latin || AFTER.contains(after) || after == 'ー' || after == ')' || after == 'ッ' || after == 'っ'
        || after == 'ャ' || after == 'ュ' || after == 'ョ';
  }

  private static UnicodeScript script(char sign) {
    return sign == 'ー' ? UnicodeScript.KATAKANA : UnicodeScript.of(sign);
  }
}
