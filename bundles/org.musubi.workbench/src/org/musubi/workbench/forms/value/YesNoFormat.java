package org.musubi.workbench.forms.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.musubi.workbench.forms.text.FormText;

/** Yes and no as ○ and –; what people type in sheets for either is read. */
record YesNoFormat() implements ValueFormat {

  private static final Set<String> YES = Set.of("○", "◯", "〇", "✓", "✔", "レ", "☑", "1", "true", "yes", "y",
      "はい", "有", "あり");
  private static final Set<String> NO =
      Set.of("-", "–", "−", "ー", "×", "✗", "☐", "0", "false", "no", "n", "いいえ", "無", "なし");

  @Override
  public String format(Object value) {
    return Boolean.TRUE.equals(value) ? "○" : "";
  }

  @Override
  public Object parse(String text) throws InputException {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    if (plain.isEmpty() || NO.contains(plain)) {
      return Boolean.FALSE;
    }
    if (YES.contains(plain)) {
      return Boolean.TRUE;
    }
    throw new InputException(FormText.NOT_YES_OR_NO.text(text.strip()));
  }
}
