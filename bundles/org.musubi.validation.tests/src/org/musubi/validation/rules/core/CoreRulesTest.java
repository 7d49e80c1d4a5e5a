package org.musubi.validation.rules.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.Indicator;
import org.musubi.model.catalogue.CatalogueFactory;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.plan.Goal;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Council;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.rules.Elements;
import org.musubi.validation.testing.RuleTestBase;

class CoreRulesTest extends RuleTestBase {

  private final Rule level = new AreaAndCouncilOfOneLevel();
  private final Rule codes = new CodeUsedTwice();
  private final Rule length = new TextLongerThanItsCell();
  private final Rule untouched = new UntouchedWhilePlanRuns();

  @Test
  void anAreaAndACouncilAreMissedAndMade() {
    model.setLevel(CouncilLevel.PREFECTURE);
    var problems = check(level);
    assertEquals(2, problems.size());
    problems.forEach(problem -> problem.fixes().getFirst().change().run());
    assertClean(level);
    assertEquals(AreaKind.PREFECTURE, model.getArea().getKind());
    assertEquals(CouncilLevel.PREFECTURE, model.getCouncil().getLevel());
  }

  @Test
  void areaAndCouncilHaveTheLevelOfTheFile() {
    Area area = Elements.area(model, AreaKind.SECONDARY);
    Council council = Elements.council(model);
    assertClean(level);
    council.setLevel(CouncilLevel.PREFECTURE);
    assertFixed(level, assertProblem(level, council));
    area.setKind(AreaKind.PREFECTURE);
    assertFixed(level, assertProblem(level, area));
  }

  @Test
  void theFileMayTakeTheLevelOfTheCouncil() {
    Elements.area(model, AreaKind.OTHER);
    Council council = Elements.council(model);
    council.setLevel(CouncilLevel.MUNICIPAL);
    Problem problem = assertProblem(level, council);
    problem.fixes().get(1).change().run();
    assertClean(level);
    assertEquals(CouncilLevel.MUNICIPAL, model.getLevel());
  }

  @Test
  void aCityWithAHealthCentreMayBeAMunicipality() {
    model.setLevel(CouncilLevel.CITY_HC);
    Elements.area(model, AreaKind.MUNICIPALITY);
    Elements.council(model);
    assertClean(level);
  }

  @Test
  void theSecondOfTwoProjectsWithACodeGetsTheNextNumber() {
    Project first = Elements.project(model, "セミナー");
    Project second = Elements.project(model, "巡回相談");
    first.setCode("PJ-01");
    second.setCode("PJ-1");
    Problem problem = assertProblem(codes, second);
    assertTrue(problem.message().contains("セミナー"), problem.message());
    assertFixed(codes, problem);
    assertEquals("PJ-01", first.getCode());
    assertEquals("PJ-02", second.getCode());
  }

  @Test
  void codesOfIssuesAndIndicatorsAreUniqueEachKindForItself() {
    IssueAnalysis analysis = Elements.analysis(model);
    HealthIssue issue = Elements.issue(analysis, "喫煙");
    issue.setCode("A-01");
    Elements.project(model, "禁煙支援").setCode("A-01");
    assertClean(codes);
    HealthIssue twin = Elements.issue(analysis, "受動喫煙");
    twin.setCode("A-01");
    assertFixed(codes, assertProblem(codes, twin));

    model.setOwnCatalogue(CatalogueFactory.eINSTANCE.createCatalogue());
    Indicator one = DataFactory.eINSTANCE.createIndicator();
    Indicator other = DataFactory.eINSTANCE.createIndicator();
    one.setCode("指標-01");
    other.setCode("指標-01");
    model.getOwnCatalogue().getIndicators().add(one);
    model.getOwnCatalogue().getIndicators().add(other);
    assertFixed(codes, assertProblem(codes, other));
  }

  @Test
  void elementsWithoutCodeDoNotClash() {
    Elements.project(model, "一");
    Elements.project(model, "二").setCode("");
    Elements.project(model, "三").setCode(" ");
    assertClean(codes);
  }

  @Test
  void aTextOfACellMayHave120Characters() {
    Project project = Elements.project(model, "健診");
    project.setContent("あ".repeat(119) + "。\n");
    assertClean(length);
    project.setContent("あ".repeat(99) + "。" + "い".repeat(30) + "。");
    Problem problem = assertProblem(length, project);
    assertTrue(problem.message().contains("131"), problem.message());
    assertFixed(length, problem);
    assertEquals("あ".repeat(99) + "。", project.getContent());
    assertEquals("い".repeat(30) + "。", project.getNotes().getFirst().getText());
  }

  @Test
  void theLengthCanBeSet() {
    Cause cause = IssuesFactory.eINSTANCE.createCause();
    cause.setText("う".repeat(200));
    Elements.issue(Elements.analysis(model), "健診").getCauses().add(cause);
    assertTrue(assertProblem(length, cause).fixes().isEmpty());
    settings = settings.withThreshold(length.id(), "length", 200.0);
    assertClean(length);
  }

  @Test
  void whatIsNotPrintedInACellMayBeLong() {
    Project project = Elements.project(model, "健診");
    project.setDescription("え".repeat(500));
    assertClean(length);
  }

  @Test
  void aProjectOfARunningPlanUntouchedForThreeYearsIsLookedAtAgain() {
    MidTermPlan plan = Elements.plan(model, 2024, 2026);
    Project project = Elements.project(model, "健診");
    plan.getProjects().add(project);
    project.setChangedOn(LocalDate.of(2024, 4, 1));
    assertClean(untouched);
    project.setChangedOn(LocalDate.of(2024, 3, 31));
    Problem problem = assertProblem(untouched, project);
    assertFixed(untouched, problem);
    assertEquals(today, project.getChangedOn());
  }

  @Test
  void withoutARunningPlanOrDateNothingIsOld() {
    MidTermPlan over = Elements.plan(model, 2020, 2022);
    Project project = Elements.project(model, "健診");
    over.getProjects().add(project);
    project.setChangedOn(LocalDate.of(2020, 5, 1));
    assertClean(untouched);
    Elements.plan(model, 2025, 2027).getProjects().add(Elements.project(model, "日付なし"));
    assertClean(untouched);
  }

  @Test
  void aChangeInsideAnElementCountsForIt() {
    MidTermPlan plan = Elements.plan(model, 2024, 2026);
    plan.setChangedOn(LocalDate.of(2026, 5, 1));
    Goal goal = PlanFactory.eINSTANCE.createGoal();
    goal.setName("健診を増やす");
    goal.setChangedOn(LocalDate.of(2022, 5, 1));
    plan.getGoals().add(goal);
    HealthIssue issue = Elements.issue(Elements.analysis(model), "健診");
    issue.setCreatedOn(LocalDate.of(2021, 5, 1));
    plan.getIssues().add(issue);
    assertEquals(2, check(untouched).size());
    issue.setChangedOn(today);
    assertNotEquals(today, goal.getChangedOn());
    assertFixed(untouched, assertProblem(untouched, goal));
  }
}
