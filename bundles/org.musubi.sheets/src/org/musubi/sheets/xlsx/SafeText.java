package org.musubi.sheets.xlsx;

import java.util.regex.Pattern;

/** Makes any text fit for a cell: what XML or Excel cannot hold is taken out, what Excel would read as code is kept. */
public final class SafeText {

  /** Longest text of a cell. */
  static final int LONGEST = 32_767;

  /** Excel reads _x0041_ as the letter A; the escaped underscore keeps such a text as it is. */
  private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private SafeText() {
  }

  /**
   * The text as a cell can hold it.
   *
   * @param cutNote put at the end of a text that was too long
   */
  public static String clean(String text, String cutNote) {
    StringBuilder clean = new StringBuilder(text.length());
    String unix = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    unix.codePoints().filter(SafeText::isAllowed).forEach(clean::appendCodePoint);
    return ESCAPE_LIKE.matcher(cut(clean.toString(), cutNote)).replaceAll("_x005F_");
  }

  private static boolean isAllowed(int sign) {
    if (sign == '\n') {
      return true;
    }
    boolean control = sign < 0x20 || sign >= 0x7F && sign < 0xA0;
    boolean loneSurrogate = sign >= 0xD800 && sign <= 0xDFFF;
    boolean noCharacter = (sign & 0xFFFE) == 0xFFFE || sign >= 0xFDD0 && sign <= 0xFDEF;
    return !control && !loneSurrogate && !noCharacter;
  }

  private static String cut(String text, String cutNote) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - cutNote.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + cutNote;
  }
}
