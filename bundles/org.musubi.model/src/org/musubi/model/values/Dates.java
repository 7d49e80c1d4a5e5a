package org.musubi.model.values;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reading and printing of calendar days the way Japanese offices write them. */
public final class Dates {

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern WESTERN = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})日?");
  private static final Pattern WITH_ERA = Pattern.compile(
      "(\\p{IsHan}{2}|[RHSTMrhstm])\\s*(元|\\d{1,2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})日?");

  private Dates() {
  }

  /**
   * Reads {@code 2026-05-01}, {@code 2026/5/1}, {@code 2026年5月1日}, {@code 令和8年5月1日}, {@code R8.5.1}, with
   * half- or full-width digits.
   *
   * @throws IllegalArgumentException when the text is none of these or the day does not exist
   */
  public static LocalDate parse(String text) {
    String plain = toHalfWidth(text.strip());
    Matcher western = WESTERN.matcher(plain);
    if (western.matches()) {
      return day(text, western.group(1), western.group(2), western.group(3));
    }
    Matcher withEra = WITH_ERA.matcher(plain);
    if (withEra.matches()) {
      int year = Era.named(withEra.group(1)).westernYear(withEra.group(2));
      return day(text, Integer.toString(year), withEra.group(3), withEra.group(4));
    }
    throw new IllegalArgumentException("Not a date: \"" + text + "\"");
  }

  /** {@code 令和8年5月1日}; days before the Meiji era are printed with their western year. */
  public static String eraLabel(LocalDate day) {
    String year = Era.covers(day) ? Era.of(day).label(day.getYear()) : Integer.toString(day.getYear());
    return year + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** Full-width digits, letters and signs to their plain forms; kana and kanji stay as they are. */
  static String toHalfWidth(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static LocalDate day(String text, String year, String month, String dayOfMonth) {
    try {
      return LocalDate.parse("%04d-%02d-%02d".formatted(
          Integer.valueOf(year), Integer.valueOf(month), Integer.valueOf(dayOfMonth)), ISO);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("No such day: \"" + text + "\"", e);
    }
  }
}
