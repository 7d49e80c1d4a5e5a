package org.musubi.sheets.types;

import java.util.Map;

/** Signs that look alike on paper and are typed for one another. */
final class Signs {

  private static final Map<Integer, String> LOOK_ALIKES = Map.ofEntries(
      Map.entry((int) '〇', "○"), Map.entry((int) '◯', "○"), Map.entry((int) 'o', "○"), Map.entry((int) 'о', "○"),
      Map.entry((int) 'ο', "○"), Map.entry(0x2B55, "○"), Map.entry((int) '⚪', "○"),
      Map.entry((int) 'x', "×"), Map.entry((int) '✕', "×"), Map.entry((int) '✖', "×"), Map.entry((int) '╳', "×"),
      Map.entry((int) '☓', "×"), Map.entry((int) 'х', "×"), Map.entry((int) '❌', "×"), Map.entry((int) '⨯', "×"),
      Map.entry((int) '▵', "△"), Map.entry((int) 'δ', "△"), Map.entry((int) '∆', "△"), Map.entry((int) '⊿', "△"),
      Map.entry((int) '⊚', "◎"), Map.entry((int) '⦾', "◎"), Map.entry((int) '▢', "□"), Map.entry((int) '☐', "□"),
      Map.entry((int) '◊', "◇"), Map.entry((int) '⬦', "◇"));

  private Signs() {
  }

  /** The sign as the sheets print it; a word is only folded. */
  static String canonical(String text) {
    String folded = Plain.fold(text.replace("\uFE0F", ""));
    if (folded.codePointCount(0, folded.length()) != 1) {
      return folded;
    }
    return LOOK_ALIKES.getOrDefault(folded.codePointAt(0), folded);
  }
}
