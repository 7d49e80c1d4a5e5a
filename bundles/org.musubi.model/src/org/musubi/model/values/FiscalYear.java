package org.musubi.model.values;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Japanese fiscal year: 1 April of {@code year} to 31 March of the next year.
 *
 * <p>Immutable; ordered by year. Printed with its era (domain.md 5.2, 6.0): {@code 令和8年度(2026)}.
 *
 * @param year western year in which the fiscal year starts, {@value #MIN} to {@value #MAX}
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

  /** First year accepted: the first fiscal year (April–March) of the Japanese state was 1886. */
  public static final int MIN = 1886;

  /** Last year accepted; larger numbers are typing errors. */
  public static final int MAX = 2199;

  private static final Pattern WESTERN = Pattern.compile("(\\d{4})(?:年度?)?");
  private static final Pattern WITH_ERA = Pattern.compile(
      "(\\p{IsHan}{2}|[RHSTMrhstm])\\s*(元|\\d{1,2})\\s*(?:年度?)?\\s*(?:[((]\\s*(\\d{4})\\s*[))])?");

  public FiscalYear {
    if (year < MIN || year > MAX) {
      throw new IllegalArgumentException(
          "A fiscal year lies between " + MIN + " and " + MAX + ", not " + year);
    }
  }

  /** The fiscal year a day belongs to: January to March count to the year before. */
  public static FiscalYear of(LocalDate day) {
    return new FiscalYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
  }

  /**
   * Reads {@code 2026}, {@code 2026年度}, {@code 令和8年度}, {@code R8}, {@code 令和元年度(2019)}; full-width
   * digits are read as well.
   *
   * @throws IllegalArgumentException when the text is none of these, or era and western year disagree
   */
  public static FiscalYear parse(String text) {
    String plain = Dates.toHalfWidth(text.strip());
    Matcher western = WESTERN.matcher(plain);
    if (western.matches()) {
      return new FiscalYear(Integer.parseInt(western.group(1)));
    }
    Matcher withEra = WITH_ERA.matcher(plain);
    if (withEra.matches()) {
      FiscalYear year = new FiscalYear(Era.named(withEra.group(1)).westernYear(withEra.group(2)));
      if (withEra.group(3) != null && Integer.parseInt(withEra.group(3)) != year.year()) {
        throw new IllegalArgumentException("Era and western year of \"" + text + "\" disagree");
      }
      return year;
    }
    throw new IllegalArgumentException("Not a fiscal year: \"" + text + "\"");
  }

  /** First day, 1 April. */
  public LocalDate start() {
    return LocalDate.of(year, Month.APRIL, 1);
  }

  /** Last day, 31 March of the next year. */
  public LocalDate end() {
    return LocalDate.of(year + 1, Month.MARCH, 31);
  }

  /** True for days from 1 April to 31 March. */
  public boolean contains(LocalDate day) {
    return of(day).equals(this);
  }

  public FiscalYear next() {
    return plus(1);
  }

  public FiscalYear previous() {
    return plus(-1);
  }

  public FiscalYear plus(int years) {
    return new FiscalYear(year + years);
  }

  /**
   * Era label without the western year: {@code 令和8年度}. The fiscal year that begins in April 2019 is 令和元年度,
   * as public offices print it although its first month was still 平成.
   */
  public String eraLabel() {
    return Era.ofFiscalYear(year).label(year) + "年度";
  }

  /** The label printed everywhere in Japanese: {@code 令和8年度(2026)}. */
  public String label() {
    return eraLabel() + "(" + year + ")";
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(year, other.year);
  }

  /** The western year as text, the form kept in files. */
  @Override
  public String toString() {
    return Integer.toString(year);
  }
}
