package org.musubi.validation.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.data.Aspect;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.Outcome;
import org.musubi.model.plan.BudgetSource;
import org.musubi.model.plan.Innovation;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.PlanStatus;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;
import org.musubi.model.stakeholders.SocialResource;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleSettings;
import org.musubi.validation.rules.facts.CouncilTestBase;

/** PLN-08, PLN-09, PLN-10 and PLN-13: measures, tasks, means and change of a project. */
class ProjectWorkRulesTest extends CouncilTestBase {

  private final Rule measures = new ProjectWithoutOutputOrOutcomeMeasure();
  private final Rule tasks = new TaskWithoutOwnerOrLate();
  private final Rule means = new ProjectWithoutMeans();
  private final Rule unchanged = new UnchangedInSpiteOfPoorRatings();
  private Project project;

  @BeforeEach
  void addProject() {
    project = project("共同巡回相談");
  }

  @Test
  void outputAndOutcomeAreBothAskedFor() {
    assertEquals(2, check(measures).size());
    project.getMeasures().add(measure("訪問数", Aspect.OUTPUT));
    Problem problem = assertProblem(measures, project);
    assertTrue(problem.message().contains("アウトカム"), problem.message());
    project.getMeasures().add(measure("未実施率", Aspect.OUTCOME));
    assertClean(measures);
  }

  @Test
  void measuresOfTheLogicModelCount() {
    project.getMeasures().add(measure("訪問数", Aspect.OUTPUT));
    LogicModel logic = LogicFactory.eINSTANCE.createLogicModel();
    model.getLogicModels().add(logic);
    Outcome outcome = LogicFactory.eINSTANCE.createOutcome();
    logic.getElements().add(outcome);
    outcome.getMeasures().add(measure("未実施率", Aspect.OUTCOME));
    project.getLogicElements().add(outcome);
    assertClean(measures);
  }

  @Test
  void theIndicatorsOfTheExampleAreOffered() {
    ProjectTemplate template = catalogues.projectTemplates().stream()
        .filter(candidate -> candidate.getCode().equals("C-P08-T5")).findFirst().orElseThrow();
    project.setFromTemplate(template);
    project.getMeasures().add(measure("訪問数", Aspect.OUTPUT));
    assertFixed(measures, assertProblem(measures, project));
    assertEquals(template.getOutcomeIndicators().getFirst().getName(), project.getMeasures().get(1).getName());
    assertEquals(Aspect.OUTCOME, project.getMeasures().get(1).getAspect());
    assertTrue(model.getMeasures().contains(project.getMeasures().get(1)));
  }

  @Test
  void aTaskWithOwnerAndTimeLeftIsFine() {
    task(LocalDate.of(2026, 6, 1), today).setOwner(insurer);
    assertClean(tasks);
  }

  @Test
  void aTaskWithoutOwnerGoesToTheLead() {
    Task task = task(null, null);
    assertFixed(tasks, assertProblem(tasks, task));
    assertSame(insurer, task.getOwner());
  }

  @Test
  void reversedDatesAreSwapped() {
    Task task = task(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 6, 1));
    task.setOwner(insurer);
    Problem problem = assertProblem(tasks, task);
    assertEquals(PlanPackage.Literals.TASK__END, problem.feature());
    assertFixed(tasks, problem);
    assertEquals(LocalDate.of(2026, 9, 30), task.getEnd());
  }

  @Test
  void anOverdueTaskIsReportedTheDayAfter() {
    Task task = task(null, today.minusDays(1));
    task.setOwner(insurer);
    Problem problem = assertProblem(tasks, task);
    assertTrue(problem.message().contains("令和8年6月30日"), problem.message());
    settings = RuleSettings.DEFAULTS.withThreshold("PLN-09", "graceDays", 7.0);
    assertClean(tasks);
    settings = RuleSettings.DEFAULTS;
    assertFixed(tasks, problem);
    assertTrue(task.isDone());
  }

  @Test
  void severalOverdueTasksOfAYearAreOneProblem() {
    Task first = task(null, today.minusDays(9));
    ProjectYear year = (ProjectYear) first.eContainer();
    first.setOwner(insurer);
    for (int i = 1; i <= 4; i++) {
      Task task = PlanFactory.eINSTANCE.createTask();
      task.setName("訪問" + i);
      task.setEnd(today.minusDays(i));
      task.setOwner(insurer);
      year.getTasks().add(task);
    }
    Problem problem = assertProblem(tasks, year);
    assertTrue(problem.message().contains("5件"), problem.message());
    problem.fixes().get(1).change().run();
    assertTrue(first.isDone(), "the one that is overdue longest is named first");
    problem = assertProblem(tasks, year);
    assertTrue(problem.message().contains("4件"), problem.message());
    assertFixed(tasks, problem);
    assertTrue(year.getTasks().stream().allMatch(Task::isDone));
  }

  @Test
  void tasksOfClosedYearsAreARecord() {
    Task task = task(null, today.minusDays(100));
    ((ProjectYear) task.eContainer()).setAnnualPlan(annualPlan);
    annualPlan.setStatus(PlanStatus.CLOSED);
    assertClean(tasks);
  }

  private Task task(LocalDate start, LocalDate end) {
    Task task = PlanFactory.eINSTANCE.createTask();
    task.setName("訪問");
    task.setStart(start);
    task.setEnd(end);
    year(project, FY2026, "訪問する").getTasks().add(task);
    return task;
  }

  @Test
  void resourcesAreMeansToo() {
    SocialResource hall = StakeholdersFactory.eINSTANCE.createSocialResource();
    model.getResources().add(hall);
    assertTrue(assertProblem(means, project).fixes().isEmpty());
    project.getResources().add(hall);
    assertClean(means);
  }

  @Test
  void sayingThatNoBudgetIsNeededIsEnough() {
    ProjectYear year = year(project, FY2026, "3回");
    assertFixed(means, assertProblem(means, project));
    assertEquals(BudgetSource.ZERO, year.getBudget().getFirst().getSource());
  }

  @Test
  void fourUnchangedYearsRatedCAreReported() {
    poorYears(2023, 2026);
    Problem problem = assertProblem(unchanged, project);
    assertTrue(problem.message().contains("4年"), problem.message());
    assertFixed(unchanged, problem);
    assertEquals(Innovation.REVIEW, project.getInnovation());
  }

  @Test
  void threeUnchangedYearsAreNotTooMany() {
    poorYears(2024, 2026);
    assertClean(unchanged);
  }

  @Test
  void changedContentOrOneGoodYearIsFine() {
    poorYears(2023, 2026);
    project.getYears().get(3).setContent("夜間に変える");
    assertClean(unchanged);
    project.getYears().get(3).setContent("訪問 する。");
    assertProblem(unchanged, project);
    model.getEvaluations().getFirst().getItems().getFirst().setSelfRating(RatingValue.B);
    assertClean(unchanged);
  }

  @Test
  void yearsWithoutContentAreNotUnchanged() {
    poorYears(2023, 2026);
    project.getYears().forEach(year -> year.setContent(null));
    assertClean(unchanged);
    project.getYears().forEach(year -> year.setContent("　"));
    assertClean(unchanged);
  }

  @Test
  void withoutAnyRatingNobodyKnows() {
    List.of(2023, 2024, 2025, 2026).forEach(year -> year(project, new FiscalYear(year), "訪問する"));
    assertClean(unchanged);
  }

  private void poorYears(int first, int last) {
    for (int year = first; year <= last; year++) {
      year(project, new FiscalYear(year), "訪問する");
      if (year < last) {
        EvaluationItem item = item(sheet(new FiscalYear(year)), "訪問できたか", Aspect.OUTPUT);
        item.setProject(project);
        item.setSelfRating(year % 2 == 0 ? RatingValue.D : RatingValue.C);
      }
    }
  }
}
