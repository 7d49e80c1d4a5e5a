package org.musubi.sheets.members;

import org.musubi.model.stakeholders.Organization;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.sheets.types.CellTypes;

/**
 * The name of the organisation of a row. A short name or code stands for the full name. The name cannot be taken away: a
 * cell emptied by mistake changes nothing.
 */
final class HolderType implements CellType<String> {

  private final CellType<String> text = CellTypes.text();
  private final SheetContext context;

  HolderType(SheetContext context) {
    this.context = context;
  }

  @Override
  public String read(Entry entry, EditScope scope) throws UnreadableException {
    String name = text.read(entry, scope);
    if (name == null) {
      throw new UnreadableException(context.say(MemberText.ORGANIZATION_EMPTY));
    }
    return isName(name, scope) ? name : fullName(name, scope);
  }

  private boolean isName(String text, EditScope scope) {
    return scope.model().getOrganizations().stream().anyMatch(known -> same(known.getName(), text));
  }

  /** The name of the organisation that is meant by a short name or a code, else the text as a new name. */
  private static String fullName(String text, EditScope scope) {
    try {
      Organization meant = CellTypes.organization().read(Entry.text(text), scope);
      return meant == null || meant.getName() == null || meant.getName().isBlank() ? text : meant.getName();
    } catch (UnreadableException e) {
      return text;
    }
  }

  @Override
  public String show(String value, EditScope scope) {
    return text.show(value, scope);
  }

  @Override
  public boolean same(String one, String other) {
    return text.same(one, other);
  }
}
