package org.musubi.sheets.types;

import java.util.Locale;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;

/** A fiscal year: 令和8年度(2026), R8, 2026, FY2026. */
final class YearType extends EntryType<FiscalYear> {

  @Override
  FiscalYear accept(Entry entry, EditScope scope) throws UnreadableException {
    if (entry instanceof Entry.Text(String text) && Plain.isNothing(text)) {
      return null;
    }
    // 2026 in a cell formatted as a date shows as a day of 1905; nobody knows what was meant by a day.
    boolean readable = entry instanceof Entry.Text || entry instanceof Entry.Number(double n, boolean p) && !p;
    if (readable) {
      try {
        return FiscalYear.parse(plain(entry.shown()));
      } catch (IllegalArgumentException e) {
        throw refuse(scope, TypeText.NOT_A_YEAR, entry.shown());
      }
    }
    throw refuse(scope, TypeText.NOT_A_YEAR, entry.shown());
  }

  /** Without blanks and FY; of years no era will reach, the western number. */
  private static String plain(String text) {
    return Plain.unify(text).replaceAll("\\s+", "").replaceFirst("^(?i:fy)(?=\\d)", "")
        .replaceFirst("^\\D{2}\\d{3}年度\\((\\d{4})\\)$", "$1");
  }

  @Override
  public String hint(EditScope scope) {
    return TypeText.HINT_YEAR.in(scope.locale());
  }

  @Override
  public String show(FiscalYear value, EditScope scope) {
    boolean japanese = scope.locale().getLanguage().equals(Locale.JAPANESE.getLanguage());
    return value == null ? "" : japanese ? value.label() : "FY" + value;
  }
}
