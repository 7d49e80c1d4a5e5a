package org.musubi.clarification.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.clarification.fixture.SmallCouncil;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Industry;
import org.musubi.model.data.Observation;

/** Values of the area typed in place or pasted from a spreadsheet. */
class OwnValuesTest {

  private final SmallCouncil council = new SmallCouncil();
  private final OwnValues values = new OwnValues(council.model, SmallCouncil.TODAY);
  private final DataSource source = council.catalogues.source("SRC17").orElseThrow();

  private PastedBlock read(String text) {
    return PastedBlock.read(text, council.store()::topic, Locale.JAPANESE);
  }

  @Test
  void aTypedValueIsPartOfTheComparisonAtOnce() {
    values.enter(council.area, OwnValue.of(council.topic("C18"), 2023, 19.4), source);
    assertEquals(19.4, council.store().latest(council.topic("C18"), council.area).value());
    assertEquals("圏域の値(手入力、協会けんぽ 都道府県支部別データ / 支部データヘルス計画)", council.model.getDataSets().getFirst().getName());
    assertEquals("データ-01", council.model.getDataSets().getFirst().getCode());
  }

  @Test
  void typingAgainReplaces() {
    Observation first = values.enter(council.area, OwnValue.of(council.topic("C18"), 2023, 19.4), source);
    Observation again = values.enter(council.area,
        new OwnValue(council.topic("C18"), 2023, 20.0, 200, 40, 15.0, 25.0, false, "速報"), source);
    assertSame(first, again);
    assertEquals(20.0, again.getValue());
    assertEquals(200, again.getN());
    assertEquals(40, again.getNumerator());
    values.enter(council.area, OwnValue.of(council.topic("C18"), 2024, 21.0), source);
    values.enter(council.area, OwnValue.of(council.topic("C18"), 2024, 22.0), null);
    assertEquals(2, council.model.getDataSets().size(), "one for each source");
    assertEquals(2, council.model.getDataSets().getFirst().getObservations().size());
  }

  @Test
  void aPartOfThePopulationKeepsItsBreakdown() {
    Observation builders = values.enter(council.area, OwnValue.of(council.topic("A07.D"), 2021, 118.0), source);
    assertEquals(Industry.D, builders.getBreakdown().getIndustry());
    assertEquals(118.0, council.store().latest(council.topic("A07.D"), council.area).value());
    assertTrue(council.store().figures(council.topic("A07"), council.area).isEmpty());
  }

  @Test
  void aWithheldValueHasNone() {
    Observation withheld = values.enter(council.area,
        new OwnValue(council.topic("C18"), 2023, null, 6, null, null, null, true, null), source);
    assertNull(withheld.getValue());
    assertTrue(withheld.isSuppressed());
  }

  @Test
  void aBlockFromASpreadsheetIsRead() {
    PastedBlock block = read("指標\t年\t値\tn\t該当数\r\nC18\t2023\t19.4%\t21,400\t4,152\r\n"
        + "定期健康診断有所見率\t令和4年度\t５７．６\t\t\r\nE10\tR5\t48 事業所\r\nC22\t2023年\tx\t6\t–\r\n\r\n");
    assertEquals(List.of(), block.refused());
    assertEquals(List.of("C18", "C22", "E10", "C22"), block.values().stream().map(v -> v.topic().code()).toList());
    assertEquals(List.of(2023, 2022, 2023, 2023), block.values().stream().map(OwnValue::year).toList());
    assertEquals(19.4, block.values().getFirst().value());
    assertEquals(21400, block.values().getFirst().n());
    assertEquals(4152, block.values().getFirst().cases());
    assertEquals(57.6, block.values().get(1).value());
    assertTrue(block.values().get(3).withheld());
    assertNull(block.values().get(3).value());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "存在しない|2023|5|||「存在しない」という指標はありません", "|2023|5|||コードか名称がありません", "C18||5|||年がありません",
      "C18|きのう|5|||年として読めません", "C18|2023||||値がありません", "C18|2023|約20|||数として読めません",
      "C18|2023|20|-5||負の数", "C18|2023|20|10|11|多くなっています", "C18|2023|120|||100%を超えています",
      "C18|2023|1e5|||数として読めません", "C18|2023|20|3.5||数として読めません"})
  void rowsThatCannotBeUsedAreRefusedWithTheReason(String indicator, String year, String value, String n,
      String cases, String reason) {
    String row = String.join("\t", text(indicator), text(year), text(value), text(n), text(cases));
    PastedBlock block = read("E10\t2023\t48\n" + row);
    assertEquals(1, block.values().size(), "the good row is taken");
    assertEquals(1, block.refused().size());
    assertTrue(block.refused().getFirst().startsWith("2行目: ") && block.refused().getFirst().contains(reason),
        block.refused().getFirst());
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  @Test
  void theSameIndicatorAndYearTwiceIsRefused() {
    PastedBlock block = read("C18\t2023\t19.4\nC18\t2023\t20.0");
    assertEquals(List.of("2行目: 同じ指標と年が1行目にもあります。"), block.refused());
  }
}
