package org.musubi.workbench.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a user typed into a search field, matched as people read: letter case, width of characters and
 * hiragana/katakana make no difference; several words must all occur.
 */
public record SearchKey(List<String> words) {

  private static final int FIRST_KATAKANA = 'ァ';
  private static final int LAST_KATAKANA = 'ヶ';
  private static final int KATAKANA_TO_HIRAGANA = 'ぁ' - 'ァ';

  /** Splits at blanks, the wide Japanese one included. */
  public static SearchKey of(String typed) {
    return new SearchKey(Arrays.stream(fold(typed).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList());
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** True when each word occurs in one of the texts; null texts are skipped. */
  public boolean matches(String... texts) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      if (text != null) {
        all.append(fold(text)).append('\n');
      }
    }
    return words.stream().allMatch(all.toString()::contains);
  }

  private static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    plain.codePoints().map(SearchKey::toHiragana).forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static int toHiragana(int character) {
    return character >= FIRST_KATAKANA && character <= LAST_KATAKANA ? character + KATAKANA_TO_HIRAGANA : character;
  }
}
