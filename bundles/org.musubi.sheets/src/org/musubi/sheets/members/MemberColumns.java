package org.musubi.sheets.members;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.EngagementZone;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Sector;
import org.musubi.sheets.content.Ditto;
import org.musubi.sheets.content.Inputs;
import org.musubi.sheets.content.ModelLists;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Formulas;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.types.CellTypes;

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
        edited(at("C", "sector", MemberText.SECTOR, 10, member).centered().check(Validation.only(ModelLists.SECTORS)),
            CellTypes.choice(Sector.class), row -> row.organization().getSector(), MemberEdits::setSector),
        seated(at("D", "organization", MemberText.ORGANIZATION, 24, member).names()
            .check(Validation.offer(ModelLists.ORGANIZATIONS)), new HolderType(context),
            row -> row.organization().getName(), MemberEdits::setOrganization),
        edited(at("E", "position", MemberText.POSITION, 14, member), CellTypes.text(), MemberRow::position,
            MemberEdits::setPosition),
        personal(at("F", "person", MemberText.PERSON, 14, member), CellTypes.text(), MemberRow::person,
            MemberEdits::setPerson),
        seated(at("G", "term", MemberText.TERM_COLUMN, 12, member), new TermType(context), MemberRow::term,
            MemberEdits::setTerm),
        seated(at("H", "roles", MemberText.ROLE, 8, member).centered().check(Validation.offer(ModelLists.ROLES)),
            new DutyType(context), MemberRow::duty, MemberEdits::setDuty).text(this::duty),
        edited(at("I", "expected", MemberText.EXPECTED, 24, cooperation), CellTypes.lines(),
            row -> MemberEdits.roles(row.organization()).texts(),
            (row, lines) -> MemberEdits.roles(row.organization()).write(lines)),
        edited(at("J", "offers", MemberText.OFFERS, 24, cooperation), new OffersType(context),
            row -> MemberEdits.offers(row.organization()),
            (row, offers) -> MemberEdits.setOffers(row.organization(), offers)),
        edited(at("K", "merits", MemberText.MERITS, 20, cooperation), CellTypes.lines(),
            row -> MemberEdits.merits(row.organization()).texts(),
            (row, lines) -> MemberEdits.merits(row.organization()).write(lines)),
        edited(at("L", "agreement", MemberText.AGREEMENT, 8, cooperation).centered()
            .check(Validation.offer(ModelLists.AGREEMENTS)), CellTypes.perLine(Agreements.type(context)),
            row -> MemberEdits.roles(row.organization()).values(ExpectedRole::getAgreement),
            (row, states) -> MemberEdits.roles(row.organization()).writeValues(states,
                (role, state) -> role.setAgreement(state == null ? AgreementState.NONE : state))),
        edited(at("M", "power", MemberText.POWER, 10, power).centered().check(SCORE), CellTypes.whole(1, 5),
            MemberRow::power, MemberEdits::setPower).value(row -> Value.judged(row.power())),
        edited(at("N", "interest", MemberText.INTEREST, 10, power).centered().check(SCORE), CellTypes.whole(1, 5),
            MemberRow::interest, MemberEdits::setInterest).value(row -> Value.judged(row.interest())),
        at("O", "zone", MemberText.ZONE, 12, power).formula(zone(), "General"),
        at("P", "projects", MemberText.PROJECTS, 20, notes).text(MemberRow::projects),
        personal(at("Q", "contact", MemberText.CONTACT, 14, notes), new ReachType(), MemberRow::reach,
            MemberEdits::setReach),
        seated(at("R", "remark", MemberText.REMARK, 16, notes), CellTypes.text(), row -> row.seat().getRemark(),
            (row, text) -> row.seat().setRemark(text)));
  }

  private <T> Column<MemberRow> edited(Column<MemberRow> column, CellType<T> type, Function<MemberRow, T> get,
      BiConsumer<MemberRow, T> set) {
    return Inputs.of(column, context, type, get, set);
  }

  /** A column about the seat, which an organisation that only works in a working group has not. */
  private <T> Column<MemberRow> seated(Column<MemberRow> column, CellType<T> type, Function<MemberRow, T> get,
      BiConsumer<MemberRow, T> set) {
    return Inputs.of(column, context, type, get, set, MemberRow::hasSeat);
  }

  /** A column with personal data: empty, hidden and not filled in where everybody may read the sheet. */
  private <T> Column<MemberRow> personal(Column<MemberRow> column, CellType<T> type, Function<MemberRow, T> get,
      BiConsumer<MemberRow, T> set) {
    return context.isPublic() ? column : edited(column, type, get, set);
  }

  private String duty(MemberRow row) {
    return row.hasSeat() ? new DutyType(context).show(row.duty(), context)
        : row.isInGroup() ? context.say(MemberText.WORKING_GROUP) : "";
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
    List<Column<GroupRow>> columns = new ArrayList<>(List.of(
        Inputs.of(Column.<GroupRow>at("I", "group", context.say(MemberText.GROUP_NAME), 0).names().shrinking(), context,
            CellTypes.workingGroup(), GroupRow::group, GroupRow::moves),
        Inputs.of(Column.<GroupRow>at("J", "theme", context.say(MemberText.THEME), 0), context, CellTypes.text(),
            row -> row.group() == null ? null : row.group().getTheme(), (row, text) -> row.group().setTheme(text),
            row -> row.isFirst() && row.group() != null)
            .value(row -> row.isFirst() && row.group() != null ? Value.text(row.group().getTheme()) : Ditto.SAME),
        Inputs.of(Column.<GroupRow>at("K", "organization", context.say(MemberText.ORGANIZATION), 0).names()
            .check(Validation.offer(ModelLists.ORGANIZATIONS)), context, CellTypes.organization(),
            GroupRow::organization, GroupRow::sits)));
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
