package org.musubi.sheets.types;

import java.util.regex.Pattern;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;

/** A name on one line with its code before it. */
final class CodedNameType implements CellType<String> {

  private final CellType<String> text = new TextType();
  private final Pattern code;

  CodedNameType(String sign) {
    code = Pattern.compile(Pattern.quote(sign) + "-\\d+(?: |$)");
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
    boolean oneHasCode = code.matcher(left).lookingAt() != code.matcher(right).lookingAt();
    return text.same(left, right) || oneHasCode && text.same(withoutCode(left), withoutCode(right));
  }

  private String withoutCode(String name) {
    return code.matcher(name).lookingAt() ? code.matcher(name).replaceFirst("") : name;
  }
}
