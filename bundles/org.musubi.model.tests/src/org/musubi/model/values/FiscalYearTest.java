package org.musubi.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

  @ParameterizedTest
  @CsvSource({"2026,令和8年度(2026)", "2020,令和2年度(2020)", "2019,令和元年度(2019)", "2018,平成30年度(2018)",
      "1989,平成元年度(1989)", "1988,昭和63年度(1988)", "1926,昭和元年度(1926)"})
  void isPrintedWithEraAndWesternYear(int year, String label) {
    assertEquals(label, new FiscalYear(year).label());
  }

  @ParameterizedTest
  @CsvSource({"2026,2026", "2026年度,2026", "2026年,2026", "令和8年度,2026", "令和8,2026", "R8,2026", "r8年度,2026",
      "令和元年度,2019", "令和1年度,2019", "R元,2019", "平成31年度,2019", "平成元年度,1989", "昭和64年度,1989", "S63,1988",
      "２０２６年度,2026", "令和８年度,2026", "令和8年度(2026),2026", "令和８年度（２０２６）,2026", "' 2026 ',2026"})
  void readsWhatOfficesWrite(String text, int year) {
    assertEquals(new FiscalYear(year), FiscalYear.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "今年度", "26", "20260", "令和", "令和0年度", "令和8年度(2025)", "慶応3年度", "X8", "1500",
      "2500", "8年度", "2026-2027"})
  void refusesWhatIsNoFiscalYear(String text) {
    assertThrows(IllegalArgumentException.class, () -> FiscalYear.parse(text));
  }

  @Test
  void runsFromAprilToMarch() {
    FiscalYear year = new FiscalYear(2026);
    assertEquals(LocalDate.of(2026, 4, 1), year.start());
    assertEquals(LocalDate.of(2027, 3, 31), year.end());
    assertTrue(year.contains(LocalDate.of(2027, 3, 31)));
    assertFalse(year.contains(LocalDate.of(2027, 4, 1)));
    assertEquals(year, FiscalYear.of(LocalDate.of(2027, 1, 15)));
    assertEquals(new FiscalYear(2025), FiscalYear.of(LocalDate.of(2026, 3, 31)));
  }

  @Test
  void countsOnAndBack() {
    assertEquals(new FiscalYear(2027), new FiscalYear(2026).next());
    assertEquals(new FiscalYear(2025), new FiscalYear(2026).previous());
    assertEquals(new FiscalYear(2030), new FiscalYear(2026).plus(4));
    assertTrue(new FiscalYear(2025).compareTo(new FiscalYear(2026)) < 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {FiscalYear.MIN, 1950, 2019, FiscalYear.MAX})
  void readsBackWhatItPrints(int year) {
    FiscalYear expected = new FiscalYear(year);
    assertEquals(expected, FiscalYear.parse(expected.toString()));
    if (year < 2100) {
      assertEquals(expected, FiscalYear.parse(expected.label()));
    }
  }
}
