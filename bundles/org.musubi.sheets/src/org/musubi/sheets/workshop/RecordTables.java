package org.musubi.sheets.workshop;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.TraceLink;
import org.musubi.model.council.Codes;
import org.musubi.model.stakeholders.Decision;
import org.musubi.model.stakeholders.DecisionState;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopGroup;
import org.musubi.model.workshop.WorkshopParticipant;
import org.musubi.model.workshop.WorkshopTechnique;
import org.musubi.sheets.content.Inputs;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.RowEdit;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.types.CellTypes;

/** Teams, questions, decisions, and the words at the end. */
final class RecordTables {

  static final String TECHNIQUES = "technique_list";
  static final String STATES = "decision_state_list";

  /** Lines of teams and questions in a form; 2 so that the record stays on two pages. */
  private static final int FEW_ROWS = 2;

  private static final Map<String, DecisionState> SIGNS;

  static {
    Map<String, DecisionState> signs = new LinkedHashMap<>();
    signs.put("○", DecisionState.DONE);
    signs.put("×", DecisionState.DROPPED);
    signs.put("–", DecisionState.OPEN);
    SIGNS = Collections.unmodifiableMap(signs);
  }

  private final Recorded recorded;
  private final SheetContext context;
  private final Workshop workshop;

  RecordTables(Recorded recorded) {
    this.recorded = recorded;
    this.context = recorded.context();
    this.workshop = recorded.shown();
  }

  static Map<String, DecisionState> signs() {
    return SIGNS;
  }

  /** The teams: how many people of which organisations, how many cards. */
  Table<WorkshopGroup> teams() {
    List<Column<WorkshopGroup>> columns = List.of(
        Column.id(WorkshopGroup::getId),
        this.<WorkshopGroup>at("B", "number", WorkshopText.NUMBER, 5).numbered(),
        this.<WorkshopGroup>at("C", "name", WorkshopText.TEAM_NAME, 46).text(WorkshopGroup::getName).names(),
        this.<WorkshopGroup>at("D", "team", WorkshopText.TEAM, 10).centered().text(Recorded::label),
        this.<WorkshopGroup>at("E", "people", WorkshopText.MEMBERS, 13).centered()
            .value(team -> new Value.Number(people(team).size(), "0")),
        this.<WorkshopGroup>at("F", "cards", WorkshopText.CARDS, 6).centered()
            .formula("IF({team}=\"\",\"\",COUNTIF({cards.team},{team}))", "0"),
        this.<WorkshopGroup>at("G", "organizations", WorkshopText.ORGANIZATIONS, 20).text(team -> Lines.join("、",
            people(team).stream().map(WorkshopParticipant::getOrganization).filter(Objects::nonNull)
                .map(Names::of).toList())));
    return new Table<>("teams", context.say(WorkshopText.TABLE_TEAMS), columns, List.of(new Section<>("all", null,
        workshop.getGroups(), Map.of(), recorded.isBlank() ? FEW_ROWS : 0)), WorkshopGroup::getId);
  }

  private List<WorkshopParticipant> people(WorkshopGroup team) {
    return workshop.getParticipants().stream()
        .filter(participant -> participant.getGroup() == team && participant.isAttended()).toList();
  }

  /** The sessions with their questions. */
  Table<Session> questions() {
    List<Column<Session>> columns = List.of(
        Column.id(Session::getId),
        this.<Session>at("B", "number", WorkshopText.NUMBER, 5).numbered(),
        Inputs.of(this.<Session>at("C", "question", WorkshopText.QUESTION, 46), context, CellTypes.text(),
            Session::getQuestion, Session::setQuestion).names(),
        Inputs.of(this.<Session>at("D", "technique", WorkshopText.TECHNIQUE, 10), context,
            CellTypes.choice(WorkshopTechnique.class), Session::getTechnique, Session::setTechnique)
            .check(Validation.only(TECHNIQUES)),
        this.<Session>at("E", "minutes", WorkshopText.DURATION_COLUMN, 13).centered()
            .edits(CellTypes.whole(0, Integer.MAX_VALUE), Session::getMinutes, Session::setMinutes)
            .value(session -> Value.judged(session.getMinutes())),
        this.<Session>at("F", "cards", WorkshopText.CARDS, 6).derived().centered()
            .value(session -> session.getCards().isEmpty() ? Value.MISSING
                : new Value.Number(session.getCards().size(), "0")),
        Inputs.of(this.<Session>at("G", "issues", WorkshopText.ISSUES, 20), context, CellTypes.issues(),
            Session::getIssues, (session, issues) -> {
              session.getIssues().clear();
              session.getIssues().addAll(issues);
            }));
    return new Table<>("questions", context.say(WorkshopText.TABLE_QUESTIONS), columns, List.of(new Section<>("all",
        null, workshop.getSessions(), Map.of(), recorded.isBlank() ? FEW_ROWS : 0)), Session::getId)
        .growing(new RowEdit<>() {
          @Override
          public Session create(EditScope scope, String section) {
            return recorded.addSession();
          }

          @Override
          public void remove(Session session) {
            EcoreUtil.delete(session, true);
          }
        });
  }

  /** What was decided. */
  Table<Decision> decisions() {
    List<Column<Decision>> columns = List.of(
        Column.id(Decision::getId),
        this.<Decision>at("B", "number", WorkshopText.NUMBER, 5).numbered(),
        Inputs.of(this.<Decision>at("C", "content", WorkshopText.CONTENT, 46), context, CellTypes.text(),
            Decision::getName, Decision::setName).names(),
        Inputs.day(this.<Decision>at("D", "due", WorkshopText.DUE, 10), context, Decision::getDueBy,
            Decision::setDueBy).centered().shrinking(),
        this.<Decision>at("E", "reflected", WorkshopText.REFLECTED_IN, 13).text(RecordTables::reflectedIn),
        Inputs.of(this.<Decision>at("F", "done", WorkshopText.DONE, 6), context, CellTypes.signs(SIGNS),
            Decision::getState, Decision::setState).centered().check(Validation.only(STATES)),
        Inputs.of(this.<Decision>at("G", "responsible", WorkshopText.RESPONSIBLE, 20), context,
            CellTypes.organizations(), Decision::getResponsible, (decision, organizations) -> {
              decision.getResponsible().clear();
              decision.getResponsible().addAll(organizations);
            }));
    return Table.of("decisions", context.say(WorkshopText.TABLE_DECISIONS), columns, workshop.getDecisions(),
        Decision::getId).growing(new RowEdit<>() {
          @Override
          public Decision create(EditScope scope, String section) {
            LocalDate day = recorded.written().getDate();
            Decision decision = StakeholdersFactory.eINSTANCE.createDecision();
            decision.setCode(Codes.next(context.model(), StakeholdersPackage.Literals.DECISION));
            decision.setOn(day);
            recorded.written().getDecisions().add(decision);
            return decision;
          }

          @Override
          public void remove(Decision decision) {
            EcoreUtil.delete(decision, true);
          }
        });
  }

  private static String reflectedIn(Decision decision) {
    return Names.codes(decision.getTraces().stream().map(TraceLink::getTarget)
        .filter(NamedElement.class::isInstance).map(NamedElement.class::cast).toList());
  }

  Table<Workshop> next() {
    return words("next", WorkshopText.TABLE_NEXT, Inputs.of(
        this.<Workshop>at("C", "next", WorkshopText.NEXT, 0), context, CellTypes.text(),
        Workshop::getNextStep, Workshop::setNextStep));
  }

  Table<Workshop> reflections() {
    return words("reflections", WorkshopText.TABLE_REFLECTIONS, Inputs.of(
        this.<Workshop>at("C", "reflections", WorkshopText.REFLECTIONS, 0), context, CellTypes.text(),
        Workshop::getSummary, Workshop::setSummary));
  }

  /** A table of one line, which is the workshop itself. */
  private Table<Workshop> words(String name, WorkshopText title, Column<Workshop> column) {
    List<Column<Workshop>> columns = List.of(Column.id(Workshop::getId),
        this.<Workshop>at("B", "number", WorkshopText.NUMBER, 0).numbered(), column);
    return new Table<>(name, context.say(title), columns, List.of(new Section<>("all", null,
        recorded.isBlank() ? List.of() : List.of(workshop), Map.of(), 1)), Workshop::getId);
  }

  private <R> Column<R> at(String letter, String key, WorkshopText label, double width) {
    return Column.at(letter, key, context.say(label), width);
  }
}
