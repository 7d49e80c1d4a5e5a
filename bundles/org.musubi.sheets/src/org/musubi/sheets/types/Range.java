package org.musubi.sheets.types;

import java.text.NumberFormat;
import java.util.Locale;

/** Which numbers are accepted, both ends included; an infinite end is none. */
record Range(double min, double max) {

  static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  Range {
    if (!(min <= max)) {
      throw new IllegalArgumentException("No range: " + min + " to " + max);
    }
  }

  boolean holds(double number) {
    return number >= min && number <= max;
  }

  /** {@code 整数(1〜5)}; the kind of number alone where every one is accepted. */
  String hint(TypeText kind, Locale locale) {
    String number = kind.in(locale);
    return Double.isInfinite(min) && Double.isInfinite(max) ? number
        : TypeText.HINT_RANGE.in(locale, number, inWords(locale));
  }

  /** {@code 1〜5}, {@code 0以上}. */
  String inWords(Locale locale) {
    if (Double.isInfinite(max)) {
      return TypeText.AT_LEAST.in(locale, printed(min, locale));
    }
    return Double.isInfinite(min)
        ? TypeText.AT_MOST.in(locale, printed(max, locale))
        : TypeText.BETWEEN.in(locale, printed(min, locale), printed(max, locale));
  }

  /** With thousands separators: nobody counts the zeros of 1000000000. */
  private static String printed(double number, Locale locale) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(10);
    return format.format(number);
  }
}
