package org.musubi.sheets.issues;

import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.sheets.types.CellTypes;

/** A text behind a branch that shows how deep it lies; the branch is no part of the text. */
final class BranchType implements CellType<String> {

  private final CellType<String> text = CellTypes.text();

  @Override
  public String read(Entry entry, EditScope scope) throws UnreadableException {
    String read = text.read(entry, scope);
    return read == null ? null : text.read(Entry.text(withoutBranch(read)), scope);
  }

  private static String withoutBranch(String text) {
    return text.replaceFirst("^└─*\\s*", "");
  }

  @Override
  public String show(String value, EditScope scope) {
    return text.show(value, scope);
  }

  @Override
  public boolean same(String one, String other) {
    return text.same(one == null ? null : withoutBranch(one), other == null ? null : withoutBranch(other));
  }
}
