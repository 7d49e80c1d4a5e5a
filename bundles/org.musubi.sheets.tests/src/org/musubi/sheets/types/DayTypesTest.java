package org.musubi.sheets.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.edit.Entry;

/** Days and fiscal years in the forms of Japanese offices. */
class DayTypesTest {

  private final TypeTester tester = TypeTester.japanese();

  @ParameterizedTest
  @ValueSource(strings = {"2026-05-01", "2026/5/1", "2026年5月1日", "令和8年5月1日", "令和8年5月1日", "令和 8年 5月 1日",
      "R8.5.1", "R8/5/1", "r8.5.1", "R8-5-1", "R8.05.01", "20260501", "㋿8年5月1日",
      "令和8年5月1日(金)", "2026-05-01(金)", "令和8年5月1日 金曜日", "2026-05-01T00:00:00", "2026/05/01 0:00:00",
      " 2026/5/1\n"})
  void theFirstOfMay(String text) {
    assertEquals(LocalDate.of(2026, 5, 1), tester.read(CellTypes.day(), text));
  }

  @ParameterizedTest
  @CsvSource({"平成31年4月30日,2019-04-30", "令和元年5月1日,2019-05-01", "R1.5.1,2019-05-01", "S63.12.31,1988-12-31",
      "H1/1/8,1989-01-08"})
  void otherEras(String text, LocalDate expected) {
    assertEquals(expected, tester.read(CellTypes.day(), text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5/1", "5月1日", "2026-02-30", "令和8年", "未定", "2026.13.1",
      "R8.5", "2026-05-01 13:30", "1/5/2026"})
  void whatIsNoDay(String text) {
    assertTrue(tester.refusal(CellTypes.day(), text).contains("令和8年5月1日"), text);
  }

  @Test
  void aNumberIsNotTakenForADay() {
    assertEquals("「46143」は数値で、日付かどうか分かりません。年月日を入力してください(例:2026-05-01、令和8年5月1日)。",
        tester.refusal(CellTypes.day(), new Entry.Number(46143, false)));
    assertEquals(LocalDate.of(2026, 5, 1), tester.read(CellTypes.day(), new Entry.Day(LocalDate.of(2026, 5, 1))));
    assertEquals(LocalDate.of(2026, 5, 1), tester.read(CellTypes.day(), new Entry.Number(20260501, false)));
  }

  @Test
  void aSlipInTheYearIsNoticed() {
    assertTrue(tester.refusal(CellTypes.day(), "20266-05-01").contains("20266"));
    assertTrue(tester.refusal(CellTypes.day(), "9026-05-01").contains("2199-12-31"));
  }

  @Test
  void nothing() {
    assertNull(tester.read(CellTypes.day(), Entry.BLANK));
    assertNull(tester.read(CellTypes.day(), "–"));
    assertNull(tester.read(CellTypes.year(), "ー"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"令和8年度", "令和8年度(2026)", "令和8年度(2026)", "R8", "R8", "2026", "2026", "2026年度",
      "FY2026", "fy 2026", "令和 8 年度"})
  void theFiscalYear2026(String text) {
    assertEquals(new FiscalYear(2026), tester.read(CellTypes.year(), text));
  }

  @Test
  void aYearAsANumber() {
    assertEquals(new FiscalYear(2026), tester.read(CellTypes.year(), new Entry.Number(2026, false)));
    for (Entry entry : new Entry[] {new Entry.Number(8, false), new Entry.Number(2026.5, false),
        new Entry.Number(20.26, true), new Entry.Day(LocalDate.of(1905, 7, 18)), Entry.text("来年度"),
        Entry.text("令和8年度(2027)"), Entry.text("FY26")}) {
      assertTrue(tester.refusal(CellTypes.year(), entry).contains("令和8年度、R8、2026"), entry.shown());
    }
  }

  @Test
  void whatIsShownIsReadBack() {
    for (TypeTester reader : new TypeTester[] {tester, TypeTester.english()}) {
      for (int year = FiscalYear.MIN; year <= FiscalYear.MAX; year += 7) {
        FiscalYear fiscalYear = new FiscalYear(year);
        assertEquals(fiscalYear, reader.read(CellTypes.year(), CellTypes.year().show(fiscalYear, reader)));
        assertEquals(fiscalYear.end(), reader.read(CellTypes.day(), CellTypes.day().show(fiscalYear.end(), reader)));
      }
    }
  }
}
