package org.musubi.validation.rules.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.TraceLink;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.stakeholders.Decision;
import org.musubi.model.stakeholders.DecisionState;
import org.musubi.model.stakeholders.Meeting;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.model.stakeholders.WorkingGroup;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.Vote;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopFactory;
import org.musubi.model.workshop.WorkshopPackage;
import org.musubi.model.workshop.WorkshopTechnique;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleSettings;
import org.musubi.validation.rules.facts.CouncilTestBase;

/** WRK-01, WRK-02, WRK-04 and WRK-05: participants, cards, results and decisions. */
class WorkshopRulesTest extends CouncilTestBase {

  private final Rule recorded = new WorkshopWithoutParticipantsOrDecision();
  private final Rule starred = new StarredCardNotTakenUp();
  private final Rule results = new BrainwritingResultsMissing();
  private final Rule decisions = new DecisionWithoutResponsibleOrDate();
  private final Workshop workshop = WorkshopFactory.eINSTANCE.createWorkshop();
  private final Session session = WorkshopFactory.eINSTANCE.createSession();

  @BeforeEach
  void addWorkshop() {
    workshop.setName("健診を届けるワークショップ");
    workshop.setDate(today.minusDays(40));
    workshop.getSessions().add(session);
    model.getWorkshops().add(workshop);
  }

  @Test
  void aWorkshopToComeNeedsNothingYet() {
    workshop.setDate(today);
    assertClean(recorded);
    workshop.setDate(null);
    assertClean(recorded);
    session.getCards().add(WorkshopFactory.eINSTANCE.createIdeaCard());
    assertEquals(2, check(recorded).size());
  }

  @Test
  void participantsAndDecisionAreFilledIn() {
    WorkingGroup group = StakeholdersFactory.eINSTANCE.createWorkingGroup();
    group.setName("健診WG");
    group.getMembers().addAll(List.of(secretariat, insurer));
    model.getCouncil().getWorkingGroups().add(group);
    workshop.setWorkingGroup(group);
    workshop.setNextStep("7月の協議会に案を出す");
    List<Problem> problems = check(recorded);
    assertEquals(List.of(WorkshopPackage.Literals.WORKSHOP__PARTICIPANTS,
        WorkshopPackage.Literals.WORKSHOP__DECISIONS), problems.stream().map(Problem::feature).toList());
    problems.forEach(problem -> problem.fixes().getFirst().change().run());
    assertClean(recorded);
    assertEquals(2, workshop.getParticipants().size());
    assertEquals("7月の協議会に案を出す", workshop.getDecisions().getFirst().getName());
    assertEquals(workshop.getDate(), workshop.getDecisions().getFirst().getOn());
  }

  @Test
  void aCardWithThreeStarsIsLinkedToTheIssueOfItsSession() {
    IdeaCard card = card(2);
    assertClean(starred);
    vote(card, 1);
    assertTrue(assertProblem(starred, card).fixes().isEmpty());
    HealthIssue issue = issue();
    session.getIssues().add(issue);
    assertFixed(starred, assertProblem(starred, card));
    assertSame(issue, card.getDerivedIssue());
  }

  @Test
  void findingsProjectsAndTracesTakeUpACard() {
    IdeaCard card = card(4);
    assertProblem(starred, card);
    card.setDerivedProject(project("セミナー"));
    assertClean(starred);
    card.setDerivedProject(null);
    card.getFindings().add(IssuesFactory.eINSTANCE.createFinding());
    assertClean(starred);
    card.getFindings().clear();
    TraceLink link = CoreFactory.eINSTANCE.createTraceLink();
    link.setTarget(card);
    issue().getTraces().add(link);
    assertClean(starred);
    link.setTarget(null);
    assertProblem(starred, card);
    settings = RuleSettings.DEFAULTS.withThreshold("WRK-02", "stars", 5.0);
    assertClean(starred);
  }

  private IdeaCard card(int stars) {
    IdeaCard card = WorkshopFactory.eINSTANCE.createIdeaCard();
    card.setText("日曜の健診を安全大会と同じ日にする");
    session.getCards().add(card);
    vote(card, stars);
    return card;
  }

  private static void vote(IdeaCard card, int stars) {
    Vote vote = WorkshopFactory.eINSTANCE.createVote();
    vote.setCount(stars);
    card.getVotes().add(vote);
  }

  private HealthIssue issue() {
    IssueAnalysis analysis = IssuesFactory.eINSTANCE.createIssueAnalysis();
    model.getIssueAnalyses().add(analysis);
    HealthIssue issue = IssuesFactory.eINSTANCE.createHealthIssue();
    issue.setName("健診が届いていない");
    analysis.getIssues().add(issue);
    return issue;
  }

  @Test
  void resultsAreExpectedAfterThirtyDays() {
    assertClean(results);
    session.setTechnique(WorkshopTechnique.BRAINWRITING);
    assertProblem(results, session);
    workshop.setDate(today.minusDays(30));
    assertClean(results);
    settings = RuleSettings.DEFAULTS.withThreshold("WRK-04", "days", 7.0);
    assertProblem(results, session);
  }

  @Test
  void oneWrittenCellOrCardIsAResult() {
    session.setTechnique(WorkshopTechnique.BRAINWRITING);
    session.getSheets().add(WorkshopFactory.eINSTANCE.createBrainwritingSheet());
    session.getSheets().getFirst().getCells().add(WorkshopFactory.eINSTANCE.createBrainwritingCell());
    assertProblem(results, session);
    session.getSheets().getFirst().getCells().getFirst().setText("送迎バスを出す");
    assertClean(results);
    session.getSheets().clear();
    card(0);
    assertClean(results);
  }

  @Test
  void aDecisionSaysWhoAndWhen() {
    Decision decision = decision();
    assertEquals(List.of(StakeholdersPackage.Literals.DECISION__RESPONSIBLE,
        StakeholdersPackage.Literals.DECISION__ON, StakeholdersPackage.Literals.DECISION__DUE_BY),
        check(decisions).stream().map(Problem::feature).toList());
    check(decisions).forEach(problem -> problem.fixes().getFirst().change().run());
    assertClean(decisions);
    assertEquals(List.of(secretariat), decision.getResponsible());
    assertEquals(today, decision.getOn());
    assertEquals(LocalDate.of(2027, 3, 31), decision.getDueBy());
  }

  @Test
  void theDayOfTheMeetingIsTheDayOfTheDecisionAndDoneOnesNeedNoDeadline() {
    Decision decision = decision();
    decision.getResponsible().add(insurer);
    ((Meeting) decision.eContainer()).setDate(today);
    assertEquals(StakeholdersPackage.Literals.DECISION__DUE_BY, assertProblem(decisions, decision).feature());
    decision.setState(DecisionState.DONE);
    assertClean(decisions);
    decision.getResponsible().clear();
    assertProblem(decisions, decision);
    decision.setState(DecisionState.DROPPED);
    assertClean(decisions);
  }

  private Decision decision() {
    Meeting meeting = StakeholdersFactory.eINSTANCE.createMeeting();
    model.getCouncil().getMeetings().add(meeting);
    Decision decision = StakeholdersFactory.eINSTANCE.createDecision();
    decision.setName("覚書を結ぶ");
    meeting.getDecisions().add(decision);
    return decision;
  }
}
