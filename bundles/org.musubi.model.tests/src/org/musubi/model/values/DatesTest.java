package org.musubi.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({"2026-05-01,2026-05-01", "2026/5/1,2026-05-01", "2026.5.1,2026-05-01", "2026年5月1日,2026-05-01",
      "令和8年5月1日,2026-05-01", "R8.5.1,2026-05-01", "令和元年5月1日,2019-05-01", "平成31年4月30日,2019-04-30",
      "平成31年3月31日,2019-03-31", "昭和64年1月7日,1989-01-07", "平成元年1月8日,1989-01-08", "H元.1.8,1989-01-08",
      "令和８年５月１日,2026-05-01", "２０２６－０５－０１,2026-05-01", "2024-02-29,2024-02-29", "' 2026-05-01 ',2026-05-01"})
  void readsWhatOfficesWrite(String text, LocalDate day) {
    assertEquals(day, Dates.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "昨日", "2026-13-01", "2026-02-30", "2025-02-29", "令和8年5月32日", "令和0年5月1日",
      "2026-05", "5/1", "26-05-01", "慶応3年1月1日", "2026-00-10"})
  void refusesWhatIsNoDay(String text) {
    assertThrows(IllegalArgumentException.class, () -> Dates.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"2019-05-01,令和元年5月1日", "2019-04-30,平成31年4月30日", "1989-01-08,平成元年1月8日",
      "1989-01-07,昭和64年1月7日", "2026-12-31,令和8年12月31日", "1926-12-25,昭和元年12月25日",
      "1912-07-29,明治45年7月29日", "1800-02-03,1800年2月3日"})
  void printsTheEraOfTheDay(LocalDate day, String label) {
    assertEquals(label, Dates.eraLabel(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1868-01-25", "1912-07-30", "1989-01-07", "1989-01-08", "2019-04-30", "2019-05-01",
      "2040-02-29"})
  void readsBackWhatItPrints(LocalDate day) {
    assertEquals(day, Dates.parse(Dates.eraLabel(day)));
    assertEquals(day, Dates.parse(day.toString()));
  }
}
