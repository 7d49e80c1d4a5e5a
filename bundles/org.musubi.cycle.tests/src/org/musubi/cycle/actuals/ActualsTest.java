package org.musubi.cycle.actuals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.evaluation.Measurements;
import org.musubi.cycle.CouncilTest;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Observation;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.evaluation.TargetBasis;
import org.musubi.model.logic.Measure;

/** Entering the actual values of a year. */
class ActualsTest extends CouncilTest {

  private MeasureRow row(String code) {
    return Actuals.rows(model, FY2024).stream().filter(row -> row.measure() == measure(code)).findFirst().orElseThrow();
  }

  @Test
  void theTableShowsTheWorkedExample() {
    MeasureRow row = row("M2");

    assertEquals(List.of(project("PJ-01")), row.projects());
    assertEquals(61.0, row.actual().orElseThrow());
    assertEquals("92.9%", row.achievement(TargetBasis.PRO_RATED).display());
    assertEquals("31.0%", row.achievement(TargetBasis.FINAL).display());
    assertEquals(RatingValue.B, row.ratingByAchievement(TargetBasis.PRO_RATED));
    assertEquals(RatingValue.BSTAR, row.ratingByHealthJapan());
  }

  @Test
  void everyMeasureOfTheYearIsListedOnce() {
    List<Measure> measures = Actuals.rows(model, FY2024).stream().map(MeasureRow::measure).toList();

    assertEquals(measures.stream().distinct().toList(), measures);
    assertTrue(measures.containsAll(project("PJ-01").getMeasures()));
  }

  @Test
  void aValueEnteredTwiceIsChangedNotAdded() {
    Measure measure = measure("M1");
    Actuals.enter(measure, FY2025, 40.0, "参加者名簿");
    Actuals.enter(measure, FY2025, 41.0, null);

    assertEquals(1, measure.getMeasurements().stream().filter(m -> m.getFiscalYear().equals(FY2025)).count());
    assertEquals(41.0, Measurements.of(measure, FY2025).orElseThrow().getActual());
    assertEquals("参加者名簿", Measurements.of(measure, FY2025).orElseThrow().getSourceText());
  }

  @Test
  void aValueTakenBackIsGone() {
    Measure measure = measure("M1");
    Actuals.enter(measure, FY2024, null, null);

    assertTrue(Measurements.of(measure, FY2024).isEmpty());
    assertEquals(RatingValue.E, item(FY2024, "M1").getComputedRating());
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Actuals.enter(measure("M1"), FY2024, Double.NaN, null));
  }

  @Test
  void aValueOfTheDataIsTakenOverWithItsSource() {
    Observation observation = observation(FY2025.year(), 22.4);

    MeasureRow row = Actuals.rows(model, FY2025).stream()
        .filter(candidate -> candidate.measure() == measure("M3")).findFirst().orElseThrow();
    assertTrue(row.canTakeObservation());
    Actuals.take(row);

    assertEquals(22.4, Measurements.of(measure("M3"), FY2025).orElseThrow().getActual());
    assertSame(observation, Measurements.of(measure("M3"), FY2025).orElseThrow().getObservation());
    assertEquals("協会けんぽ集計 2025年", Measurements.of(measure("M3"), FY2025).orElseThrow().getSourceText());
    assertFalse(Actuals.rows(model, FY2025).stream()
        .filter(candidate -> candidate.measure() == measure("M3")).findFirst().orElseThrow().canTakeObservation());
  }

  @Test
  void aSuppressedValueIsNotTaken() {
    observation(FY2025.year(), 22.4).setSuppressed(true);

    assertFalse(Actuals.rows(model, FY2025).stream().anyMatch(
        row -> row.measure() == measure("M3") && row.canTakeObservation()));
  }

  @Test
  void changingATakenValueByHandEndsTheLink() {
    observation(FY2025.year(), 22.4);
    Actuals.rows(model, FY2025).stream().filter(MeasureRow::canTakeObservation).toList().forEach(Actuals::take);
    Actuals.enter(measure("M3"), FY2025, 23.0, "確定値");

    assertEquals(null, Measurements.of(measure("M3"), FY2025).orElseThrow().getObservation());
  }

  private Observation observation(int year, double value) {
    DataSet dataSet = DataFactory.eINSTANCE.createDataSet();
    dataSet.setName("協会けんぽ集計");
    Observation observation = DataFactory.eINSTANCE.createObservation();
    observation.setIndicator(measure("M3").getIndicator());
    observation.setArea(model.getArea());
    observation.setYear(year);
    observation.setValue(value);
    dataSet.getObservations().add(observation);
    model.getDataSets().add(dataSet);
    return observation;
  }
}
