package org.musubi.sheets.members;

import java.util.regex.Pattern;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.sheets.types.CellTypes;

/** The office on the first lines, the telephone on the last: what consists of digits is a telephone number. */
final class ReachType implements CellType<Reach> {

  private static final Pattern PHONE =
      Pattern.compile("(?i)(?:tel|電話|☎)?[.::\\s]*[+((]?\\p{Nd}[\\p{Nd}\\s()()+−‐–ー-]*(?:[((]?(?:内線|ext).*)?");

  @Override
  public Reach read(Entry entry, EditScope scope) throws UnreadableException {
    String text = CellTypes.text().read(entry, scope);
    if (text == null) {
      return null;
    }
    int last = text.lastIndexOf('\n');
    String end = text.substring(last + 1).strip();
    return PHONE.matcher(end).matches()
        ? new Reach(last < 0 ? null : text.substring(0, last).strip(), end)
        : new Reach(text, null);
  }

  @Override
  public String show(Reach value, EditScope scope) {
    return value == null ? "" : joined(value);
  }

  private static String joined(Reach value) {
    String section = Lines.orEmpty(value.section());
    String phone = Lines.orEmpty(value.phone());
    return section.isEmpty() || phone.isEmpty() ? section + phone : section + "\n" + phone;
  }

  /** What reads the same is the same, wherever it is kept. */
  @Override
  public boolean same(Reach one, Reach other) {
    return CellTypes.text().same(show(one, null), show(other, null));
  }
}
