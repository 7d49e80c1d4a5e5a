package org.musubi.validation.rules.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.Area;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationScope;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.plan.Project;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.rules.facts.CouncilTestBase;

/** EVL-01 to EVL-05: what an evaluation sheet, its items and actual values must have. */
class ItemRulesTest extends CouncilTestBase {

  private final Rule aspects = new SheetWithoutAllAspects();
  private final Rule reason = new ItemWithoutMeasureOrReason();
  private final Rule actual = new ActualMissingAtYearEnd();
  private final Rule hand = new HandRatingWithoutReason();
  private final Rule source = new MeasurementWithoutSource();
  private final EvaluationSheet sheet = sheet(FY2025);

  @Test
  void missingAspectsAreNamedAndAdded() {
    item(sheet, "集まったか", Aspect.OUTPUT);
    Problem problem = assertProblem(aspects, sheet);
    assertTrue(problem.message().contains("アウトカム(成果)") && !problem.message().contains("アウトプット"),
        problem.message());
    assertFixed(aspects, problem);
    assertEquals(4, sheet.getItems().size());
    assertTrue(sheet.getItems().stream().allMatch(item -> item.getName() != null));
    assertEquals("対象となる人や職場に変化があったか", sheet.getItems().get(3).getName());
  }

  @Test
  void aBlankFormMayBePrinted() {
    assertClean(aspects);
  }

  @Test
  void aSheetAboutTheCouncilHasOtherViewpoints() {
    item(sheet, "集まったか", Aspect.OUTPUT);
    sheet.setScope(EvaluationScope.COUNCIL);
    assertClean(aspects);
  }

  @Test
  void aRatedQualitativeItemNeedsAReason() {
    EvaluationItem item = item(sheet(FY2026), "役割は合意できたか", Aspect.PROCESS);
    assertClean(reason);
    item.setSelfRating(RatingValue.B);
    assertTrue(assertProblem(reason, item).fixes().isEmpty());
    item.setResultText("6機関のうち5機関が合意した。");
    assertFixed(reason, assertProblem(reason, item));
    assertEquals(item.getResultText(), item.getRatingReason());
  }

  @Test
  void whenTheYearIsOverEveryQualitativeItemNeedsAReason() {
    EvaluationItem item = item(sheet, "役割は合意できたか", Aspect.PROCESS);
    assertProblem(reason, item);
    item.setSelfRating(RatingValue.NA);
    assertClean(reason);
  }

  @Test
  void theMeasuresOfTheProjectAreOffered() {
    Project project = project("共同巡回相談");
    project.getMeasures().addAll(List.of(measure("訪問数", Aspect.OUTPUT), measure("未実施率", Aspect.OUTCOME)));
    EvaluationItem item = item(sheet, "訪問できたか", Aspect.OUTPUT);
    item.setProject(project);
    Problem problem = assertProblem(reason, item);
    assertEquals(1, problem.fixes().size());
    assertFixed(reason, problem);
    assertEquals("訪問数", item.getMeasure().getName());
  }

  @Test
  void aQualitativeMeasureIsNoMeasure() {
    EvaluationItem item = item(sheet, "関係は深まったか", Aspect.PROCESS);
    item.setMeasure(measure("関係", Aspect.PROCESS));
    assertClean(reason);
    item.getMeasure().setDirectionOverride(Direction.TEXT);
    assertProblem(reason, item);
  }

  @Test
  void theActualIsAskedForWhenTheYearIsOver() {
    EvaluationItem item = measured();
    today = LocalDate.of(2026, 3, 31);
    assertClean(actual);
    today = LocalDate.of(2026, 4, 1);
    assertProblem(actual, item);
    actual(item.getMeasure(), FY2025, 40.0);
    assertClean(actual);
  }

  @Test
  void theActualIsAskedForWhenTheCouncilHasDecided() {
    EvaluationItem item = measured();
    today = LocalDate.of(2026, 2, 15);
    sheet.setOverall(RatingValue.B);
    assertProblem(actual, item);
  }

  @Test
  void sayingThatThereIsNoValueIsAnAnswer() {
    EvaluationItem item = measured();
    assertFixed(actual, assertProblem(actual, item));
    assertEquals(RatingValue.E, item.getSelfRating());
    assertClean(hand);
  }

  @Test
  void aValueOfTheCouncilsDataIsTakenOver() {
    EvaluationItem item = measured();
    Indicator indicator = catalogues.indicators().getFirst();
    item.getMeasure().setIndicator(indicator);
    Observation value = observation(indicator);
    Problem problem = assertProblem(actual, item);
    assertEquals(2, problem.fixes().size());
    assertFixed(actual, problem);
    Measurement measurement = item.getMeasure().getMeasurements().getFirst();
    assertEquals(20.8, measurement.getActual());
    assertSame(value, measurement.getObservation());
    assertClean(source);
  }

  private Observation observation(Indicator indicator) {
    Area area = CoreFactory.eINSTANCE.createArea();
    model.setArea(area);
    DataSet data = DataFactory.eINSTANCE.createDataSet();
    data.setName("協会けんぽ提供資料");
    model.getDataSets().add(data);
    Observation value = DataFactory.eINSTANCE.createObservation();
    value.setIndicator(indicator);
    value.setArea(area);
    value.setYear(2025);
    value.setValue(20.8);
    data.getObservations().add(value);
    return value;
  }

  private EvaluationItem measured() {
    EvaluationItem item = item(sheet, "訪問できたか", Aspect.OUTPUT);
    item.setMeasure(measure("訪問数", Aspect.OUTPUT));
    return item;
  }

  @Test
  void aDifferingRatingByHandNeedsAReason() {
    EvaluationItem item = measured();
    actual(item.getMeasure(), FY2025, 40.0);
    assertEquals(RatingValue.A, item.getComputedRating());
    item.setSelfRating(RatingValue.A);
    assertClean(hand);
    item.setSelfRating(RatingValue.C);
    Problem problem = assertProblem(hand, item);
    item.setRatingReason("新規の訪問が少ない。");
    assertClean(hand);
    item.setRatingReason("　");
    assertFixed(hand, problem);
    assertNull(item.getSelfRating());
  }

  @Test
  void aQualitativeRatingDiffersFromNothing() {
    item(sheet, "関係は深まったか", Aspect.PROCESS).setSelfRating(RatingValue.C);
    assertClean(hand);
  }

  @Test
  void anActualValueNeedsASource() {
    Measure measure = measure("訪問数", Aspect.OUTPUT);
    Measurement measurement = actual(measure, FY2025, 40.0);
    assertTrue(assertProblem(source, measurement).fixes().isEmpty());
    measure.setSourceText("実施記録");
    assertFixed(source, assertProblem(source, measurement));
    assertEquals("実施記録", measurement.getSourceText());
  }

  @Test
  void aYearWithoutValueNeedsNoSource() {
    actual(measure("訪問数", Aspect.OUTPUT), FY2025, null);
    assertClean(source);
  }

  @Test
  void aValueFromDataHasTheSourceOfTheDataSet() {
    Measurement measurement = actual(measure("訪問数", Aspect.OUTPUT), FY2025, 20.8);
    Observation value = observation(catalogues.indicators().getFirst());
    measurement.setObservation(value);
    assertProblem(source, measurement);
    value.getDataSet().setSource(catalogues.sources().getFirst());
    assertClean(source);
  }
}
