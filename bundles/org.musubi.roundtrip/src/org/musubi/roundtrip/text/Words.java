package org.musubi.roundtrip.text;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as people compare them: full and half width, large and small letters, blanks and line breaks do not count. */
public final class Words {

  private Words() {
  }

  /** The text without what does not count; empty for null. */
  public static String plain(String text) {
    return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}\\p{Cf}]+", "").toLowerCase(Locale.ROOT);
  }
}
