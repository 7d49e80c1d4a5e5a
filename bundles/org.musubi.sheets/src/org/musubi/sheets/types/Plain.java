package org.musubi.sheets.types;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people type it, reduced to what they mean by it: widths, dashes, blanks and capitals do not matter. */
final class Plain {

  private static final Pattern DASHES = Pattern.compile("[-‐‑‒–—―−ーー⁻﹣]");
  private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
  private static final Pattern BLANKS = Pattern.compile("[\\p{javaWhitespace}\\u00A0\\u2007\\u202F]+");
  private static final int LONGEST_QUOTE = 40;

  /** Longer texts need no closer look: three dashes with blanks and invisible signs between them. */
  private static final int LONGEST_NOTHING = 12;

  private Plain() {
  }

  /** Half-width digits, letters and signs, one kind of dash, no invisible signs; blanks and case stay. */
  static String unify(String text) {
    String unified = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
    return trim(DASHES.matcher(unified).replaceAll("-"));
  }

  /** What two entries that mean the same have in common. */
  static String fold(String text) {
    return BLANKS.matcher(unify(text)).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Without blanks of any kind at its ends. */
  static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\uFEFF' || sign == '\u200B';
  }

  /** True for a blank text and for the dashes that stand for nothing. */
  static boolean isNothing(String text) {
    if (text.strip().length() > LONGEST_NOTHING) {
      return false;
    }
    String folded = fold(text);
    return folded.length() <= 3 && folded.chars().allMatch(sign -> sign == '-');
  }

  /** The text on one line, with single blanks. */
  static String oneLine(String text) {
    return BLANKS.matcher(trim(text)).replaceAll(" ");
  }

  /** The text for a sentence: on one line and not too long. */
  static String quote(String text) {
    String line = oneLine(text);
    int end = Math.min(line.length(), LONGEST_QUOTE);
    return line.length() <= LONGEST_QUOTE ? line
        : line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
