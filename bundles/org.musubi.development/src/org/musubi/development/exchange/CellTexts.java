package org.musubi.development.exchange;

import java.util.regex.Pattern;

/** Texts as a cell of a workbook can hold them. */
final class CellTexts {

  private static final int LONGEST = 32_767;
  private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\uFFFE\\uFFFF]");
  /** Excel reads _x0041_ as the letter A; the escaped underscore keeps such a text as it is. */
  private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellTexts() {
  }

  static String fit(String text) {
    String plain = FORBIDDEN.matcher(text.replace("\r\n", "\n")).replaceAll(" ");
    String escaped = ESCAPE_LIKE.matcher(plain).replaceAll("_x005F_");
    return escaped.length() <= LONGEST ? escaped : escaped.substring(0, LONGEST);
  }
}
