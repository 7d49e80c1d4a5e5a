package org.musubi.sheets.workshop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.council.Codes;
import org.musubi.model.plan.Project;
import org.musubi.model.workshop.CardColor;
import org.musubi.model.workshop.CardGroup;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.WorkshopFactory;
import org.musubi.model.workshop.WorkshopGroup;
import org.musubi.model.workshop.WorkshopPackage;
import org.musubi.sheets.content.Inputs;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.RowEdit;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.types.CellTypes;

/** The cards by session, and the groups they were put into. */
final class CardTables {

  static final String COLORS = "card_color_list";

  private static final int MOST_STARS = 999;
  private static final int HIGHEST_PRIORITY = 5;

  /** Blank lines of groups, so that a blank record stays on two pages. */
  private static final int FEW_ROWS = 4;

  private final Recorded recorded;
  private final SheetContext context;

  CardTables(Recorded recorded) {
    this.recorded = recorded;
    this.context = recorded.context();
  }

  /** Every card with its stars, group and what came of it. */
  Table<IdeaCard> cards() {
    String ledTo = context.say(WorkshopText.LED_TO);
    CellType<WorkshopGroup> team = CellTypes.element(scope -> recorded.shown().getGroups(), WorkshopText.KIND_TEAM,
        (WorkshopGroup group) -> Arrays.asList(group.getCode(), group.getName()));
    CellType<Project> project = CellTypes.element(scope -> scope.model().getProjects(), WorkshopText.KIND_PROJECT,
        (Project given) -> Arrays.asList(given.getCode(), given.getName(),
            Lines.join(" ", given.getCode(), given.getName())));
    List<Column<IdeaCard>> columns = new ArrayList<>(List.of(
        Column.id(IdeaCard::getId),
        this.<IdeaCard>at("B", "number", WorkshopText.NUMBER, 5).centered()
            .value(card -> Value.judged(card.getNumber())),
        Inputs.of(this.<IdeaCard>at("C", "card", WorkshopText.CARD, 46), context, CellTypes.text(),
            IdeaCard::getText, IdeaCard::setText).names(),
        Inputs.of(this.<IdeaCard>at("D", "team", WorkshopText.TEAM, 10), context, team,
            IdeaCard::getWorkshopGroup, IdeaCard::setWorkshopGroup,
            card -> card.getAuthor() == null && card.getCell() == null && (card.getWorkshopGroup() == null
                || recorded.shown().getGroups().contains(card.getWorkshopGroup())))
            .centered().text(card -> Recorded.label(Recorded.team(card))),
        Inputs.of(this.<IdeaCard>at("E", "color", WorkshopText.COLOR, 13), context,
            CellTypes.choice(CardColor.class), IdeaCard::getColor, IdeaCard::setColor)
            .centered().shrinking().check(Validation.only(COLORS)),
        this.<IdeaCard>at("F", "stars", WorkshopText.STARS, 6).centered()
            .edits(CellTypes.whole(0, MOST_STARS), card -> Votes.total(card.getVotes()),
                (card, stars) -> Votes.set(card.getVotes(), stars), card -> Votes.isClear(card.getVotes()))
            .check(new Validation.Whole(0, MOST_STARS))
            .value(card -> Value.judged(Votes.total(card.getVotes()))),
        Inputs.of(this.<IdeaCard>at("G", "group", WorkshopText.GROUP, 20), context, groupType(),
            IdeaCard::getGroup, IdeaCard::setGroup,
            card -> card.getGroup() == null || recorded.cardGroups().contains(card.getGroup())),
        Inputs.of(this.<IdeaCard>at("H", "issue", WorkshopText.ISSUE, 9).group(ledTo), context, CellTypes.issue(),
            IdeaCard::getDerivedIssue, IdeaCard::setDerivedIssue).centered(),
        Inputs.of(this.<IdeaCard>at("I", "project", WorkshopText.PROJECT, 9).group(ledTo), context, project,
            IdeaCard::getDerivedProject, IdeaCard::setDerivedProject).centered()));
    if (recorded.namesAuthors()) {
      columns.add(this.<IdeaCard>at("J", "author", WorkshopText.AUTHOR, 10)
          .text(card -> recorded.author(card.getAuthor())));
    }
    return new Table<>("cards", context.say(WorkshopText.TABLE_CARDS), columns, sections(), IdeaCard::getId)
        .growing(new CardEdit(recorded));
  }

  private CellType<CardGroup> groupType() {
    return CellTypes.element(scope -> recorded.cardGroups(), WorkshopText.KIND_GROUP);
  }

  /** The cards of each session that has any, below the name of the session where there are several. */
  private List<Section<IdeaCard>> sections() {
    List<Session> sessions = recorded.shown().getSessions();
    List<Session> filled = sessions.stream().filter(session -> !session.getCards().isEmpty()).toList();
    if (filled.isEmpty()) {
      String id = sessions.isEmpty() ? "new" : sessions.getFirst().getId();
      return List.of(new Section<>(id, null, List.of(), Map.of(), Table.MIN_ROWS));
    }
    return filled.stream().map(session -> new Section<>(session.getId(),
        filled.size() == 1 ? null : Lines.first(session.getName(), session.getCode()), session.getCards(), Map.of(),
        filled.size() == 1 ? Table.MIN_ROWS : 0)).toList();
  }

  /** A line that comes back without an id is a new card of the session it stands under. */
  private record CardEdit(Recorded recorded) implements RowEdit<IdeaCard> {
    @Override
    public IdeaCard create(EditScope scope, String section) {
      List<IdeaCard> cards = recorded.session(section).getCards();
      IdeaCard card = WorkshopFactory.eINSTANCE.createIdeaCard();
      card.setNumber(1 + cards.stream().map(IdeaCard::getNumber).filter(Objects::nonNull)
          .mapToInt(Integer::intValue).max().orElse(0));
      cards.add(card);
      return card;
    }

    @Override
    public void remove(IdeaCard card) {
      EcoreUtil.delete(card, true);
    }
  }

  /** The groups with the number of their cards and stars, counted in the sheet. */
  Table<CardGroup> groups() {
    List<Column<CardGroup>> columns = List.of(
        Column.id(CardGroup::getId),
        this.<CardGroup>at("B", "number", WorkshopText.NUMBER, 0).numbered(),
        Inputs.of(this.<CardGroup>at("C", "group", WorkshopText.GROUP, 0), context, CellTypes.text(),
            CardGroup::getName, CardGroup::setName).names(),
        this.<CardGroup>at("D", "priority", WorkshopText.PRIORITY, 0).centered()
            .edits(CellTypes.whole(1, HIGHEST_PRIORITY), CardGroup::getPriority, CardGroup::setPriority)
            .check(new Validation.Whole(1, HIGHEST_PRIORITY)).value(group -> Value.judged(group.getPriority())),
        this.<CardGroup>at("E", "cards", WorkshopText.CARDS, 0).centered()
            .formula("IF({group}=\"\",\"\",COUNTIF({cards.group},{group}))", "0"),
        this.<CardGroup>at("F", "stars", WorkshopText.STARS, 0).centered()
            .formula("IF({group}=\"\",\"\",SUMIF({cards.group},{group},{cards.stars}))", "0"),
        Inputs.of(this.<CardGroup>at("G", "point", WorkshopText.MAIN_POINT, 0), context, CellTypes.text(),
            CardGroup::getDescription, CardGroup::setDescription));
    return new Table<>("groups", context.say(WorkshopText.TABLE_GROUPS), columns, List.of(new Section<>("all", null,
        recorded.cardGroups(), Map.of(), recorded.isBlank() ? FEW_ROWS : Table.MIN_ROWS)), CardGroup::getId)
        .growing(new GroupEdit(recorded));
  }

  /** A line that comes back without an id is a new group, in the session that has groups. */
  private record GroupEdit(Recorded recorded) implements RowEdit<CardGroup> {
    @Override
    public CardGroup create(EditScope scope, String section) {
      Session session = recorded.written().getSessions().stream()
          .filter(given -> !given.getCardGroups().isEmpty()).findFirst()
          .or(() -> recorded.written().getSessions().stream()
              .filter(given -> !given.getCards().isEmpty()).findFirst())
          .orElseGet(() -> recorded.session(section));
      CardGroup group = WorkshopFactory.eINSTANCE.createCardGroup();
      group.setCode(Codes.next(recorded.context().model(), WorkshopPackage.Literals.CARD_GROUP));
      session.getCardGroups().add(group);
      return group;
    }

    @Override
    public void remove(CardGroup group) {
      EcoreUtil.delete(group, true);
    }
  }

  private <R> Column<R> at(String letter, String key, WorkshopText label, double width) {
    return Column.at(letter, key, context.say(label), width);
  }
}
