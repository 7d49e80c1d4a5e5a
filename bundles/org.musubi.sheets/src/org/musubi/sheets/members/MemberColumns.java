package org.musubi.sheets.members;

import java.util.ArrayList;
import java.util.List;
import org.musubi.model.stakeholders.EngagementZone;
import org.musubi.sheets.content.Ditto;
import org.musubi.sheets.content.ModelLists;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Formulas;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;

/** The columns of the list of members (domain.md 6.5). */
final class MemberColumns {

  private static final Validation SCORE = new Validation.Whole(1, 5);

  private final SheetContext context;

  MemberColumns(SheetContext context) {
    this.context = context;
  }

  List<Column<MemberRow>> members() {
    String member = context.say(MemberText.GROUP_MEMBER);
    String cooperation = context.say(MemberText.GROUP_COOPERATION);
    String power = context.say(MemberText.GROUP_POWER);
    String notes = context.say(MemberText.GROUP_NOTES);
    return List.of(
        Column.<MemberRow>id(MemberRow::id),
        at("B", "number", MemberText.NUMBER, 5, member).numbered(),
        at("C", "sector", MemberText.SECTOR, 10, member).text(MemberRow::sector).centered()
            .check(Validation.only(ModelLists.SECTORS)),
        at("D", "organization", MemberText.ORGANIZATION, 24, member).text(row -> row.organization().getName())
            .check(Validation.offer(ModelLists.ORGANIZATIONS)),
        at("E", "position", MemberText.POSITION, 14, member).text(MemberRow::position),
        at("F", "person", MemberText.PERSON, 14, member).text(MemberRow::person),
        at("G", "term", MemberText.TERM_COLUMN, 12, member).text(MemberRow::term),
        at("H", "roles", MemberText.ROLE, 8, member).text(MemberRow::roles).centered()
            .check(Validation.offer(ModelLists.ROLES)),
        at("I", "expected", MemberText.EXPECTED, 24, cooperation).text(MemberRow::expected),
        at("J", "offers", MemberText.OFFERS, 24, cooperation).text(MemberRow::offers),
        at("K", "merits", MemberText.MERITS, 20, cooperation).text(MemberRow::merits),
        at("L", "agreement", MemberText.AGREEMENT, 8, cooperation).text(MemberRow::agreement).centered()
            .check(Validation.only(ModelLists.AGREEMENTS)),
        at("M", "power", MemberText.POWER, 10, power).value(MemberRow::power).input().centered().check(SCORE),
        at("N", "interest", MemberText.INTEREST, 10, power).value(MemberRow::interest).input().centered()
            .check(SCORE),
        at("O", "zone", MemberText.ZONE, 12, power).formula(zone(), "General"),
        at("P", "projects", MemberText.PROJECTS, 20, notes).text(MemberRow::projects),
        at("Q", "contact", MemberText.CONTACT, 14, notes).text(MemberRow::contactText),
        at("R", "remark", MemberText.REMARK, 16, notes).text(MemberRow::remark));
  }

  /** The zone of the power/interest grid (domain.md 3.2.1), high from the threshold of the model. */
  private String zone() {
    int high = context.model().getZoneThreshold();
    return "IF(COUNT({power},{interest})<2,\"\",IF({power}>=" + high + ",IF({interest}>=" + high + ","
        + label(EngagementZone.MANAGE) + "," + label(EngagementZone.SATISFY) + "),IF({interest}>=" + high + ","
        + label(EngagementZone.INFORM) + "," + label(EngagementZone.MONITOR) + ")))";
  }

  private String label(EngagementZone zone) {
    return Formulas.literal(context.label(zone));
  }

  private Column<MemberRow> at(String letter, String key, MemberText label, double width, String group) {
    return Column.<MemberRow>at(letter, key, context.say(label), width).group(group);
  }

  List<Column<GroupRow>> workingGroups() {
    Ditto ditto = new Ditto();
    List<Column<GroupRow>> columns = new ArrayList<>(List.of(
        Column.<GroupRow>at("I", "group", context.say(MemberText.GROUP_NAME), 0)
            .value(row -> ditto.of("group", row.group().getName())),
        Column.<GroupRow>at("J", "theme", context.say(MemberText.THEME), 0)
            .value(row -> ditto.of("theme", row.group().getTheme())),
        Column.<GroupRow>at("K", "organization", context.say(MemberText.ORGANIZATION), 0)
            .text(GroupRow::organizationName).check(Validation.offer(ModelLists.ORGANIZATIONS))));
    if (!context.isPublic()) {
      columns.add(Column.<GroupRow>at("L", "person", context.say(MemberText.PERSON), 0).shrinking()
          .text(row -> row.person(context)));
    }
    return columns;
  }

  List<Column<SectorRow>> sectors() {
    return List.of(
        Column.<SectorRow>at("C", "sector", context.say(MemberText.SECTOR), 0).centered()
            .text(row -> context.label(row.sector())),
        Column.<SectorRow>at("D", "members", context.say(MemberText.MEMBERS), 0).centered()
            .value(row -> new Value.Number(row.seats(), "0")),
        Column.<SectorRow>at("E", "state", context.say(MemberText.STATE), 0).centered().value(this::state));
  }

  private Value state(SectorRow row) {
    if (row.seats() > 0) {
      return Value.text(context.say(MemberText.REPRESENTED));
    }
    return row.core()
        ? Value.alert(context.say(MemberText.MISSING)) : Value.text(context.say(MemberText.NOT_REPRESENTED));
  }

}
