package org.musubi.sheets.types;

import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;

/** Free text of any number of lines. */
final class TextType extends EntryType<String> {

  /** A cell holds 32,767 signs; a longer text is cut there, with a note that it is. */
  private static final int LONGEST = 32_767;
  private static final int COMPARED = 32_000;

  @Override
  String accept(Entry entry, EditScope scope) {
    String text = Plain.trim(unix(entry.shown()));
    return Plain.isNothing(text) ? null : text;
  }

  @Override
  public String show(String value, EditScope scope) {
    return value == null ? "" : value.strip();
  }

  /** Line ends, blanks at the ends and signs a cell cannot hold make no difference, nor does a dash for nothing. */
  @Override
  public boolean same(String one, String other) {
    String left = reduced(one);
    String right = reduced(other);
    if (left.equals(right)) {
      return true;
    }
    boolean cut = left.length() >= LONGEST && right.length() >= COMPARED
        || right.length() >= LONGEST && left.length() >= COMPARED;
    return cut && left.regionMatches(0, right, 0, COMPARED);
  }

  private static String reduced(String text) {
    if (text == null || Plain.isNothing(text)) {
      return "";
    }
    StringBuilder reduced = new StringBuilder(text.length());
    unix(text).replace('\t', ' ').codePoints().filter(TextType::isKept).forEach(reduced::appendCodePoint);
    return Plain.trim(reduced.toString());
  }

  /** False for what the workbook writer takes out of a text. */
  private static boolean isKept(int sign) {
    boolean control = sign < 0x20 && sign != '\n' || sign >= 0x7F && sign < 0xA0;
    boolean loneSurrogate = sign >= 0xD800 && sign <= 0xDFFF;
    boolean noCharacter = (sign & 0xFFFE) == 0xFFFE || sign >= 0xFDD0 && sign <= 0xFDEF;
    return !control && !loneSurrogate && !noCharacter;
  }

  private static String unix(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
