package org.musubi.clarification.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.figures.Remark;
import org.musubi.clarification.figures.RemarkKind;
import org.musubi.clarification.fixture.SmallCouncil;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Mark;
import org.musubi.model.data.Observation;
import org.musubi.model.data.Trend;

/** What a secretariat sees when it puts its area beside nation and prefecture (domain.md 1.3.1, 1.5.3, U02). */
class ComparisonTableTest {

  private final SmallCouncil council = new SmallCouncil();

  private ComparisonRow row(Area area, String code, ReferenceKind... kinds) {
    FigureStore store = council.store();
    List<ReferenceKind> wanted = kinds.length == 0
        ? List.of(ReferenceKind.NATION, ReferenceKind.PREFECTURE) : Arrays.asList(kinds);
    return ComparisonTable.of(store, new ComparisonRequest(area, List.of(store.topic(code).orElseThrow()), wanted,
        null)).rows().getFirst();
  }

  private ComparisonRow row(String code, ReferenceKind... kinds) {
    return row(council.area, code, kinds);
  }

  private static List<RemarkKind> kinds(ComparisonRow row) {
    return row.remarks().stream().map(Remark::kind).toList();
  }

  /** Spot checks of 大分県 against the published table. */
  @ParameterizedTest
  @CsvSource({"C22, 2012, 52.0, 52.7, -0.7, SIMILAR, 16, 47", "R07.M, 2020, 81.88, 81.49, 0.39, SIMILAR, 12, 47",
      "R07.F, 2020, 87.99, 87.60, 0.39, SIMILAR, 9, 47", "R11, 2020, 3370, 339623, -336253, NODATA, 32, 47",
      "R06, 2019, 2695, 3345, -650, NODATA, 40, 47", "R10, 2021, 960, 104292, -103332, NODATA, 31, 47",
      "A01, 2022, 1107000, 124947000, -123840000, NODATA, 34, 47"})
  void aPrefectureAlone(String code, int year, double value, double nation, double difference, Mark mark, int place,
      int of) {
    ComparisonRow row = row(council.prefecture("44"), code);
    assertEquals(year, row.figure().year());
    assertEquals(value, row.figure().value());
    Reference reference = row.reference(ReferenceKind.NATION).orElseThrow();
    assertEquals(nation, reference.figure().value());
    assertEquals(difference, reference.difference(), 1e-9);
    assertEquals(value / nation, reference.ratio(), 1e-9);
    assertEquals(mark, row.mark());
    assertEquals(place, row.place().place());
    assertEquals(of, row.place().of());
    assertTrue(row.reference(ReferenceKind.PREFECTURE).isEmpty(), "it is the prefecture");
  }

  @Test
  void whereTheNationIsNotPublishedTheMedianHelps() {
    ComparisonRow row = row(council.prefecture("44"), "D01", ReferenceKind.NATION, ReferenceKind.MEDIAN);
    assertEquals("全国の値がありません。",
        row.reference(ReferenceKind.NATION).orElseThrow().verdict().rule(Locale.JAPANESE));
    Reference median = row.reference(ReferenceKind.MEDIAN).orElseThrow();
    assertTrue(median.comparable());
    // Between the 23rd and 24th of 46 values.
    assertEquals(19.4, median.figure().value());
    assertTrue(kinds(row).contains(RemarkKind.MEDIAN_OF));
    assertEquals(46, row.place().of(), "熊本 was not surveyed in 2016");
  }

  @Test
  void workedExampleIsMuchWorse() {
    DataSet set = council.dataSet("SRC17");
    Indicator uptake = council.indicator("C18");
    SmallCouncil.add(set, uptake, council.area, 2023, 19.4);
    SmallCouncil.add(set, uptake, council.prefecture("44"), 2023, 24.8);
    SmallCouncil.add(set, uptake, council.catalogues.nation(), 2023, 26.0);
    ComparisonRow row = row("C18");
    Reference prefecture = row.reference(ReferenceKind.PREFECTURE).orElseThrow();
    assertEquals(-5.4, prefecture.difference());
    assertEquals(0.78, prefecture.ratio(), 0.005);
    assertEquals(Mark.MUCH_WORSE, prefecture.verdict().mark());
    assertEquals("高いほど良い指標。大分県より21.8%低い。同程度とみなす幅±5%の4倍(±20%)も超えるので▲▲(かなり悪い)。",
        prefecture.verdict().rule(Locale.JAPANESE));
    assertTrue(row.isWorse());
  }

  @Test
  void theNewestComparableYearIsTakenAndANewerValueMentioned() {
    DataSet set = council.dataSet("SRC17");
    Indicator uptake = council.indicator("C18");
    SmallCouncil.add(set, uptake, council.area, 2022, 18.0);
    SmallCouncil.add(set, uptake, council.area, 2023, 19.4);
    SmallCouncil.add(set, uptake, council.area, 2024, 20.8);
    SmallCouncil.add(set, uptake, council.catalogues.nation(), 2023, 26.0);
    ComparisonRow row = row("C18");
    assertEquals(2023, row.figure().year());
    assertEquals(Mark.MUCH_WORSE, row.mark());
    assertEquals(Trend.UP, row.trend());
    assertTrue(row.remarks().stream().map(r -> r.sentence(Locale.JAPANESE))
        .anyMatch("比べる相手のない新しい値があります(2024年 20.8%)。"::equals));
  }

  @Test
  void differentYearsAreShownButNotJudged() {
    SmallCouncil.add(council.dataSet("SRC19"), council.indicator("C22"), council.area, 2020, 60.0);
    ComparisonRow row = row("C22");
    Reference prefecture = row.reference(ReferenceKind.PREFECTURE).orElseThrow();
    assertEquals(52.0, prefecture.figure().value());
    assertFalse(prefecture.comparable());
    assertNull(prefecture.difference());
    assertNull(prefecture.ratio());
    assertEquals(Mark.NODATA, prefecture.verdict().mark());
    assertEquals("年が異なるため(2020年と2012年)、判定しません。", prefecture.verdict().rule(Locale.JAPANESE));
    assertEquals(2021, row.reference(ReferenceKind.NATION).orElseThrow().figure().year(), "the nearest one is shown");
  }

  @Test
  void differentSourcesAreNotJudgedButAnOwnSurveyIsWithACaution() {
    Observation own = SmallCouncil.add(council.dataSet("SRC15"), council.indicator("C22"), council.area, 2012, 70.0);
    assertEquals(List.of(RemarkKind.SOURCE_DIFFERS), row("C22").references().stream()
        .map(reference -> reference.verdict().reason().kind()).distinct().toList());
    council.dataSet("SRC35").getObservations().add(own);
    ComparisonRow survey = row("C22");
    assertEquals(Mark.MUCH_WORSE, survey.mark());
    assertTrue(kinds(survey).contains(RemarkKind.OWN_SURVEY));
  }

  @Test
  void aChangedDefinitionIsNotJudged() {
    SmallCouncil.add(council.dataSet("SRC19"), council.indicator("C22"), council.area, 2012, 70.0)
        .setDefinitionChanged(true);
    assertEquals(RemarkKind.DEFINITION_CHANGED,
        row("C22").reference(ReferenceKind.NATION).orElseThrow().verdict().reason().kind());
  }

  @Test
  void smallNumbersAreWithheldAndSaid() {
    Observation few = SmallCouncil.add(council.dataSet("SRC19"), council.indicator("C22"), council.area, 2012, 70.0);
    few.setN(9);
    ComparisonRow row = row("C22");
    assertEquals("x", row.figure().shown());
    assertEquals(Mark.NODATA, row.mark());
    assertEquals("東部圏域の対象数は9で、10未満のため示しません。",
        row.reference(ReferenceKind.NATION).orElseThrow().verdict().rule(Locale.JAPANESE));
    few.setN(10);
    few.setNumerator(7);
    assertEquals("70.0", row("C22").figure().shown());
    assertTrue(kinds(row("C22")).contains(RemarkKind.FEW_CASES));
    few.setSuppressed(true);
    assertEquals("x", row("C22").figure().shown());
  }

  @Test
  void aConfidenceIntervalDecidesInsteadOfTheBand() {
    DataSet set = council.dataSet("SRC19");
    Observation value = SmallCouncil.add(set, council.indicator("C22"), council.area, 2012, 60.0);
    value.setCiLow(50.0);
    value.setCiHigh(70.0);
    Verdict within = row("C22").main().orElseThrow();
    assertEquals(Mark.SIMILAR, within.mark());
    assertTrue(within.rule(Locale.JAPANESE).contains("信頼区間(50.0–70.0)が全国の52.7を含むので△"), within.rule());
    value.setCiLow(53.0);
    assertEquals(Mark.WORSE, row("C22").mark());
  }

  @Test
  void ratiosStandardisedToTheNationAreJudgedAgainstHundred() {
    Observation smr = SmallCouncil.add(council.dataSet("SRC08"), council.indicator("B03"), council.area, 2020, 112.0);
    smr.setCiLow(104.0);
    smr.setCiHigh(120.0);
    ComparisonRow row = row("B03");
    assertEquals(100.0, row.reference(ReferenceKind.NATION).orElseThrow().figure().value());
    assertEquals(Mark.WORSE, row.mark());
    assertTrue(kinds(row).contains(RemarkKind.NATION_IS_100));
  }

  @ParameterizedTest
  @CsvSource({"UP, 0, 5, MUCH_WORSE", "UP, 5, 0, BETTER", "DOWN, 5, 0, WORSE", "DOWN, 0, 0, SIMILAR",
      "KEEP, 10, 8, MUCH_WORSE", "UP, -6, -5, WORSE", "DOWN, -6, -5, BETTER", "TEXT, 5, 8, NODATA"})
  void zeroAndNegativeValues(Direction direction, double value, double nation, Mark expected) {
    Indicator own = council.ownIndicator("独自", direction, null);
    DataSet set = council.dataSet("SRC35");
    SmallCouncil.add(set, own, council.area, 2024, value);
    SmallCouncil.add(set, own, council.catalogues.nation(), 2024, nation);
    ComparisonRow row = row("指標-01");
    assertEquals(expected, row.mark());
    Reference reference = row.references().getFirst();
    assertEquals(value - nation, reference.difference());
    assertEquals(nation == 0 ? null : (Double) (value / nation), reference.ratio());
    assertFalse(reference.verdict().rule(Locale.JAPANESE).isBlank());
  }

  @Test
  void worstFirstAndWorseOnly() {
    FigureStore store = council.store();
    ComparisonTable table = ComparisonTable.of(store, ComparisonRequest.of(council.prefecture("02"),
        store.topicsWithValues()));
    List<ComparisonRow> worse = table.worseOnly();
    assertFalse(worse.isEmpty(), "青森県 has the shortest life of men");
    assertTrue(worse.stream().anyMatch(row -> row.topic().code().equals("R07.M") && row.place().place() == 47));
    double last = Double.MAX_VALUE;
    boolean much = true;
    for (ComparisonRow row : worse) {
      Verdict verdict = row.worst().orElseThrow();
      boolean isMuch = verdict.mark() == Mark.MUCH_WORSE;
      assertTrue(much || !isMuch, "much worse comes first");
      if (much != isMuch) {
        last = Double.MAX_VALUE;
      }
      assertTrue(verdict.burden() <= last, row.topic()::code);
      last = verdict.burden();
      much = isMuch;
    }
    assertEquals(table.rows().size(), table.worstFirst().size());
    assertEquals(Mark.NODATA, table.worstFirst().getLast().mark());
  }

  @Test
  void everySourceIsNotedOnceWithItsCaveat() {
    FigureStore store = council.store();
    ComparisonTable table = ComparisonTable.of(store, ComparisonRequest.of(council.prefecture("44"),
        List.of(store.topic("C22").orElseThrow(), store.topic("C23-1").orElseThrow())));
    List<String> notes = table.notes(Locale.JAPANESE);
    assertEquals(1, notes.stream().filter(note -> note.startsWith("出典: 定期健康診断実施結果")).count());
    assertTrue(notes.stream().anyMatch(note -> note.contains("50人以上の事業場のみ")));
  }

  @Test
  void thePrefectureOfACouncilIsThatOfTheLibrary() {
    council.area.setKind(AreaKind.PREFECTURE);
    council.area.setParent(null);
    council.area.setJisCode("44");
    council.area.setName("大分県");
    assertEquals(52.0, row("C22").figure().value());
    SmallCouncil.add(council.dataSet("SRC19"), council.indicator("C22"), council.area, 2012, 51.5);
    assertEquals(51.5, row("C22").figure().value(), "what the council enters goes before the library");
  }
}
