package org.musubi.clarification.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.catalogue.Catalogues;
import org.musubi.clarification.fixture.SmallCouncil;
import org.musubi.clarification.formula.FormulaProblem;
import org.musubi.model.core.Area;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;

/** Indicators computed by a formula of the library or of the council (hand-computed from the published figures). */
class ComputedFiguresTest {

  private final FigureStore library = new FigureStore(new Catalogues(), null);

  private Figure figure(String code, String area) {
    return library.latest(library.topic(code).orElseThrow(), library.areas().find(area).orElseThrow());
  }

  /** Computed from the published table with another program. */
  @ParameterizedTest
  @CsvSource({
      "A02, 44, 54.20054", "X01, 44, 33.96567", "X04, 44, 35.95172", "X05, 44, 9.39007", "X12, 44, 5.59805",
      "X43, 44, 304.42638", "X41, 13, 102.05870", "X03, 00, 11.52373", "X53, 44, 6.11", "X52, 27, 2.29105"})
  void derivedValues(String code, String area, double expected) {
    assertEquals(expected, figure(code, area).value(), 0.00001, () -> code + " " + figure(code, area));
  }

  @Test
  void everyFormulaOfTheLibraryCanBeComputedForEveryPrefecture() {
    List<Topic> computed = library.topics().stream().filter(library::isComputed).toList();
    assertEquals(32, computed.size());
    for (Topic topic : computed) {
      assertTrue(library.formulaProblem(topic.indicator()).isEmpty(), topic::code);
      for (Area area : library.areas().prefectures()) {
        assertTrue(library.latest(topic, area).isKnown(), () -> topic + " " + area.getName());
      }
      assertTrue(library.latest(topic, library.areas().nation()).isKnown(), topic::code);
    }
  }

  @Test
  void everyFormulaNamesWhatItIsDerivedFrom() {
    library.topics().stream().filter(library::isComputed).forEach(topic -> {
      List<Indicator> used = library.latest(topic, library.areas().nation()).evidence().stream()
          .map(Observation::getIndicator).distinct().toList();
      assertEquals(used, topic.indicator().getDerivedFrom(), topic::code);
    });
  }

  @Test
  void sourcesAndYearsOfTheInputsAreKept() {
    Figure physicians = figure("X43", "44");
    assertEquals(List.of(2020, 2022), physicians.yearsUsed());
    assertEquals(2020, physicians.year());
    assertEquals(List.of("SRC38", "SRC36"), physicians.sources().stream().map(s -> s.getCode()).toList());
    assertEquals(List.of("O-R11-JP-44-2020", "O-A01-JP-44-2022"),
        physicians.evidence().stream().map(Observation::getId).toList());
    assertTrue(kinds(physicians).containsAll(List.of(RemarkKind.COMPUTED, RemarkKind.MIXED_YEARS)));
    assertFalse(kinds(figure("X05", "44")).contains(RemarkKind.MIXED_YEARS), "both of 2021");
    assertTrue(physicians.remarks().stream().map(r -> r.sentence(Locale.JAPANESE))
        .anyMatch(s -> s.contains("医師数 2020年、総人口 2022年")));
  }

  private static List<RemarkKind> kinds(Figure figure) {
    return figure.remarks().stream().map(Remark::kind).toList();
  }

  @Test
  void aMissingInputGivesNoValueAndSaysWhich() {
    SmallCouncil council = new SmallCouncil();
    SmallCouncil.add(council.dataSet("SRC05"), council.indicator("R05"), council.area, 2021, 900.0);
    Figure perEstablishment = council.store().latest(council.topic("X05"), council.area);
    assertNull(perEstablishment.value());
    assertEquals(List.of(RemarkKind.MISSING_INPUT), kinds(perEstablishment));
    assertEquals("計算に使う「民営事業所数」の東部圏域の値がありません。",
        perEstablishment.remarks().getFirst().sentence(Locale.JAPANESE));
    Figure share = council.store().latest(council.topic("A02"), council.area);
    assertEquals("計算に使う「15～64歳人口」の東部圏域の値がありません。", share.remarks().getFirst().sentence(Locale.JAPANESE));
  }

  @Test
  void zeroNegativeAndSuppressedInputs() {
    SmallCouncil council = new SmallCouncil();
    DataSet set = council.dataSet("SRC05");
    SmallCouncil.add(set, council.indicator("R05"), council.area, 2019, 0.0);
    SmallCouncil.add(set, council.indicator("A07"), council.area, 2019, 10.0);
    SmallCouncil.add(set, council.indicator("R05"), council.area, 2021, 900.0);
    SmallCouncil.add(set, council.indicator("A07"), council.area, 2021, 0.0);
    SmallCouncil.add(set, council.indicator("R05"), council.area, 2022, -4.0);
    SmallCouncil.add(set, council.indicator("A07"), council.area, 2022, 8.0);
    SmallCouncil.add(set, council.indicator("R05"), council.area, 2023, 50.0);
    SmallCouncil.add(set, council.indicator("A07"), council.area, 2023, null).setSuppressed(true);
    List<Figure> figures = council.store().figures(council.topic("X05"), council.area);
    assertEquals(List.of(2019, 2021, 2022, 2023), figures.stream().map(Figure::year).toList());
    assertEquals(0.0, figures.get(0).value(), "0 ÷ 10");
    assertEquals(List.of(RemarkKind.DIVISION_BY_ZERO), kinds(figures.get(1)));
    assertEquals(-0.5, figures.get(2).value(), "a wrong sign is not hidden");
    assertNull(figures.get(3).value());
    assertTrue(figures.get(3).withheld());
    assertEquals("x", figures.get(3).shown());
    assertEquals(List.of(RemarkKind.SUPPRESSED_INPUT), kinds(figures.get(3)));
  }

  @Test
  void inputsFarApartInTimeAreNotMixed() {
    SmallCouncil council = new SmallCouncil();
    DataSet set = council.dataSet("SRC05");
    SmallCouncil.add(set, council.indicator("R05"), council.area, 2021, 900.0);
    SmallCouncil.add(set, council.indicator("A07"), council.area, 2015, 100.0);
    assertFalse(council.store().latest(council.topic("X05"), council.area).isKnown());
    SmallCouncil.add(set, council.indicator("A07"), council.area, 2016, 90.0);
    Figure mixed = council.store().latest(council.topic("X05"), council.area);
    assertEquals(10.0, mixed.value());
    assertEquals(List.of(2016, 2021), mixed.yearsUsed());
  }

  @Test
  void aCouncilMayWriteItsOwnFormula() {
    SmallCouncil council = new SmallCouncil();
    Indicator own = council.ownIndicator("飲食店1店あたりの人口", Direction.NEUTRAL, "[総人口] ÷ [飲食店数]");
    FigureStore store = council.store();
    assertTrue(store.formulaProblem(own).isEmpty());
    // 1,107,000 people ÷ restaurants of 2021
    Figure figure = store.latest(store.topic("指標-01").orElseThrow(), council.prefecture("44"));
    assertEquals(1107000.0 / store.latest(store.topic("R13").orElseThrow(), council.prefecture("44")).value(),
        figure.value(), 1e-6);
  }

  @Test
  void wrongFormulasOfACouncilAreExplained() {
    SmallCouncil council = new SmallCouncil();
    Indicator unknown = council.ownIndicator("一", Direction.UP, "[存在しない指標] / A01");
    Indicator circle = council.ownIndicator("二", Direction.UP, "[三] + 1");
    council.ownIndicator("三", Direction.UP, "[二] * 2");
    Indicator words = council.ownIndicator("四", Direction.UP, "分子 ÷ 分母 × 100");
    FigureStore store = council.store();
    assertEquals(FormulaProblem.UNKNOWN_INDICATOR, store.formulaProblem(unknown).orElseThrow().problem());
    assertEquals(FormulaProblem.CIRCLE, store.formulaProblem(circle).orElseThrow().problem());
    assertTrue(store.formulaProblem(words).isEmpty(), "words are a description");
    Figure none = store.latest(store.topic("二").orElseThrow(), council.area);
    assertEquals(List.of(RemarkKind.BAD_FORMULA), kinds(none));
    assertTrue(store.latest(store.topic("一").orElseThrow(), council.area).remarks().getFirst()
        .sentence(Locale.JAPANESE).contains("存在しない指標"));
  }

  @Test
  void anEnteredValueGoesBeforeAComputedOne() {
    SmallCouncil council = new SmallCouncil();
    SmallCouncil.add(council.dataSet("SRC01"), council.indicator("A02"), council.area, 2020, 51.5);
    Figure entered = council.store().latest(council.topic("A02"), council.area);
    assertEquals(51.5, entered.value());
    assertFalse(FigureStore.isComputed(entered));
  }
}
