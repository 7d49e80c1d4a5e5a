package org.musubi.validation.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musubi.model.catalogue.Target;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.core.HealthField;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.issues.UpperGoal;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleSettings;
import org.musubi.validation.rules.facts.CouncilTestBase;

/** PLN-01, PLN-02, PLN-12 and PLN-14: the plans themselves. */
class PlanPeriodRulesTest extends CouncilTestBase {

  private final Rule length = new PlanPeriodNotAboutThreeYears();
  private final Rule outside = new AnnualPlanOutsidePeriod();
  private final Rule small = new NoProjectForSmallWorkplaces();
  private final Rule prefecture = new PlanWithoutPrefecturalGoal();

  @Test
  void twoToSixYearsAreAllowed() {
    assertClean(length);
    plan.setPeriod(period(2026, 2027));
    assertClean(length);
    plan.setPeriod(period(2026, 2031));
    assertClean(length);
  }

  @Test
  void oneYearAndSevenYearsAreReportedAndBecomeThree() {
    plan.setPeriod(period(2026, 2032));
    assertProblem(length, plan);
    plan.setPeriod(period(2026, 2026));
    assertFixed(length, assertProblem(length, plan));
    assertEquals(new FiscalYear(2028), plan.getPeriod().getEnd());
  }

  @Test
  void aMissingPeriodStartsThisYear() {
    plan.setPeriod(null);
    assertFixed(length, assertProblem(length, plan));
    assertEquals(FY2026, plan.getPeriod().getStart());
  }

  @Test
  void aReversedPeriodIsSaidToBeReversed() {
    plan.setPeriod(period(2028, 2026));
    Problem problem = assertProblem(length, plan);
    assertTrue(problem.message().contains("2028") && problem.message().contains("2026"), problem.message());
    assertFixed(length, problem);
  }

  @Test
  void theBordersCanBeSet() {
    settings = RuleSettings.DEFAULTS.withThreshold("PLN-01", "longest", 2.0);
    assertProblem(length, plan);
  }

  @Test
  void anAnnualPlanInsideItsPeriodIsFine() {
    annualPlan(new FiscalYear(2028));
    assertClean(outside);
  }

  @Test
  void anAnnualPlanOutsideExtendsThePeriod() {
    AnnualPlan late = annualPlan(new FiscalYear(2029));
    Problem problem = assertProblem(outside, late);
    assertEquals(PlanPackage.Literals.ANNUAL_PLAN__FISCAL_YEAR, problem.feature());
    assertFixed(outside, problem);
    assertEquals(new FiscalYear(2029), plan.getPeriod().getEnd());
    AnnualPlan early = annualPlan(FY2025);
    assertFixed(outside, assertProblem(outside, early));
    assertEquals(FY2025, plan.getPeriod().getStart());
  }

  @Test
  void aPlanWithoutProjectsIsNotAskedForSmallWorkplaces() {
    assertClean(small);
  }

  @Test
  void aProjectForSmallWorkplacesIsKnownByTargetIssueOrWords() {
    Project project = project("健康セミナー");
    assertProblem(small, plan);
    project.getTargets().add(target("T5"));
    assertClean(small);
    project.getTargets().clear();
    project.setTargetText("従業員50人未満の事業所");
    assertClean(small);
    project.setTargetText("大企業");
    assertProblem(small, plan);
    HealthIssue issue = issue();
    issue.setField(HealthField.SMALLBIZ);
    project.getIssues().add(issue);
    assertClean(small);
  }

  @Test
  void aPlanThatIsOverIsNotAskedForSmallWorkplaces() {
    project("健康セミナー");
    plan.setPeriod(period(2022, 2024));
    assertClean(small);
  }

  private Target target(String code) {
    return catalogues.targets().stream().filter(target -> code.equals(target.getCode())).findFirst().orElseThrow();
  }

  private HealthIssue issue() {
    IssueAnalysis analysis = IssuesFactory.eINSTANCE.createIssueAnalysis();
    model.getIssueAnalyses().add(analysis);
    HealthIssue issue = IssuesFactory.eINSTANCE.createHealthIssue();
    analysis.getIssues().add(issue);
    return issue;
  }

  @Test
  void aPlanThatHasNotBegunIsNotAskedForAGoalOfThePrefecture() {
    assertClean(prefecture);
  }

  @Test
  void aGoalOfTheNationIsNoGoalOfThePrefecture() {
    project("健康セミナー");
    UpperGoal goal = upperGoal("PI03");
    plan.getUpperGoals().add(goal);
    assertProblem(prefecture, plan);
  }

  @Test
  void theRecordedGoalsOfThePrefectureAreLinked() {
    project("健康セミナー");
    upperGoal("PI03");
    UpperGoal goal = upperGoal("PI01");
    assertEquals(CouncilLevel.PREFECTURE, goal.getPolicy().getOwnerLevel());
    assertFixed(prefecture, assertProblem(prefecture, plan));
    assertEquals(List.of(goal), plan.getUpperGoals());
  }

  @Test
  void theGoalsOfTheIssuesOfThePlanCount() {
    HealthIssue issue = issue();
    plan.getIssues().add(issue);
    assertProblem(prefecture, plan);
    issue.getUpperGoals().add(upperGoal("PI02"));
    assertClean(prefecture);
  }

  private UpperGoal upperGoal(String policy) {
    UpperGoal goal = IssuesFactory.eINSTANCE.createUpperGoal();
    goal.setName("目標 " + policy);
    goal.setPolicy(catalogues.policyInstruments().stream()
        .filter(instrument -> policy.equals(instrument.getCode())).findFirst().orElseThrow());
    model.getUpperGoals().add(goal);
    return goal;
  }
}
