package org.musubi.sheets.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Unit;
import org.musubi.model.core.UnitKind;
import org.musubi.model.values.FiscalYear;

class YearsTest {

  private final Years japanese = new Years(Locale.JAPANESE);
  private final Years english = new Years(Locale.ENGLISH);

  @Test
  void fiscalYearsCarryTheirEra() {
    FiscalYear year = new FiscalYear(2026);
    assertEquals("令和8年度(2026)", japanese.label(year));
    assertEquals("令和8年度", japanese.era(year));
    assertEquals("R8", japanese.brief(year));
    assertEquals("R1", japanese.brief(new FiscalYear(2019)));
    assertEquals("H30", japanese.brief(new FiscalYear(2018)));
    assertEquals("FY2026", english.label(year));
    assertEquals("2026", english.brief(year));
    assertEquals("", japanese.label(null));
  }

  @Test
  void spansNameTheEraOnce() {
    assertEquals("令和6〜8年度(2024〜2026)", japanese.span(new FiscalYear(2024), new FiscalYear(2026)));
    assertEquals("平成30〜令和2年度(2018〜2020)", japanese.span(new FiscalYear(2018), new FiscalYear(2020)));
    assertEquals("令和6年度(2024)", japanese.span(new FiscalYear(2024), new FiscalYear(2024)));
    assertEquals("FY2024–2026", english.span(new FiscalYear(2024), new FiscalYear(2026)));
  }

  @Test
  void days() {
    LocalDate day = LocalDate.of(2019, 5, 1);
    assertEquals("令和元年5月1日", japanese.day(day));
    assertEquals("R1.5.1", japanese.briefDay(day));
    assertEquals("2019-05-01", english.briefDay(day));
    assertEquals("", japanese.day(null));
  }

  @ParameterizedTest
  @CsvSource({"PERCENT,19.4,1,0.0\"%\"", "PERCENT,27,1,0.0\"%\"", "COUNT,60,1,'#,##0'", "COUNT,2.5,0,'#,##0.0'",
      "RATE,12.34,2,'#,##0.00'"})
  void formatsOfValues(UnitKind kind, double value, int decimals, String format) {
    Unit unit = CoreFactory.eINSTANCE.createUnit();
    unit.setKind(kind);
    assertEquals(format, Formats.of(value, unit, decimals));
  }

  @Test
  void severalTextsInACell() {
    assertEquals("・一\n・二", Lines.bullets(List.of("一", " ", "二", "一")));
    assertEquals("一", Lines.bullets(List.of("一")));
    assertEquals("b", Lines.first(null, " ", "b"));
  }
}
