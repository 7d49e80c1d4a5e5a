package org.musubi.clarification.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.clarification.fixture.SmallCouncil;
import org.musubi.clarification.formula.FormulaException;
import org.musubi.clarification.formula.FormulaProblem;
import org.musubi.model.core.Area;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.data.Direction;
import org.musubi.model.data.ValueKind;

/** How users name indicators and areas, and what a formula gives before there is an indicator for it. */
class TopicsTest {

  private final SmallCouncil council = new SmallCouncil();

  @ParameterizedTest
  @CsvSource({"A07, A07", "a07.d, A07.D", "民営事業所数, A07", "民営事業所数(建設業), A07.D", "Total population, A01",
      "R07.M, R07.M", "平均寿命(男), R07.M", "C07, C07.M", "肥満者割合 BMI≥25, C07.M", "15~64歳人口, R01", "１５〜６４歳人口, R01",
      "C23-3, C23-3"})
  void topicsAreFoundByCodeAndNameAsPeopleWriteThem(String text, String code) {
    assertEquals(code, council.store().topic(text).map(Topic::code).orElse("nothing"));
  }

  @Test
  void codesAreUnique() {
    List<Topic> topics = council.store().topics();
    assertEquals(topics.size(), new HashSet<>(topics.stream().map(Topic::code).toList()).size());
    assertTrue(topics.size() > 146, "all indicators and the parts of the population there are values of");
  }

  @Test
  void recommendedTopicsAllHaveValuesForEveryPrefectureOrSayWhyNot() {
    FigureStore store = council.store();
    assertEquals(10, store.recommended().size());
    for (Topic topic : store.recommended()) {
      long known = store.areas().prefectures().stream().filter(area -> store.latest(topic, area).isKnown()).count();
      assertTrue(known >= 46, topic::code);
    }
  }

  @ParameterizedTest
  @CsvSource({"44, 大分県", "大分, 大分県", "1, 北海道", "北海道, 北海道", "東京, 東京都", "JP-13, 東京都", "東部圏域, 東部圏域", "00, 全国", "全国, 全国"})
  void areasAreFoundByNumberAndName(String text, String name) {
    assertEquals(Optional.of(name), council.store().areas().find(text).map(Area::getName));
  }

  @Test
  void thePrefectureOfAnAreaAndOfItsParts() {
    Area part = CoreFactory.eINSTANCE.createArea();
    part.setName("架空市");
    council.area.getParts().add(part);
    Areas areas = council.store().areas();
    assertSame(council.prefecture("44"), areas.prefectureOf(council.area).orElseThrow());
    assertSame(council.prefecture("44"), areas.prefectureOf(part).orElseThrow());
    assertTrue(areas.prefectureOf(areas.nation()).isEmpty());
    assertEquals(List.of(council.area, part), areas.own());
  }

  @Test
  void targetsAndUnfinishedRowsAreNoFigures() {
    var set = council.dataSet("SRC35");
    var own = council.ownIndicator("独自", Direction.UP, null);
    SmallCouncil.add(set, own, council.area, 2026, 90.0).setKind(ValueKind.TARGET);
    SmallCouncil.add(set, own, council.area, 2025, Double.NaN);
    SmallCouncil.add(set, own, council.area, 2024, 48.0);
    SmallCouncil.add(set, own, council.area, 2024, 1.0).setYear(null);
    SmallCouncil.add(set, null, council.area, 2024, 1.0);
    Figure latest = council.store().latest(council.topic("指標-01"), council.area);
    assertEquals(48.0, latest.value());
    assertEquals("48.0", latest.shown());
  }

  @Test
  void figuresArePrintedWithTheirUnit() {
    FigureStore store = council.store();
    Area oita = council.prefecture("44");
    assertEquals("52.0%", store.latest(store.topic("C22").orElseThrow(), oita).shownWithUnit());
    assertEquals("1,107,000人", store.latest(store.topic("A01").orElseThrow(), oita).shownWithUnit());
    assertEquals("人口10万対304.4", store.latest(store.topic("X43").orElseThrow(), oita).shownWithUnit());
    assertEquals("2020・2022年", store.latest(store.topic("X43").orElseThrow(), oita).years(Locale.JAPANESE));
  }

  @Test
  void aFormulaCanBeTriedBeforeThereIsAnIndicator() throws Exception {
    FigureStore store = council.store();
    assertEquals(9.39007, FormulaTrial.of(store, "[従業者数(民営)] ÷ A07", council.prefecture("44")).value(), 1e-5);
    assertEquals(RemarkKind.MISSING_INPUT,
        FormulaTrial.of(store, "R05 / A07", council.area).remarks().getFirst().kind());
    assertEquals(FormulaProblem.UNKNOWN_INDICATOR, assertThrows(FormulaException.class,
        () -> FormulaTrial.of(store, "Z99 / A07", council.area)).problem());
    assertEquals(FormulaProblem.EMPTY,
        assertThrows(FormulaException.class, () -> FormulaTrial.of(store, "", council.area)).problem());
  }
}
