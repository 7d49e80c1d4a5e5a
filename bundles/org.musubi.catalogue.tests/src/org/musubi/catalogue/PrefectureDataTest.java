package org.musubi.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.model.core.Area;
import org.musubi.model.data.Breakdown;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Industry;
import org.musubi.model.data.Observation;
import org.musubi.model.data.Sex;
import org.musubi.model.data.ValueKind;

/** The published values of the prefectures and the nation are the ones that were published (domain.md 1.5.2, 7.4). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrefectureDataTest {

  /** The first twelve data sets are the table of 1,533 prefecture figures. */
  private static final int FIGURE_SETS = 12;

  private final Catalogues catalogues = new Catalogues();

  private List<Observation> figures() {
    return catalogues.dataSets().stream().limit(FIGURE_SETS).flatMap(set -> set.getObservations().stream()).toList();
  }

  private static Sex sexOf(Observation observation) {
    Breakdown breakdown = observation.getBreakdown();
    return breakdown == null ? Sex.TOTAL : breakdown.getSex();
  }

  private static Industry industryOf(Observation observation) {
    Breakdown breakdown = observation.getBreakdown();
    return breakdown == null ? Industry.ALL : breakdown.getIndustry();
  }

  private Observation value(String indicator, Sex sex, Industry industry, String area) {
    return catalogues.observations(catalogues.indicator(indicator).orElseThrow(),
            catalogues.area(area).orElseThrow()).stream()
        .filter(each -> sexOf(each) == sex && industryOf(each) == industry)
        .findFirst().orElseThrow();
  }

  @Test
  void everyFigureIsAsInThePublishedTable() throws Exception {
    String lines = figures().stream()
        .map(each -> String.join("|", each.getIndicator().getCode(), sexOf(each).getName(),
            industryOf(each).getName(), each.getArea().getCode(), Integer.toString(each.getYear()),
            BigDecimal.valueOf(each.getValue()).stripTrailingZeros().toPlainString()))
        .sorted().collect(Collectors.joining("\n"));
    assertEquals(1533, figures().size());
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
    assertEquals("75c166d1227986783a37b2c9c38a9bfb73082aa32886a91cd46b369c7bfb6162", HexFormat.of().formatHex(hash),
        "made from the table of prefecture figures with another program");
  }

  @ParameterizedTest
  @CsvSource({"A01, TOTAL, ALL, JP, 2022, 124947000", "A01, TOTAL, ALL, JP-13, 2022, 14038000",
      "A07, TOTAL, ALL, JP, 2021, 5156063", "A07, TOTAL, D, JP, 2021, 485135", "A07, TOTAL, E, JP-44, 2021, 2832",
      "R05, TOTAL, E, JP-19, 2021, 77913", "R06, TOTAL, ALL, JP-47, 2019, 2396", "R07, MALE, ALL, JP-44, 2020, 81.88",
      "R07, FEMALE, ALL, JP, 2020, 87.60", "R09, TOTAL, ALL, JP, 2021, 7152", "R11, TOTAL, ALL, JP-44, 2020, 3370",
      "C22, TOTAL, ALL, JP, 2012, 52.7", "C22, TOTAL, ALL, JP-47, 2012, 63.9", "C22, TOTAL, ALL, JP-31, 2012, 44.9",
      "D01, TOTAL, ALL, JP-44, 2016, 19.1", "C07, MALE, ALL, JP-47, 2010, 45.2"})
  void spotChecks(String indicator, Sex sex, Industry industry, String area, int year, double expected) {
    Observation found = value(indicator, sex, industry, area);
    assertEquals(year, found.getYear());
    assertEquals(expected, found.getValue());
  }

  @ParameterizedTest
  @CsvSource({"A07, ALL, 0", "A07, E, 0", "R05, ALL, 0", "R05, P, 0", "R03, ALL, 0", "R04, ALL, 0", "R09, ALL, 0",
      "R10, ALL, 0", "R11, ALL, 0", "R12, ALL, 0", "R13, ALL, 0", "A01, ALL, 24000", "R01, ALL, 24000",
      "R02, ALL, 24000", "R08, ALL, 1000", "R14, ALL, 5"})
  void prefecturesAddUpToTheNation(String indicator, Industry industry, double tolerance) {
    double sum = catalogues.prefectures().stream()
        .mapToDouble(area -> value(indicator, Sex.TOTAL, industry, area.getCode()).getValue()).sum();
    assertEquals(value(indicator, Sex.TOTAL, industry, "JP").getValue(), sum, tolerance,
        "rounded to thousands, or cases without a known residence");
  }

  @Test
  void averagesLieBetweenThePrefectures() {
    for (String indicator : List.of("C22", "R06")) {
      double nation = value(indicator, Sex.TOTAL, Industry.ALL, "JP").getValue();
      var range = catalogues.prefectures().stream()
          .mapToDouble(area -> value(indicator, Sex.TOTAL, Industry.ALL, area.getCode()).getValue())
          .summaryStatistics();
      assertTrue(range.getMin() < nation && nation < range.getMax(), indicator);
    }
  }

  @Test
  void populationOfAnAreaIsItsFigure() {
    for (Area prefecture : catalogues.prefectures()) {
      assertEquals(value("A01", Sex.TOTAL, Industry.ALL, prefecture.getCode()).getValue().intValue(),
          prefecture.getPopulation(), prefecture::getName);
    }
  }

  @Test
  void whatWasNotPublishedIsMissing() {
    var smoking = catalogues.indicator("D01").orElseThrow();
    assertTrue(catalogues.observations(smoking, catalogues.areaByJisCode("43").orElseThrow()).isEmpty(), "熊本");
    assertTrue(catalogues.observations(smoking, catalogues.nation()).isEmpty());
    assertEquals(46, catalogues.observations(smoking).size());
    var obesity = catalogues.indicator("C07").orElseThrow();
    assertEquals(47, catalogues.observations(obesity).size());
    Observation one = catalogues.observations(obesity).getFirst();
    assertEquals(Sex.MALE, one.getBreakdown().getSex());
    assertEquals(20, one.getBreakdown().getAgeFrom());
    assertEquals(69, one.getBreakdown().getAgeTo());
    assertEquals(ValueKind.SAMPLE, one.getKind());
    assertEquals("SRC12", one.getDataSet().getSource().getCode());
  }

  @ParameterizedTest
  @CsvSource({"C23-1, JP, 2012, 32.4", "C23-1, JP, 2013, 32.6", "C23-2, JP, 2012, 14.5", "C23-5, JP, 2013, 9.7",
      "C23-7, JP, 2012, 3.6", "C23-9, JP, 2012, 4.3", "C23-12, JP, 2012, 4.2", "C23-3, JP-19, 2012, 18.3",
      "C23-3, JP-19, 2013, 16.4", "C23-10, JP-19, 2013, 14.0", "C23-11, JP-19, 2013, 1.8", "C23-1, JP-23, 2023, 28.1",
      "C23-5, JP-23, 2023, 10.6", "C22, JP-23, 2023, 55.1", "C22, JP, 2021, 58.7"})
  void findingsByItem(String indicator, String area, int year, double expected) {
    List<Observation> found = catalogues.observations(catalogues.indicator(indicator).orElseThrow(),
        catalogues.area(area).orElseThrow(), year);
    assertEquals(List.of(expected), found.stream().map(Observation::getValue).toList());
  }

  @Test
  void allTwelveItemsOfTwoYearsForNationAndYamanashi() {
    for (int item = 1; item <= 12; item++) {
      var indicator = catalogues.indicator("C23-" + item).orElseThrow();
      for (String area : List.of("JP", "JP-19")) {
        assertEquals(List.of(2012, 2013),
            catalogues.observations(indicator, catalogues.area(area).orElseThrow()).stream()
                .map(Observation::getYear).toList(), indicator::getName);
      }
    }
  }

  @Test
  void latestValueIsTheNewestAboutEverybody() {
    var findings = catalogues.indicator("C22").orElseThrow();
    assertEquals(2021, catalogues.latest(findings, catalogues.nation()).orElseThrow().getYear());
    assertEquals(2023, catalogues.latest(findings, catalogues.area("JP-23").orElseThrow()).orElseThrow().getYear());
    var workplaces = catalogues.indicator("A07").orElseThrow();
    assertEquals(7, catalogues.observations(workplaces, catalogues.nation()).size(), "total and six industries");
    assertEquals(5156063, catalogues.latest(workplaces, catalogues.nation()).orElseThrow().getValue());
    assertTrue(catalogues.latest(catalogues.indicator("C07").orElseThrow(), catalogues.nation()).isEmpty());
  }

  @Test
  void valuesAreFoundForEntriesOfAnotherResourceSet() {
    Catalogues other = new Catalogues();
    assertEquals(49, catalogues.observations(other.indicator("C22").orElseThrow()).size() - 1,
        "48 values of 2012, one of 2021, one of 2023");
    assertEquals(1, catalogues.observations(other.indicator("C22").orElseThrow(),
        other.area("JP-01").orElseThrow()).size());
  }

  @Test
  void everyDataSetNamesItsSource() {
    Set<String> names = catalogues.dataSets().stream().map(DataSet::getName).collect(Collectors.toSet());
    assertEquals(catalogues.dataSets().size(), names.size());
    for (DataSet set : catalogues.dataSets()) {
      assertNotNull(set.getSource(), set::getName);
      set.getObservations().forEach(each -> assertTrue(
          each.getIndicator().getSources().contains(set.getSource()),
          () -> each.getIndicator().getCode() + " does not name " + set.getSource().getCode()));
    }
  }

  @Test
  void areasAreTheJisPrefectures() {
    List<Area> prefectures = catalogues.prefectures();
    assertEquals("北海道 ほっかいどう 01", describe(prefectures.getFirst()));
    assertEquals("沖縄県 おきなわけん 47", describe(prefectures.getLast()));
    assertEquals("大分県 おおいたけん 44", describe(catalogues.areaByJisCode("44").orElseThrow()));
    assertEquals("全国 ぜんこく 00", describe(catalogues.nation()));
    prefectures.forEach(each -> {
      assertEquals(catalogues.nation(), each.getParent());
      assertEquals("JP-" + each.getJisCode(), each.getCode());
      assertTrue(each.getNameKana().matches("\\p{InHiragana}+"), each::getName);
    });
  }

  private static String describe(Area area) {
    return area.getName() + " " + area.getNameKana() + " " + area.getJisCode();
  }
}
