package org.musubi.sheets.types;

import java.util.List;
import java.util.Set;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;

/** ○ for yes, an empty cell for no; never null. */
final class YesType extends EntryType<Boolean> {

  private static final String YES = "○";
  private static final Set<String> YES_WORDS =
      Set.of(YES, "◎", "●", "✓", "✔", "☑", "レ", "v", "yes", "y", "true", "1", "はい", "有", "有り", "あり", "済");
  private static final Set<String> NO_WORDS =
      Set.of("×", "□", "☐", "no", "n", "false", "0", "いいえ", "無", "無し", "なし", "未");

  @Override
  Boolean nothing() {
    return Boolean.FALSE;
  }

  @Override
  Boolean accept(Entry entry, EditScope scope) throws UnreadableException {
    String word = Plain.fold(entry.shown());
    String sign = Signs.canonical(entry.shown());
    if (YES_WORDS.contains(word) || YES_WORDS.contains(sign)) {
      return Boolean.TRUE;
    }
    if (Plain.isNothing(word) || NO_WORDS.contains(word) || NO_WORDS.contains(sign)) {
      return Boolean.FALSE;
    }
    throw refuse(scope, TypeText.YES_OR_NOTHING, entry.shown());
  }

  @Override
  public String hint(EditScope scope) {
    return TypeText.HINT_YES.in(scope.locale());
  }

  @Override
  public String show(Boolean value, EditScope scope) {
    return Boolean.TRUE.equals(value) ? YES : "";
  }

  @Override
  public boolean same(Boolean one, Boolean other) {
    return Boolean.TRUE.equals(one) == Boolean.TRUE.equals(other);
  }

  @Override
  public List<String> choices(EditScope scope) {
    return List.of(YES);
  }
}
