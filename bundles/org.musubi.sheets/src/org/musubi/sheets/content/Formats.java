package org.musubi.sheets.content;

import org.musubi.model.core.Unit;
import org.musubi.model.core.UnitKind;
import org.musubi.model.data.Indicator;

/** Excel number formats (domain.md 6.0): percentages with their sign, other figures with thousands separators. */
public final class Formats {

  /** Percentages and points with one decimal, no sign. */
  public static final String ONE_DECIMAL = "0.0";

  /** Whole numbers. */
  public static final String WHOLE = "#,##0";

  private Formats() {
  }

  /** The format of a value in a unit; whole values of countable things have no decimals. */
  public static String of(Double value, Unit unit, Integer decimals) {
    boolean percent = unit != null && unit.getKind() == UnitKind.PERCENT;
    boolean whole = value == null || value == Math.rint(value);
    int digits = decimals == null ? 1 : decimals;
    if (percent) {
      return fraction("0", Math.max(digits, neededDigits(value, digits))) + "\"%\"";
    }
    return whole ? WHOLE : fraction(WHOLE, Math.max(digits, neededDigits(value, digits)));
  }

  /** The format of a value of an indicator. */
  public static String of(Double value, Indicator indicator) {
    return of(value, indicator == null ? null : indicator.getUnit(),
        indicator == null ? null : indicator.getDecimals());
  }

  /** The format with the year of the value behind it: {@code 19.4%(R5)}. */
  public static String withYear(String format, String year) {
    if (year.isEmpty()) {
      return format;
    }
    String text = "(" + year + ")\"";
    return format.endsWith("\"") ? format.substring(0, format.length() - 1) + text : format + "\"" + text;
  }

  /** At least one digit of a value that would else print as a whole number, and never more than three. */
  private static int neededDigits(Double value, int digits) {
    boolean whole = value == null || value == Math.rint(value);
    return whole || digits > 0 ? digits : 1;
  }

  private static String fraction(String format, int digits) {
    return digits == 0 ? format : format + "." + "0".repeat(digits);
  }
}
