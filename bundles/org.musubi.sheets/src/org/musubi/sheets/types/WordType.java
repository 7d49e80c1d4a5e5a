package org.musubi.sheets.types;

import java.util.List;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;

/** Another type, for which a word stands for nothing. */
final class WordType<T> implements CellType<T> {

  private final CellType<T> type;
  private final String word;

  WordType(CellType<T> type, String word) {
    this.type = type;
    this.word = word;
  }

  @Override
  public T read(Entry entry, EditScope scope) throws UnreadableException {
    return type.read(Plain.fold(entry.shown()).equals(Plain.fold(word)) ? Entry.BLANK : entry, scope);
  }

  @Override
  public String show(T value, EditScope scope) {
    return value == null ? word : type.show(value, scope);
  }

  @Override
  public boolean same(T one, T other) {
    return type.same(one, other);
  }

  @Override
  public String hint(EditScope scope) {
    return type.hint(scope);
  }

  @Override
  public List<String> choices(EditScope scope) {
    return type.choices(scope);
  }
}
