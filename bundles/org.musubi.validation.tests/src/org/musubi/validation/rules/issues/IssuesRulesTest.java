package org.musubi.validation.rules.issues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.musubi.model.catalogue.Target;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Indicator;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.FindingKind;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.issues.UpperGoal;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.SocialResource;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopFactory;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.rules.Elements;
import org.musubi.validation.testing.RuleTestBase;

class IssuesRulesTest extends RuleTestBase {

  private final Rule finding = new PickedIssueWithoutFinding();
  private final Rule target = new IssueWithoutTargetGroup();
  private final Rule score = new PickedIssueOfLowPriority();
  private final Rule actor = new PickedIssueWithoutActor();
  private final Rule aligned = new IssueNotAligned();
  private final Rule focus = new TooManyPickedIssues();
  private final Rule oneSided = new OneSidedFindings();

  private final IssueAnalysis analysis = Elements.analysis(model);
  private final HealthIssue issue = picked("健診が届いていない");

  private HealthIssue picked(String name) {
    HealthIssue picked = Elements.issue(analysis, name);
    picked.setStatus(IssueStatus.PICKED);
    return picked;
  }

  private static void score(HealthIssue issue, int severity, int others) {
    issue.setSeverity(severity);
    issue.setUrgency(others);
    issue.setFeasibility(others);
    issue.setCooperation(others);
  }

  private IdeaCard card(String text) {
    Workshop workshop = WorkshopFactory.eINSTANCE.createWorkshop();
    Session session = WorkshopFactory.eINSTANCE.createSession();
    IdeaCard card = WorkshopFactory.eINSTANCE.createIdeaCard();
    card.setText(text);
    card.setDerivedIssue(issue);
    session.getCards().add(card);
    workshop.getSessions().add(session);
    model.getWorkshops().add(workshop);
    return card;
  }

  private Cause cause() {
    Cause cause = IssuesFactory.eINSTANCE.createCause();
    cause.setText("案内が届かない");
    issue.getCauses().add(cause);
    return cause;
  }

  @Test
  void aPickedIssueRestsOnAFinding() {
    Problem problem = assertProblem(finding, issue);
    assertFixed(finding, problem);
    assertEquals(IssueStatus.CONFIRMED, issue.getStatus());
    issue.setStatus(IssueStatus.PICKED);
    issue.getFindings().add(Elements.finding(analysis, FindingKind.DATA, "低い"));
    assertClean(finding);
  }

  @Test
  void theFindingOfACauseIsOfferedFirst() {
    Finding known = Elements.finding(analysis, FindingKind.VOICE, "案内を見ない");
    cause().getFindings().add(known);
    assertFixed(finding, assertProblem(finding, issue));
    assertTrue(issue.getFindings().contains(known));
  }

  @Test
  void aCardBecomesAFinding() {
    IdeaCard card = card("休むと日当がなくなる");
    assertFixed(finding, assertProblem(finding, issue));
    Finding made = issue.getFindings().getFirst();
    assertEquals("休むと日当がなくなる", made.getStatement());
    assertEquals(FindingKind.CARD, made.getKind());
    assertTrue(card.getFindings().contains(made));
    assertEquals("根拠-01", made.getCode());
  }

  @Test
  void anIssueSaysWhomItIsAbout() {
    Target owners = catalogues.target("T1").orElseThrow();
    assertTrue(assertProblem(target, issue).fixes().isEmpty());
    Project project = Elements.project(model, "健診");
    project.getIssues().add(issue);
    project.getTargets().add(owners);
    assertFixed(target, assertProblem(target, issue));
    issue.getTargets().clear();
    issue.setTargetGroup("30人未満の事業所の従業員");
    assertClean(target);
    issue.setTargetGroup(" ");
    issue.setStatus(IssueStatus.DROPPED);
    assertClean(target);
  }

  @Test
  void aPickedIssueIsScoredAndReachesHalf() {
    assertTrue(assertProblem(score, issue).message().contains("点数のついていない"));
    score(issue, 1, 2);
    Problem problem = assertProblem(score, issue);
    assertTrue(problem.message().contains("33.3点"), problem.message());
    assertFixed(score, problem);
    assertEquals(IssueStatus.HOLD, issue.getStatus());
    issue.setStatus(IssueStatus.PICKED);
    score(issue, 4, 2);
    assertClean(score);
    settings = settings.withThreshold(score.id(), "score", 60.0);
    assertProblem(score, issue);
  }

  @Test
  void someoneCanActOnAPickedIssue() {
    assertProblem(actor, issue);
    Organization city = Elements.organization(model, "みなと市", null);
    Cause deeper = IssuesFactory.eINSTANCE.createCause();
    deeper.getOrganizations().add(city);
    cause().getCauses().add(deeper);
    assertClean(actor);
    issue.getCauses().clear();

    Project project = Elements.project(model, "健診");
    project.getIssues().add(issue);
    assertProblem(actor, issue);
    Elements.partner(project, city, Involvement.LEAD);
    assertClean(actor);
    project.getIssues().clear();

    SocialResource hall = StakeholdersFactory.eINSTANCE.createSocialResource();
    hall.setOwner(city);
    model.getResources().add(hall);
    issue.getResources().add(hall);
    assertClean(actor);
  }

  @Test
  void anIssueServesAPlanAbove() {
    assertTrue(assertProblem(aligned, issue).message().contains("まず"));
    Indicator rate = catalogues.indicator("C18").orElseThrow();
    UpperGoal goal = IssuesFactory.eINSTANCE.createUpperGoal();
    goal.setName("特定健診実施率 70%");
    goal.setIndicator(rate);
    model.getUpperGoals().add(goal);
    assertTrue(assertProblem(aligned, issue).fixes().isEmpty());

    Area area = Elements.area(model, AreaKind.SECONDARY);
    DataSet set = Elements.dataSet(model, null);
    issue.getFindings().add(
        Elements.finding(analysis, FindingKind.DATA, "低い", Elements.value(set, rate, area, 2025, 19.4)));
    assertFixed(aligned, assertProblem(aligned, issue));
    assertTrue(issue.getUpperGoals().contains(goal));
  }

  @Test
  void goalsOfItsPlanAreOffered() {
    UpperGoal goal = IssuesFactory.eINSTANCE.createUpperGoal();
    model.getUpperGoals().add(goal);
    MidTermPlan plan = Elements.plan(model, 2026, 2028);
    plan.getIssues().add(issue);
    plan.getUpperGoals().add(goal);
    assertFixed(aligned, assertProblem(aligned, issue));
    issue.getUpperGoals().clear();
    issue.setStatus(IssueStatus.HOLD);
    assertClean(aligned);
  }

  @Test
  void aPlanTakesUpFiveIssues() {
    MidTermPlan plan = Elements.plan(model, 2026, 2028);
    score(issue, 1, 1);
    plan.getIssues().add(issue);
    for (int i = 0; i < 4; i++) {
      HealthIssue more = picked("課題" + i);
      score(more, 5, 5);
      plan.getIssues().add(more);
    }
    assertClean(focus);
    HealthIssue sixth = picked("六つ目");
    Project project = Elements.project(model, "健診");
    project.getIssues().add(sixth);
    plan.getProjects().add(project);
    assertTrue(assertProblem(focus, plan).fixes().isEmpty());
    score(sixth, 4, 4);
    assertFixed(focus, assertProblem(focus, plan));
    assertEquals(IssueStatus.HOLD, issue.getStatus());
    issue.setStatus(IssueStatus.PICKED);
    settings = settings.withThreshold(focus.id(), "issues", 6.0);
    assertClean(focus);
  }

  @Test
  void figuresAndVoicesBelongTogether() {
    assertClean(oneSided);
    issue.getFindings().add(Elements.finding(analysis, FindingKind.DATA, "低い"));
    assertTrue(assertProblem(oneSided, issue).message().contains("数字だけ"));
    IdeaCard card = card("遠い");
    assertClean(oneSided);
    card.setDerivedIssue(null);
    issue.getFindings().add(Elements.finding(analysis, FindingKind.SURVEY, "4割"));
    assertClean(oneSided);
  }

  @Test
  void voicesOrPapersAloneAreOneSidedToo() {
    issue.getFindings().add(Elements.finding(analysis, FindingKind.VOICE, "遠い"));
    issue.getFindings().add(Elements.finding(analysis, FindingKind.CARD, "忙しい"));
    assertTrue(assertProblem(oneSided, issue).message().contains("現場の声だけ"));
    issue.getFindings().clear();
    issue.getFindings().add(Elements.finding(analysis, FindingKind.POLICY, "国の方針"));
    assertTrue(assertProblem(oneSided, issue).message().contains("上位計画だけ"));
    issue.setStatus(IssueStatus.HOLD);
    assertClean(oneSided);
  }
}
