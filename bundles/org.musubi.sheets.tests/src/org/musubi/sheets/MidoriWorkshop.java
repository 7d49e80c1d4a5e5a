package org.musubi.sheets;

import java.time.LocalDate;
import java.util.List;
import org.musubi.model.stakeholders.Decision;
import org.musubi.model.stakeholders.DecisionState;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.workshop.BrainwritingCell;
import org.musubi.model.workshop.BrainwritingSheet;
import org.musubi.model.workshop.CardColor;
import org.musubi.model.workshop.CardGroup;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.MatrixBoard;
import org.musubi.model.workshop.Placement;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.SwotBoard;
import org.musubi.model.workshop.Vote;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopFactory;
import org.musubi.model.workshop.WorkshopGroup;
import org.musubi.model.workshop.WorkshopParticipant;
import org.musubi.model.workshop.WorkshopTechnique;

/** A workshop of the invented council: two groups, a brainwriting sheet, cards, a matrix and decisions. */
final class MidoriWorkshop {

  /** Names of participants, which no sheet but one of people who agreed to be named may hold. */
  static final List<String> AUTHORS = List.of("葉山 五郎", "木下 六子");

  private static final WorkshopFactory FACTORY = WorkshopFactory.eINSTANCE;

  private final MidoriCouncil midori;
  private final Workshop workshop = FACTORY.createWorkshop();

  private MidoriWorkshop(MidoriCouncil midori) {
    this.midori = midori;
  }

  static void addTo(MidoriCouncil midori) {
    new MidoriWorkshop(midori).add();
  }

  private void add() {
    workshop.setName("健診を届けるワークショップ");
    workshop.setDate(LocalDate.of(2024, 6, 21));
    workshop.setPlace("保健センター 研修室");
    workshop.setMinutes(120);
    workshop.setPurpose("小規模事業場と家族に健診を届けるアイデアを出し合う");
    workshop.setNextStep("7月の協議会に課題の案を出す");
    workshop.setSummary("立場の違う機関の顔が見えた");
    workshop.setFacilitator(midori.organizations.getFirst().getContacts().getFirst());
    midori.model.getWorkshops().add(workshop);
    WorkshopGroup teamA = team("A班", "小さな職場の健診");
    WorkshopGroup teamB = team("B班", "家族の健診");
    WorkshopParticipant one = participant(AUTHORS.get(0), teamA, 3);
    WorkshopParticipant two = participant(AUTHORS.get(1), teamB, 2);
    participant("欠席の人", teamB, 4).setAttended(false);

    Session writing = session("6-3-5", WorkshopTechnique.BRAINWRITING, 30, "健診を届けるには、どうすればよいか");
    writing.getIssues().add(midori.model.getIssueAnalyses().getFirst().getIssues().getFirst());
    BrainwritingSheet sheet = FACTORY.createBrainwritingSheet();
    sheet.setNumber(1);
    sheet.setRounds(2);
    sheet.setTheme("平日に休めない職場");
    sheet.setGroup(teamA);
    writing.getSheets().add(sheet);
    BrainwritingCell morning = cell(sheet, 1, 1, "朝6時から受けられるようにする", one);
    cell(sheet, 1, 2, "昼休みに30分で終わる健診", one);
    cell(sheet, 2, 1, "朝の健診のあとに軽い朝食を出す", two);

    Session sorting = session("親和図", WorkshopTechnique.AFFINITY, 40, "似たものを集める");
    CardGroup places = group(sorting, "休まずに受けられる場", 5);
    CardGroup family = group(sorting, "家族の1回の外出", null);
    IdeaCard early = card(sorting, "朝6時から受けられるようにする", CardColor.GREEN, places, 4);
    early.setCell(morning);
    early.setAuthor(one);
    early.setDerivedIssue(midori.model.getIssueAnalyses().getFirst().getIssues().getFirst());
    early.setDerivedProject(midori.model.getProjects().get(1));
    card(sorting, "家族は職場に届いた案内を見ない", CardColor.YELLOW, family, 2).setWorkshopGroup(teamB);
    IdeaCard small = card(sorting, "=小さな店の名簿がない", CardColor.YELLOW, null, 0);
    SwotBoard swot = FACTORY.createSwotBoard();
    swot.setName("圏域の連携のSWOT");
    swot.getStrengths().add(early);
    swot.getWeaknesses().add(small);
    sorting.getBoards().add(swot);
    MatrixBoard board = FACTORY.createMatrixBoard();
    board.setName("意見の優先度");
    sorting.getBoards().add(board);
    placement(board, early, 5, 4, "すぐやる");
    placement(board, small, 2, 3, null);
    decision("朝の健診の会場を探す", DecisionState.DONE, 3);
    decision("家族への案内の文面を作る", DecisionState.OPEN, 2);
  }

  private WorkshopGroup team(String code, String name) {
    WorkshopGroup team = FACTORY.createWorkshopGroup();
    team.setCode(code);
    team.setName(name);
    workshop.getGroups().add(team);
    return team;
  }

  private WorkshopParticipant participant(String name, WorkshopGroup team, int organization) {
    WorkshopParticipant participant = FACTORY.createWorkshopParticipant();
    participant.setNameOrCode(name);
    participant.setGroup(team);
    participant.setOrganization(midori.organizations.get(organization));
    workshop.getParticipants().add(participant);
    return participant;
  }

  private Session session(String name, WorkshopTechnique technique, int minutes, String question) {
    Session session = FACTORY.createSession();
    session.setName(name);
    session.setTechnique(technique);
    session.setMinutes(minutes);
    session.setQuestion(question);
    workshop.getSessions().add(session);
    return session;
  }

  private static BrainwritingCell cell(BrainwritingSheet sheet, int round, int column, String text,
      WorkshopParticipant author) {
    BrainwritingCell cell = FACTORY.createBrainwritingCell();
    cell.setRound(round);
    cell.setColumn(column);
    cell.setText(text);
    cell.setAuthor(author);
    sheet.getCells().add(cell);
    return cell;
  }

  private static CardGroup group(Session session, String name, Integer priority) {
    CardGroup group = FACTORY.createCardGroup();
    group.setName(name);
    group.setPriority(priority);
    session.getCardGroups().add(group);
    return group;
  }

  private static IdeaCard card(Session session, String text, CardColor color, CardGroup group, int stars) {
    IdeaCard card = FACTORY.createIdeaCard();
    card.setNumber(session.getCards().size() + 1);
    card.setText(text);
    card.setColor(color);
    card.setGroup(group);
    session.getCards().add(card);
    if (stars > 0) {
      Vote vote = FACTORY.createVote();
      vote.setCount(stars);
      card.getVotes().add(vote);
    }
    return card;
  }

  private static void placement(MatrixBoard board, IdeaCard card, int x, int y, String comment) {
    Placement placement = FACTORY.createPlacement();
    placement.setElement(card);
    placement.setX(x);
    placement.setY(y);
    placement.setComment(comment);
    board.getPlacements().add(placement);
  }

  private void decision(String text, DecisionState state, int responsible) {
    Decision decision = StakeholdersFactory.eINSTANCE.createDecision();
    decision.setName(text);
    decision.setState(state);
    decision.setDueBy(LocalDate.of(2024, 8, 30));
    decision.getResponsible().add(midori.organizations.get(responsible));
    workshop.getDecisions().add(decision);
  }
}
