package org.musubi.sheets.types;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Supplier;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;

/** A name on one line with its code before it. */
final class CodedNameType implements CellType<String> {

  private final CellType<String> text = new TextType();
  private final Supplier<? extends Collection<String>> codes;

  CodedNameType(Supplier<? extends Collection<String>> codes) {
    this.codes = codes;
  }

  @Override
  public String read(Entry entry, EditScope scope) throws UnreadableException {
    String read = text.read(entry, scope);
    return read == null ? null : Plain.oneLine(read);
  }

  @Override
  public String show(String value, EditScope scope) {
    return value == null ? "" : Plain.oneLine(value);
  }

  @Override
  public boolean same(String one, String other) {
    String left = show(one, null);
    String right = show(other, null);
    if (text.same(left, right)) {
      return true;
    }
    String leftCode = code(left);
    String rightCode = code(right);
    return leftCode.isEmpty() != rightCode.isEmpty()
        && text.same(left.substring(leftCode.length()), right.substring(rightCode.length()));
  }

  /** The longest code that stands before the name; empty for none. */
  private String code(String name) {
    return codes.get().stream().filter(Objects::nonNull).map(Plain::oneLine)
        .filter(code -> !code.isEmpty() && (name.equals(code) || name.startsWith(code + " ")))
        .max(Comparator.comparingInt(String::length)).orElse("");
  }
}
