package org.musubi.validation.rules.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Identifiable;
import org.musubi.model.core.TraceLink;
import org.musubi.model.data.Aspect;
import org.musubi.model.evaluation.CouncilViewpoint;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.FindingKind;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Outcome;
import org.musubi.model.plan.Goal;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopFactory;
import org.musubi.validation.Rule;
import org.musubi.validation.rules.Elements;
import org.musubi.validation.testing.RuleTestBase;

class ElementWithoutIssueOrProjectTest extends RuleTestBase {

  private final Rule rule = new ElementWithoutIssueOrProject();
  private final IssueAnalysis analysis = Elements.analysis(model);

  @Test
  void aFindingNobodyUsesIsAnOrphanUntilAnIssueTakesIt() {
    HealthIssue issue = Elements.issue(analysis, "健診");
    Finding finding = Elements.finding(analysis, FindingKind.VOICE, "休めない");
    assertFixed(rule, assertProblem(rule, finding));
    assertTrue(issue.getFindings().contains(finding));
  }

  @Test
  void aFindingMayExplainACause() {
    Finding finding = Elements.finding(analysis, FindingKind.VOICE, "休めない");
    Cause cause = IssuesFactory.eINSTANCE.createCause();
    cause.getFindings().add(finding);
    Elements.issue(analysis, "健診").getCauses().add(cause);
    assertClean(rule);
  }

  @Test
  void aTraceInEitherDirectionReaches() {
    HealthIssue issue = Elements.issue(analysis, "健診");
    Finding from = Elements.finding(analysis, FindingKind.VOICE, "休めない");
    from.getTraces().add(trace(issue));
    Finding to = Elements.finding(analysis, FindingKind.VOICE, "遠い");
    issue.getTraces().add(trace(to));
    assertClean(rule);
  }

  @Test
  void aCardThatLedToAnIssueBringsItsFinding() {
    Finding finding = Elements.finding(analysis, FindingKind.CARD, "休めない");
    IdeaCard card = card();
    card.getFindings().add(finding);
    assertProblem(rule, finding);
    card.setDerivedIssue(Elements.issue(analysis, "健診"));
    assertClean(rule);
  }

  @Test
  void aLogicModelIsMadeForAnIssueOrServedByAProject() {
    LogicModel logic = Elements.logicModel(model);
    Outcome outcome = Elements.box(logic, LogicFactory.eINSTANCE.createOutcome(), "受ける");
    assertProblem(rule, logic);
    Project project = Elements.project(model, "健診");
    project.getLogicElements().add(outcome);
    assertClean(rule);
    project.getLogicElements().clear();
    Elements.issue(analysis, "健診");
    assertFixed(rule, assertProblem(rule, logic));
  }

  @Test
  void aMeasureBelongsToAGoalAProjectOrALogicModelOfAnIssue() {
    Measure measure = Elements.measure(model, "受診率");
    measure.setAspect(Aspect.OUTCOME);
    Project project = Elements.project(model, "健診");
    assertFixed(rule, assertProblem(rule, measure));
    project.getMeasures().clear();

    LogicModel logic = Elements.logicModel(model);
    logic.getIssues().add(Elements.issue(analysis, "健診"));
    Outcome outcome = Elements.box(logic, LogicFactory.eINSTANCE.createOutcome(), "受ける");
    outcome.getMeasures().add(measure);
    assertClean(rule);
    outcome.getMeasures().clear();

    Goal goal = PlanFactory.eINSTANCE.createGoal();
    goal.getMeasures().add(measure);
    Elements.plan(model, 2026, 2028).getGoals().add(goal);
    assertClean(rule);
  }

  @Test
  void anItemEvaluatesAProjectAMeasureOrTheCouncilItself() {
    EvaluationSheet sheet = EvaluationFactory.eINSTANCE.createEvaluationSheet();
    model.getEvaluations().add(sheet);
    EvaluationItem item = EvaluationFactory.eINSTANCE.createEvaluationItem();
    item.setName("健診セミナーの参加");
    item.setAspect(Aspect.OUTPUT);
    sheet.getItems().add(item);
    Elements.project(model, "健診セミナー");
    assertFixed(rule, assertProblem(rule, item));
    item.setProject(null);
    item.setViewpoint(CouncilViewpoint.MEETINGS);
    assertClean(rule);
    item.setViewpoint(null);
    item.setAspect(Aspect.STRUCTURE);
    assertClean(rule);
  }

  @Test
  void theSampleCouncilHasOneFindingNobodyUses() throws Exception {
    assertEquals(1, check(rule, midori()).size());
  }

  private IdeaCard card() {
    Workshop workshop = WorkshopFactory.eINSTANCE.createWorkshop();
    Session session = WorkshopFactory.eINSTANCE.createSession();
    IdeaCard card = WorkshopFactory.eINSTANCE.createIdeaCard();
    session.getCards().add(card);
    workshop.getSessions().add(session);
    model.getWorkshops().add(workshop);
    return card;
  }

  private static TraceLink trace(Identifiable target) {
    TraceLink link = CoreFactory.eINSTANCE.createTraceLink();
    link.setTarget(target);
    return link;
  }
}
