package org.musubi.sheets.cover;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.musubi.model.stakeholders.Meeting;
import org.musubi.model.stakeholders.MeetingKind;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.sheets.content.Handouts;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.Places;
import org.musubi.sheets.content.Seats;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.content.Variant;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;

/** 表紙 (domain.md 6.0): whose papers these are, for whom, what lies behind, and the council in figures. */
public final class CoverSheet implements SheetDefinition {

  private static final PageSetup PAGE = new PageSetup(PageSetup.Paper.A4, null, null, "A");

  private final Supplier<List<SheetDefinition>> sheets;

  /**
   * The cover.
   *
   * @param sheets the sheets that come with Musubi, asked for when the cover is made
   */
  public CoverSheet(Supplier<List<SheetDefinition>> sheets) {
    this.sheets = sheets;
  }

  @Override
  public String key() {
    return Handouts.COVER;
  }

  @Override
  public String name(Locale locale) {
    return CoverText.SHEET.in(locale);
  }

  @Override
  public boolean isFilledIn() {
    return false;
  }

  @Override
  public boolean isData() {
    return false;
  }

  @Override
  public List<SheetLayout> build(SheetContext context) {
    Table<ContentsRow> contents = Table.ofResults("contents", context.say(CoverText.TABLE_CONTENTS),
        contents(context), ContentsRow.of(context, sheets.get()), ContentsRow::key);
    SheetLayout layout = new SheetLayout(name(context.locale()), PAGE)
        .at(1, head(context))
        .at(12, contents)
        .beside(contents, Table.ofResults("facts", context.say(CoverText.TABLE_FACTS), facts(context),
            Fact.all(context), Fact::label));
    if (context.model().getOrganizations().isEmpty()) {
      layout.below(1, Notes.across("B", "G", null, List.of(context.say(CoverText.NOTHING_YET))));
    }
    return List.of(layout);
  }

  private static Fields head(SheetContext context) {
    return new Fields()
        .stamp(1, "F", "G", stamp(context))
        .subhead(4, "B", "G", context.years().label(context.year()))
        .headline(5, "B", "G", context.say(CoverText.TITLE))
        .subhead(6, "B", "G", context.councilTitle())
        .field(8, "B", "D", context.say(CoverText.KIND, kind(context)))
        .field(8, "E", "G", context.variant() == Variant.MEETING ? meeting(context) : printed(context))
        .field(9, "B", "D", context.say(CoverText.CHAIR, chair(context)))
        .field(9, "E", "G", context.say(CoverText.SECRETARIAT, Names.of(context.council().getSecretariat())));
  }

  /** What the papers are handed out for, and to whom. */
  private static String stamp(SheetContext context) {
    String everybody = context.say(CoverText.PUBLIC);
    String purpose = switch (context.variant()) {
      case COUNCIL -> context.isPublic() ? "" : context.say(CoverText.INTERNAL);
      case FILL_IN -> context.say(CoverText.FILL_IN);
      case MEETING -> context.say(CoverText.FOR_MEETING);
    };
    return !context.isPublic() ? purpose
        : purpose.isEmpty() ? everybody : context.say(CoverText.BOTH, purpose, everybody);
  }

  private static String printed(SheetContext context) {
    return context.say(CoverText.AS_OF, context.years().day(context.printedOn()));
  }

  private static String kind(SheetContext context) {
    String place = Places.name(context.model().getArea());
    String level = context.label(context.model().getLevel());
    return place.isEmpty() ? level : context.say(CoverText.IN_WORDS, place, level);
  }

  private static String chair(SheetContext context) {
    return Lines.join(context.say(CoverText.COMMA), Seats.held(context).stream()
        .filter(seat -> seat.getRole() == MembershipRole.CHAIR)
        .map(seat -> Seats.holder(seat, context)).toList());
  }

  /** The next meeting of the council, from the day of printing on; a line to fill in where none is planned. */
  private static String meeting(SheetContext context) {
    return context.council().getMeetings().stream()
        .filter(meeting -> meeting.getKind() == MeetingKind.COUNCIL && meeting.getDate() != null)
        .filter(meeting -> !meeting.getDate().isBefore(context.printedOn()))
        .min(Comparator.comparing(Meeting::getDate))
        .map(meeting -> context.say(CoverText.MEETING, Lines.join(" ", meeting.getName(),
            context.years().day(meeting.getDate()), meeting.getPlace())))
        .orElseGet(() -> context.say(CoverText.MEETING, context.say(CoverText.NO_MEETING)));
  }

  private static List<Column<ContentsRow>> contents(SheetContext context) {
    boolean papers = context.variant() == Variant.MEETING;
    return List.of(
        Column.<ContentsRow>at("B", "number", context.say(papers ? CoverText.PAPER : CoverText.NUMBER), 10)
            .centered().text(ContentsRow::number),
        Column.<ContentsRow>at("C", "name", context.say(CoverText.NAME), 25).text(ContentsRow::name),
        Column.<ContentsRow>at("D", "purpose", context.say(CoverText.PURPOSE), 70).text(ContentsRow::purpose));
  }

  private static List<Column<Fact>> facts(SheetContext context) {
    return List.of(
        Column.<Fact>at("F", "fact", context.say(CoverText.FACT), 24).text(Fact::label),
        Column.<Fact>at("G", "figure", context.say(CoverText.FIGURE), 29).centered().value(Fact::figure));
  }
}
