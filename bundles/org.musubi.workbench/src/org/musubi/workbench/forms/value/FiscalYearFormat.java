package org.musubi.workbench.forms.value;

import java.time.DateTimeException;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.forms.text.FormText;

/** Fiscal years: written 令和8年度(2026) in Japanese and FY2026 in English; 2026, R8 and 令和8年度 are read. */
record FiscalYearFormat(boolean withEra) implements ValueFormat {

  @Override
  public String format(Object value) {
    if (!(value instanceof FiscalYear year)) {
      return "";
    }
    return withEra ? year.label() : "FY" + year;
  }

  @Override
  public Object parse(String text) throws InputException {
    if (text.isBlank()) {
      return null;
    }
    try {
      return FiscalYear.parse(text.strip().replaceFirst("^(?i:FY)\\s*", ""));
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      throw new InputException(FormText.NOT_A_FISCAL_YEAR.text(text.strip()));
    }
  }
}
