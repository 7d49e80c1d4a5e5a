package org.musubi.workbench.forms.value;

import java.time.LocalDate;
import java.util.Locale;
import org.musubi.model.values.Dates;
import org.musubi.workbench.forms.text.FormText;

/** Days: written with the era in Japanese, as ISO date in English; both are read in both languages. */
record DayFormat(boolean withEra) implements ValueFormat {

  static DayFormat of(Locale locale) {
    return new DayFormat(locale.getLanguage().equals(Locale.JAPANESE.getLanguage()));
  }

  @Override
  public String format(Object value) {
    if (!(value instanceof LocalDate day)) {
      return "";
    }
    return withEra ? Dates.eraLabel(day) : day.toString();
  }

  @Override
  public Object parse(String text) throws InputException {
    if (text.isBlank()) {
      return null;
    }
    try {
      return Dates.parse(text);
    } catch (IllegalArgumentException unreadable) {
      throw new InputException(FormText.NOT_A_DAY.text(text.strip()));
    }
  }
}
