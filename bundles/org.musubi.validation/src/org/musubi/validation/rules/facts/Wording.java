package org.musubi.validation.rules.facts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares what people wrote, not how they typed it. */
public final class Wording {

  private static final Pattern INSIGNIFICANT = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{S}]+");

  private Wording() {
  }

  /** True for null, the empty text and blanks, ideographic ones too. */
  public static boolean isBlank(String text) {
    return text == null || text.isBlank() || text.chars().allMatch(c -> Character.isWhitespace(c) || c == '\u3000');
  }

  /** The text without spaces, punctuation, and differences of width and case; empty for null. */
  public static String key(String text) {
    return text == null ? "" : INSIGNIFICANT
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** Both texts, the second on a line of its own; one of them when the other is blank or says the same. */
  public static String joined(String first, String second) {
    if (isBlank(second) || key(second).equals(key(first))) {
      return first;
    }
    return isBlank(first) ? second : first + "\n" + second;
  }
}
