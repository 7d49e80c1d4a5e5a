package org.musubi.validation.rules.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.core.UnitKind;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.DataQuality;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Frequency;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.rules.Elements;
import org.musubi.validation.testing.RuleTestBase;

class ValueRulesTest extends RuleTestBase {

  private final Rule incomplete = new IncompleteObservation();
  private final Rule smallNumber = new SmallNumberShown();
  private final Rule source = new DataSetWithoutSource();
  private final Rule outdated = new OutdatedData();
  private final Rule percentage = new PercentageOutOfRange();
  private final Rule reference = new NothingToCompareWith();

  private final Area area = Elements.area(model, AreaKind.SECONDARY);
  private final Indicator rate = catalogues.indicator("C18").orElseThrow();
  private final DataSet set = Elements.dataSet(model, catalogues.source("SRC17").orElseThrow());

  @Test
  void aValueIsAboutSomethingSomewhereSometime() {
    Observation value = Elements.value(set, rate, area, 2025, 19.4);
    assertClean(incomplete);
    value.setArea(null);
    assertFixed(incomplete, assertProblem(incomplete, value));
    assertEquals(area, value.getArea());
    value.setIndicator(null);
    value.setYear(null);
    Problem problem = assertProblem(incomplete, value);
    assertTrue(problem.message().contains("指標、年"), problem.message());
    assertFixed(incomplete, problem);
    assertTrue(set.getObservations().isEmpty());
  }

  @Test
  void fewPeopleAreNotShown() {
    Observation value = Elements.value(set, rate, area, 2025, 19.4);
    value.setN(10);
    assertClean(smallNumber);
    value.setN(9);
    assertFixed(smallNumber, assertProblem(smallNumber, value));
    assertTrue(value.isSuppressed());
    value.setSuppressed(false);
    value.setN(0);
    assertClean(smallNumber);
  }

  @Test
  void theStricterOfTwoThresholdsHolds() {
    Observation value = Elements.value(set, rate, area, 2025, 19.4);
    value.setN(9);
    settings = settings.withThreshold(smallNumber.id(), "threshold", 5.0);
    assertProblem(smallNumber, value);
    DataSource own = DataFactory.eINSTANCE.createDataSource();
    set.setSource(own);
    assertClean(smallNumber);
    own.setSmallNumberThreshold(20);
    assertTrue(assertProblem(smallNumber, value).message().contains("20"));
  }

  @Test
  void aDataSetNamesItsSource() {
    Elements.value(set, rate, area, 2025, 19.4);
    assertClean(source);
    set.setSource(null);
    assertFixed(source, assertProblem(source, set));
    assertEquals("SRC17", set.getSource().getCode());
  }

  @Test
  void aSurveyOfTheCouncilIsASourceToo() {
    set.setSource(null);
    assertTrue(assertProblem(source, set).fixes().isEmpty());
    set.setQuality(DataQuality.COUNCIL_SURVEY);
    assertFixed(source, assertProblem(source, set));
    assertEquals("SRC35", set.getSource().getCode());
  }

  @Test
  void dataOfAYearlySourceAreOldAfterThreeYears() {
    Elements.value(set, rate, area, 2020, 15.0);
    Observation newest = Elements.value(set, rate, area, 2023, 17.0);
    assertClean(outdated);
    newest.setYear(2022);
    assertTrue(assertProblem(outdated, newest).message().contains("4年前"));
    settings = settings.withThreshold(outdated.id(), "years", 3.0);
    assertClean(outdated);
  }

  @Test
  void onlyOwnAreasAndSourcesWithARhythmGrowOld() {
    Elements.value(set, rate, catalogues.nation(), 2000, 15.0);
    assertClean(outdated);
    DataSource own = DataFactory.eINSTANCE.createDataSource();
    own.setCycle(Frequency.ADHOC);
    Indicator question = DataFactory.eINSTANCE.createIndicator();
    Elements.value(Elements.dataSet(model, own), question, area, 2000, 15.0);
    assertClean(outdated);
    own.setCycle(Frequency.EVERY_5Y);
    assertEquals(1, check(outdated).size());
  }

  @Test
  void aPercentageLiesBetween0And100() {
    Observation value = Elements.value(set, rate, area, 2025, 100.0);
    Elements.value(set, rate, area, 2025, 0.0);
    assertClean(percentage);
    value.setValue(194.0);
    assertTrue(assertProblem(percentage, value).fixes().isEmpty());
    value.setNumerator(194);
    value.setN(1000);
    assertFixed(percentage, assertProblem(percentage, value));
    assertEquals(19.4, value.getValue());
    value.setValue(-1.0);
    assertProblem(percentage, value);
    value.setSuppressed(true);
    assertClean(percentage);
  }

  @Test
  void otherUnitsMayGoBeyond100() {
    Elements.value(set, catalogues.indicator("A07").orElseThrow(), area, 2025, 10460.0);
    Elements.value(set, catalogues.indicator("B03").orElseThrow(), area, 2025, 121.4);
    assertClean(percentage);
  }

  @Test
  void measuresInPercentAreCheckedToo() {
    Measure measure = Elements.measure(model, "受診率");
    measure.setIndicator(rate);
    measure.setTargetValue(120.0);
    assertProblem(percentage, measure);
    measure.setTargetValue(27.0);
    Measurement actual = LogicFactory.eINSTANCE.createMeasurement();
    actual.setActual(2080.0);
    measure.getMeasurements().add(actual);
    assertProblem(percentage, actual);
    measure.setUnitOverride(Elements.unit("人", UnitKind.COUNT));
    assertClean(percentage);
  }

  @Test
  void aRateNeedsSomethingToCompareWith() {
    Observation value = Elements.value(set, rate, area, 2025, 19.4);
    assertProblem(reference, value);
    Elements.value(set, rate, catalogues.nation(), 2023, 26.0);
    assertClean(reference);
  }

  @Test
  void publishedValuesOfTheReferenceKnowledgeWillDo() {
    area.setParent(catalogues.area("JP-19").orElseThrow());
    Elements.value(set, catalogues.indicator("C22").orElseThrow(), area, 2025, 57.6);
    assertClean(reference);
  }

  @Test
  void countsAndQuestionsOfTheCouncilAreNotCompared() {
    Elements.value(set, catalogues.indicator("E10").orElseThrow(), area, 2025, 61.0);
    Elements.value(set, catalogues.indicator("B03").orElseThrow(), area, 2025, 121.4);
    Elements.value(set, DataFactory.eINSTANCE.createIndicator(), area, 2025, 44.0);
    assertClean(reference);
  }
}
