package org.musubi.sheets.members;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.sheets.types.CellTypes;

/** {@code 委員・WG}. An empty cell is a plain member. */
final class DutyType implements CellType<Duty> {

  private static final List<String> GROUP = List.of("wg", "ワーキング", "ワーキンググループ", "working group");

  private final CellType<MembershipRole> role = CellTypes.choice(MembershipRole.class);
  private final SheetContext context;

  DutyType(SheetContext context) {
    this.context = context;
  }

  @Override
  public Duty read(Entry entry, EditScope scope) throws UnreadableException {
    String text = CellTypes.text().read(entry, scope);
    MembershipRole found = MembershipRole.MEMBER;
    boolean group = false;
    for (String part : text == null ? new String[0] : text.split("[・、,,//\\n+]")) {
      String word = Normalizer.normalize(part, Normalizer.Form.NFKC).strip();
      if (GROUP.contains(word.toLowerCase(Locale.ROOT))
          || word.equals(context.say(MemberText.WORKING_GROUP))) {
        group = true;
      } else if (!word.isEmpty()) {
        found = role.read(Entry.text(word), scope);
      }
    }
    return new Duty(found == null ? MembershipRole.MEMBER : found, group);
  }

  @Override
  public String show(Duty value, EditScope scope) {
    return value == null ? "" : Lines.join("・", role.show(value.role(), scope),
        value.worksInGroup() ? context.say(MemberText.WORKING_GROUP) : "");
  }

  @Override
  public List<String> choices(EditScope scope) {
    return role.choices(scope);
  }
}
