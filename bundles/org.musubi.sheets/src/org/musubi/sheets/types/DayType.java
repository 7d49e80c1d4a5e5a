package org.musubi.sheets.types;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.model.values.Dates;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;

/**
 * A calendar day. A plain number is never taken for the count of days that spreadsheet programs keep: whether it is
 * one shows in the format of the cell, which the reader of the workbook looks at.
 */
final class DayType extends EntryType<LocalDate> {

  private static final LocalDate FIRST = LocalDate.of(1868, 1, 25);
  private static final LocalDate LAST = LocalDate.of(FiscalYear.MAX, 12, 31);

  /** Longer texts are no days and are not looked at further. */
  private static final int LONGEST = 60;
  private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  /** Day of the week and midnight say nothing new: 令和8年5月1日(金), 2026-05-01T00:00:00. */
  private static final Pattern EXTRAS = Pattern.compile(
      "\\s*(?:\\([日月火水木金土](?:曜日?)?\\)|[日月火水木金土]曜日?)?(?:[ T]*0{1,2}:00(?::00(?:\\.0+)?)?Z?)?$");

  @Override
  LocalDate accept(Entry entry, EditScope scope) throws UnreadableException {
    if (entry instanceof Entry.Text(String text) && Plain.isNothing(text)) {
      return null;
    }
    LocalDate day = switch (entry) {
      case Entry.Day(LocalDate given) -> given;
      case Entry.Number number when !EIGHT_DIGITS.matcher(number.shown()).matches() ->
          throw refuse(scope, TypeText.NUMBER_FOR_DAY, number.shown());
      default -> parse(entry.shown(), scope);
    };
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      throw refuse(scope, TypeText.DAY_TOO_FAR, entry.shown(), FIRST.toString(), LAST.toString());
    }
    return day;
  }

  private static LocalDate parse(String text, EditScope scope) throws UnreadableException {
    String given = Plain.unify(text);
    if (given.length() > LONGEST) {
      throw refuse(scope, TypeText.NOT_A_DAY, text);
    }
    String plain = EXTRAS.matcher(given).replaceFirst("").replaceAll("\\s+", "");
    Matcher digits = EIGHT_DIGITS.matcher(plain);
    try {
      return Dates.parse(digits.matches() ? digits.replaceFirst("$1-$2-$3") : plain);
    } catch (IllegalArgumentException e) {
      throw refuse(scope, TypeText.NOT_A_DAY, text);
    }
  }

  @Override
  public String hint(EditScope scope) {
    return TypeText.HINT_DAY.in(scope.locale());
  }

  @Override
  public String show(LocalDate value, EditScope scope) {
    return value == null ? "" : value.toString();
  }
}
