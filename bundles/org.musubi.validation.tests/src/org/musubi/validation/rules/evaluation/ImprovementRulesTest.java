package org.musubi.validation.rules.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musubi.model.data.Aspect;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.stakeholders.Meeting;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleSettings;
import org.musubi.validation.rules.facts.CouncilTestBase;

/** EVL-06 to EVL-11: what follows from ratings, and who gave them. */
class ImprovementRulesTest extends CouncilTestBase {

  private final Rule years = new RatedAForYears();
  private final Rule poor = new PoorRatingWithoutImprovement();
  private final Rule incomplete = new ImprovementWithoutYearOrResponsible();
  private final Rule arrived = new ImprovementNotInThisYearsPlan();
  private final Rule alone = new EvaluatedBySecretariatOnly();
  private final Rule many = new TooManyItemsNotRateable();

  @Test
  void threeYearsOfAInARowAreReportedAtTheLast() {
    Measure measure = measure("参加数", Aspect.OUTPUT);
    rated(2022, RatingValue.A).setMeasure(measure);
    rated(2023, RatingValue.A).setMeasure(measure);
    assertClean(years);
    EvaluationItem last = rated(2024, RatingValue.A);
    last.setMeasure(measure);
    Problem problem = assertProblem(years, last);
    assertTrue(problem.message().contains("令和6年度(2024)"), problem.message());
    assertEquals(2, problem.fixes().size());
    assertFixed(years, problem);
    assertEquals(ImprovementKind.EXPAND, last.getImprovements().getFirst().getKind());
    assertEquals(FY2025, last.getImprovements().getFirst().getTargetYear());
  }

  @Test
  void aGapOrAnotherRatingEndsTheRow() {
    Project project = project("健康宣言セミナー");
    rated(2021, RatingValue.A).setProject(project);
    rated(2022, RatingValue.A).setProject(project);
    rated(2024, RatingValue.A).setProject(project);
    assertClean(years);
    EvaluationItem between = rated(2023, RatingValue.B);
    between.setProject(project);
    assertClean(years);
    between.setSelfRating(RatingValue.A);
    assertProblem(years, model.getEvaluations().get(2).getItems().getFirst());
  }

  @Test
  void qualitativeItemsAreTheSameWhenTheyAskTheSame() {
    rated(2022, RatingValue.A);
    rated(2023, RatingValue.A);
    EvaluationItem last = rated(2024, RatingValue.A);
    assertProblem(years, last);
    last.setName("別の問い");
    assertClean(years);
    settings = RuleSettings.DEFAULTS.withThreshold("EVL-06", "years", 2.0);
    assertProblem(years, model.getEvaluations().get(1).getItems().getFirst());
  }

  private EvaluationItem rated(int year, RatingValue rating) {
    EvaluationItem item = item(sheet(new FiscalYear(year)), "集まったか", Aspect.OUTPUT);
    item.setSelfRating(rating);
    return item;
  }

  @Test
  void cAndDNeedAnImprovement() {
    EvaluationItem item = rated(2025, RatingValue.B);
    assertClean(poor);
    item.setSelfRating(RatingValue.C);
    assertProblem(poor, item);
    item.setSelfRating(RatingValue.D);
    item.setProject(project("共同巡回相談"));
    assertFixed(poor, assertProblem(poor, item));
    ImprovementAction action = item.getImprovements().getFirst();
    assertEquals("「集まったか」の進め方を見直す", action.getText());
    assertEquals(FY2026, action.getTargetYear());
    assertSame(insurer, action.getResponsible());
    assertClean(incomplete);
  }

  @Test
  void theComputedRatingCountsWhenTheCouncilGaveNone() {
    EvaluationItem item = item(sheet(FY2025), "訪問できたか", Aspect.OUTPUT);
    Measure measure = measure("訪問数", Aspect.OUTPUT);
    item.setMeasure(measure);
    assertClean(poor);
    actual(measure, FY2025, 21.0);
    assertEquals(RatingValue.C, item.getRating());
    assertProblem(poor, item);
    action(item, " ");
    assertProblem(poor, item);
    action(item, "訪問先を選び直す");
    assertClean(poor);
  }

  @Test
  void theFiguresOfHalfAYearAreNoVerdictYet() {
    EvaluationSheet sheet = sheet(FY2026);
    sheet.setMadeOn(LocalDate.of(2026, 4, 10));
    EvaluationItem item = item(sheet, "訪問できたか", Aspect.OUTPUT);
    item.setMeasure(measure("訪問数", Aspect.OUTPUT));
    actual(item.getMeasure(), FY2026, 10.0);
    today = LocalDate.of(2026, 10, 1);
    assertEquals(RatingValue.D, item.getRating());
    assertClean(poor);
    item.setSelfRating(RatingValue.C);
    assertProblem(poor, item);
    item.setSelfRating(null);
    sheet.setOverall(RatingValue.B);
    assertProblem(poor, item);
    sheet.setOverall(null);
    today = LocalDate.of(2027, 4, 1);
    assertProblem(poor, item);
  }

  @Test
  void anImprovementSaysWhenAndWho() {
    ImprovementAction action = action(rated(2025, RatingValue.C), "訪問先を選び直す");
    assertEquals(List.of(EvaluationPackage.Literals.IMPROVEMENT_ACTION__TARGET_YEAR,
        EvaluationPackage.Literals.IMPROVEMENT_ACTION__RESPONSIBLE),
        check(incomplete).stream().map(Problem::feature).toList());
    check(incomplete).forEach(problem -> problem.fixes().getFirst().change().run());
    assertEquals(FY2026, action.getTargetYear());
    assertSame(secretariat, action.getResponsible());
    assertClean(incomplete);
  }

  private static ImprovementAction action(EvaluationItem item, String text) {
    ImprovementAction action = EvaluationFactory.eINSTANCE.createImprovementAction();
    action.setText(text);
    item.getImprovements().add(action);
    return action;
  }

  @Test
  void anAdoptedImprovementOfLastYearArrivesInThisYearsPlan() {
    Project project = project("共同巡回相談");
    EvaluationItem item = rated(2025, RatingValue.C);
    item.setProject(project);
    ImprovementAction action = action(item, "訪問先を選び直す");
    assertClean(arrived);
    action.setAdopted(true);
    assertTrue(assertProblem(arrived, action).fixes().isEmpty());
    ProjectYear year = year(project, FY2026, "紹介のある先から訪問する");
    assertFixed(arrived, assertProblem(arrived, action));
    assertSame(year, action.getCreatedProjectYear());
  }

  @Test
  void whatIsForAnotherYearOrEndsTheProjectNeedNotArrive() {
    EvaluationItem item = rated(2025, RatingValue.C);
    ImprovementAction action = action(item, "訪問先を選び直す");
    action.setAdopted(true);
    assertClean(arrived);
    item.setProject(project("共同巡回相談"));
    assertProblem(arrived, action);
    action.setKind(ImprovementKind.STOP);
    assertClean(arrived);
    action.setKind(ImprovementKind.IMPROVE);
    action.setTargetYear(new FiscalYear(2027));
    assertClean(arrived);
  }

  @Test
  void othersThanTheSecretariatEvaluate() {
    EvaluationSheet sheet = sheet(FY2026);
    item(sheet, "集まったか", Aspect.OUTPUT);
    assertClean(alone);
    sheet.getItems().getFirst().setSelfRating(RatingValue.B);
    assertProblem(alone, sheet);
    sheet.getParticipants().add(secretariat);
    assertProblem(alone, sheet);
    sheet.getParticipants().add(insurer);
    assertClean(alone);
  }

  @Test
  void theParticipantsOfTheMeetingAreTakenOver() {
    EvaluationSheet sheet = sheet(FY2025);
    item(sheet, "集まったか", Aspect.OUTPUT);
    Meeting meeting = StakeholdersFactory.eINSTANCE.createMeeting();
    meeting.getParticipants().addAll(List.of(secretariat, insurer));
    model.getCouncil().getMeetings().add(meeting);
    sheet.setConfirmedIn(meeting);
    assertFixed(alone, assertProblem(alone, sheet));
    assertEquals(List.of(secretariat, insurer), sheet.getParticipants());
  }

  @Test
  void moreThanThirtyPercentOfEIsReportedWhenTheYearIsOver() {
    EvaluationSheet sheet = sheet(FY2025);
    for (int i = 0; i < 10; i++) {
      item(sheet, "項目" + i, Aspect.OUTPUT).setSelfRating(i < 3 ? RatingValue.E : RatingValue.B);
    }
    assertClean(many);
    sheet.getItems().getLast().setSelfRating(RatingValue.E);
    Problem problem = assertProblem(many, sheet);
    assertTrue(problem.message().contains("10項目のうち4項目") && problem.message().contains("30%"), problem.message());
    today = LocalDate.of(2026, 3, 31);
    assertClean(many);
    today = LocalDate.of(2026, 4, 1);
    settings = RuleSettings.DEFAULTS.withThreshold("EVL-11", "largestShare", 40.0);
    assertClean(many);
  }
}
