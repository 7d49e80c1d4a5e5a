package org.musubi.dataimport.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings what people type in many ways into one form. */
public final class Plain {

  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u3000]+");
  private static final Pattern SIGNS =
      Pattern.compile("[\\s\\p{Punct}、。・「」『』【】〔〕〈〉《》ー~〜–—―‐−…※*]+");

  private Plain() {
  }

  /** Half-width letters and digits, plain minus signs and single spaces, lower case. */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return SPACES.matcher(DASHES.matcher(narrow).replaceAll("-")).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /** Most cells are plain numbers and codes, and need no work. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign <= ' ' || sign >= 0x7F || sign >= 'A' && sign <= 'Z') {
        return false;
      }
    }
    return true;
  }

  /** Like {@link #of}, without spaces: the form in which names are compared. */
  public static String name(String text) {
    return of(text).replace(" ", "");
  }

  /** Letters and digits alone: the form in which names are equal although their punctuation differs. */
  public static String letters(String text) {
    return SIGNS.matcher(of(text)).replaceAll("");
  }
}
