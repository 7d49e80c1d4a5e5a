package org.musubi.sheets.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.musubi.model.stakeholders.Contact;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.workshop.MatrixBoard;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.SwotBoard;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopParticipant;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.SheetLayout;

/** The record of a workshop, all blocks but the brainwriting sheets, which stand on a worksheet of their own. */
final class WorkshopRecord {

  /** More cards than this need pages of their own with headings on each. */
  private static final int MANY_CARDS = 15;

  private final Recorded recorded;
  private final SheetContext context;
  private final Workshop workshop;

  WorkshopRecord(Recorded recorded) {
    this.recorded = recorded;
    this.context = recorded.context();
    this.workshop = recorded.shown();
  }

  SheetLayout layout(String name) {
    String last = recorded.namesAuthors() ? "J" : "I";
    RecordTables record = new RecordTables(recorded);
    CardTables cards = new CardTables(recorded);
    BoardTables boards = new BoardTables(recorded);
    boolean many = workshop.getSessions().stream().mapToInt(session -> session.getCards().size()).sum() > MANY_CARDS;
    PageSetup page =
        new PageSetup(PageSetup.Paper.A4, PageSetup.Orientation.PORTRAIT, many ? "cards" : null, null, "B");
    SheetLayout layout = new SheetLayout(name, page).about(recorded.isBlank() ? null : workshop.getId())
        .at(1, head(last));
    if (recorded.isBlank() || !workshop.getGroups().isEmpty()) {
      layout.below(1, record.teams());
    }
    layout.below(1, record.questions());
    if (many) {
      layout.below(0, Notes.across("B", last, null, List.of(context.say(WorkshopText.CARDS_LAST))));
    } else {
      layout.below(1, cards.cards()).below(0, Notes.across("B", last, null, cardLegend()));
    }
    layout.below(1, cards.groups());
    if (workshop.getSessions().stream().flatMap(session -> session.getBoards().stream())
        .anyMatch(SwotBoard.class::isInstance)) {
      layout.below(1, boards.swot());
    }
    if (recorded.isBlank() || workshop.getSessions().stream().flatMap(session -> session.getBoards().stream())
        .anyMatch(MatrixBoard.class::isInstance)) {
      layout.below(1, boards.matrices());
    }
    layout.below(1, record.decisions())
        .below(0, Notes.across("B", last, null, List.of(context.say(WorkshopText.LEGEND_DECISIONS))))
        .below(1, record.next())
        .below(1, record.reflections());
    return many ? layout.below(1, Notes.across("B", last, null, cardLegend())).below(0, cards.cards()) : layout;
  }

  private List<String> cardLegend() {
    List<String> legend = new ArrayList<>(List.of(context.say(WorkshopText.LEGEND_REFLECTED)));
    if (!recorded.namesAuthors()) {
      legend.add(context.say(WorkshopText.LEGEND_ANONYMOUS));
    }
    return legend;
  }

  private Fields head(String last) {
    Fields fields = new Fields()
        .title("B", last, context.say(WorkshopText.TITLE, Lines.orEmpty(workshop.getName())))
        .field(2, "B", "C", context.say(WorkshopText.WHEN, context.years().day(workshop.getDate())))
        .field(2, "D", "G", context.say(WorkshopText.WHERE, Lines.orEmpty(workshop.getPlace())))
        .field(2, "H", last, context.say(WorkshopText.DURATION, workshop.getMinutes() == null ? ""
            : context.say(WorkshopText.MINUTES, workshop.getMinutes())))
        .field(3, "B", last, context.say(WorkshopText.PURPOSE, Lines.orEmpty(workshop.getPurpose())))
        .field(4, "B", "G", context.say(WorkshopText.PARTICIPANTS, people(true)))
        .field(4, "H", last, context.say(WorkshopText.ABSENT, people(false)))
        .field(5, "B", "C", context.say(WorkshopText.FACILITATOR, facilitator()))
        .field(5, "D", last, context.say(WorkshopText.METHODS, Lines.join("、",
            workshop.getSessions().stream().map(Session::getTechnique).map(context::label).toList())));
    return recorded.isBlank() ? fields.note(6, "B", last, context.say(WorkshopText.NO_WORKSHOP)) : fields;
  }

  /** Organisations with the number of their people; never names. */
  private String people(boolean attended) {
    List<WorkshopParticipant> people = workshop.getParticipants().stream()
        .filter(participant -> participant.isAttended() == attended).toList();
    if (people.isEmpty()) {
      return "";
    }
    Map<Organization, Long> counts = people.stream().map(WorkshopParticipant::getOrganization)
        .filter(Objects::nonNull)
        .collect(Collectors.groupingBy(organization -> organization, LinkedHashMap::new, Collectors.counting()));
    String organizations = Lines.join("、", counts.entrySet().stream()
        .map(entry -> Names.of(entry.getKey()) + (entry.getValue() > 1 ? " " + entry.getValue() : "")).toList());
    return organizations.isEmpty() ? Integer.toString(people.size())
        : context.say(WorkshopText.PEOPLE, people.size(), organizations);
  }

  private String facilitator() {
    Contact contact = workshop.getFacilitator();
    if (contact == null) {
      return "";
    }
    String organization = contact.eContainer() instanceof Organization owner ? Names.of(owner) : "";
    return Lines.join(" ", organization, contact.getPosition(), context.person(contact));
  }
}
