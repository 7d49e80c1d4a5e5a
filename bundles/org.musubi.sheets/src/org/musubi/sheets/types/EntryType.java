package org.musubi.sheets.types;

import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.sheets.text.MessageKey;

/** What all types have in common: an empty cell is nothing, a failed formula is refused. */
abstract class EntryType<T> implements CellType<T> {

  @Override
  public final T read(Entry entry, EditScope scope) throws UnreadableException {
    return switch (entry) {
      case Entry.Blank blank -> nothing();
      case Entry.Flaw flaw -> throw refuse(scope, TypeText.FLAW, flaw.shown());
      default -> accept(entry, scope);
    };
  }

  /** What an empty cell stands for. */
  T nothing() {
    return null;
  }

  /** Reads an entry that is neither empty nor flawed. */
  abstract T accept(Entry entry, EditScope scope) throws UnreadableException;

  /** The sentence that refuses an entry; the first argument is the entry. */
  static UnreadableException refuse(EditScope scope, MessageKey sentence, String entry, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = Plain.quote(entry);
    System.arraycopy(more, 0, arguments, 1, more.length);
    return new UnreadableException(sentence.in(scope.locale(), arguments));
  }
}
