package org.musubi.handover.content;

import java.util.ArrayList;
import java.util.List;
import org.musubi.handover.document.Table;
import org.musubi.model.core.Area;
import org.musubi.model.stakeholders.Contact;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Merit;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.WorkingGroup;

/** The council, its members with roles and merits, and its working groups. */
final class CouncilChapter implements Chapter {

  @Override
  public HandoverText title() {
    return HandoverText.COUNCIL_TITLE;
  }

  @Override
  public void write(HandoverContext context, BookletBuilder out) {
    Council council = context.model().getCouncil();
    if (council == null) {
      out.text(context.say(HandoverText.COUNCIL_NONE));
      return;
    }
    out.facts(facts(context, council));
    out.heading(2, context.say(HandoverText.MEMBERS_TITLE));
    if (council.getMemberships().isEmpty()) {
      out.text(context.say(HandoverText.MEMBERS_NONE));
    } else {
      out.note(context.say(context.isPublic() ? HandoverText.MEMBERS_PUBLIC : HandoverText.MEMBERS_NOTE));
      out.table(memberColumns(context), council.getMemberships().stream().map(seat -> row(context, seat)).toList());
    }
    out.heading(2, context.say(HandoverText.GROUPS_TITLE));
    if (council.getWorkingGroups().isEmpty()) {
      out.text(context.say(HandoverText.GROUPS_NONE));
    } else {
      out.table(List.of(column(context, HandoverText.COLUMN_GROUP, 2), column(context, HandoverText.COLUMN_THEME, 2),
          column(context, HandoverText.COLUMN_PER_YEAR, 0.8), column(context, HandoverText.COLUMN_MEMBERS, 4)),
          council.getWorkingGroups().stream().map(group -> row(context, group)).toList());
    }
  }

  static Table.Column column(HandoverContext context, HandoverText title, double share) {
    return new Table.Column(context.say(title), share);
  }

  private static List<List<String>> facts(HandoverContext context, Council council) {
    Area area = context.model().getArea();
    List<List<String>> facts = new ArrayList<>();
    facts.add(List.of(context.say(HandoverText.FACT_NAME), HandoverContext.text(council.getName())));
    facts.add(List.of(context.say(HandoverText.FACT_LEVEL), context.label(council.getLevel())));
    facts.add(List.of(context.say(HandoverText.FACT_AREA), area == null ? "" : HandoverContext.words(
        HandoverContext.text(area.getName()), area.getPopulation() == null ? ""
            : context.say(HandoverText.POPULATION, area.getPopulation()))));
    facts.add(List.of(context.say(HandoverText.FACT_ESTABLISHED), context.date(council.getEstablishedOn())));
    facts.add(List.of(context.say(HandoverText.FACT_SECRETARIAT), context.name(council.getSecretariat())));
    facts.add(List.of(context.say(HandoverText.FACT_TERM), council.getTermYears() == null ? ""
        : context.say(HandoverText.YEARS, council.getTermYears())));
    facts.add(List.of(context.say(HandoverText.FACT_MEETINGS), council.getMeetingsPerYear() == null ? ""
        : context.say(HandoverText.TIMES, council.getMeetingsPerYear())));
    facts.add(List.of(context.say(HandoverText.FACT_ORDINANCE), council.getOrdinance() == null ? ""
        : HandoverContext.lines(context.name(council.getOrdinance()),
            context.isPublic() ? "" : council.getOrdinance().getLocation())));
    return facts;
  }

  private static List<Table.Column> memberColumns(HandoverContext context) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(column(context, HandoverText.COLUMN_ORGANIZATION, 2));
    columns.add(column(context, HandoverText.COLUMN_SEAT, 1.4));
    if (!context.isPublic()) {
      columns.add(column(context, HandoverText.COLUMN_CONTACT, 2.5));
    }
    columns.add(column(context, HandoverText.COLUMN_ROLES, 2.9));
    columns.add(column(context, HandoverText.COLUMN_MERITS, 2.2));
    return columns;
  }

  private static List<String> row(HandoverContext context, Membership seat) {
    Organization organization = seat.getOrganization();
    List<String> row = new ArrayList<>();
    row.add(HandoverContext.lines(context.organization(organization),
        organization == null ? "" : context.label(organization.getSector())));
    row.add(HandoverContext.lines(context.label(seat.getRole()), seat.getTo() == null ? ""
        : context.say(HandoverText.UNTIL, context.date(seat.getTo()))));
    if (!context.isPublic()) {
      row.add(contact(seat.getRepresentative()));
    }
    row.add(organization == null ? "" : HandoverContext.lines(organization.getExpectedRoles().stream()
        .map(role -> role(context, role)).toArray(String[]::new)));
    row.add(organization == null ? "" : HandoverContext.lines(organization.getMerits().stream()
        .map(merit -> merit(context, merit)).toArray(String[]::new)));
    return row;
  }

  private static String contact(Contact contact) {
    return contact == null ? "" : HandoverContext.lines(HandoverContext.words(contact.getSection()),
        HandoverContext.words(contact.getPosition(), contact.getPersonName()), contact.getPhone(), contact.getMail());
  }

  static String role(HandoverContext context, ExpectedRole role) {
    return context.say(HandoverText.ROLE, HandoverContext.text(role.getText()), context.label(role.getAgreement()));
  }

  private static String merit(HandoverContext context, Merit merit) {
    return merit.isConfirmed() ? context.say(HandoverText.MERIT_CONFIRMED, HandoverContext.text(merit.getText()))
        : context.say(HandoverText.MERIT, HandoverContext.text(merit.getText()));
  }

  private static List<String> row(HandoverContext context, WorkingGroup group) {
    return List.of(context.name(group), HandoverContext.text(group.getTheme()),
        group.getMeetingsPerYear() == null ? "" : context.say(HandoverText.TIMES, group.getMeetingsPerYear()),
        context.organizations(group.getMembers()));
  }
}
