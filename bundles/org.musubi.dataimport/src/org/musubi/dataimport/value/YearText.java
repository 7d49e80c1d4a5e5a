package org.musubi.dataimport.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.dataimport.table.Cell;
import org.musubi.dataimport.text.ImportText;
import org.musubi.model.values.Dates;
import org.musubi.model.values.FiscalYear;

/** Reads the year a value is about: 2023, 2023年度, 令和5年, R5, FY2023, a date. */
public final class YearText {

  private static final Pattern WESTERN = Pattern.compile(
      "(?:fy|西暦)?\\s*((?:18|19|20|21)\\d{2})(?:\\.0+)?\\s*(?:年度?|fy)?");
  private static final Pattern ERA = Pattern.compile(
      "(令和|平成|昭和|大正|明治|[rhstm令平昭大明])\\s*\\.?\\s*(元|\\d{1,2})\\s*(?:年度?)?");
  private static final Pattern BOTH = Pattern.compile("(.+?)\\s*[((\\[]\\s*(.+?)\\s*[))\\]]\\s*(?:年度?)?");
  private static final Pattern RANGE = Pattern.compile(
      ".*\\d{1,4}\\s*(?:年度?)?\\s*[-~〜~・,,,、]\\s*(?:令和|平成|昭和|[rhs])?\\s*(?:元|\\d{1,4})\\s*(?:年度?)?");
  private static final Pattern SHORT = Pattern.compile("['’]?\\d{1,2}\\s*(?:年度?)?");

  /** A year within other words, as in a title. */
  private static final Pattern WITHIN = Pattern.compile(
      "(?:令和|平成|昭和)\\s*(?:元|\\d{1,2})\\s*年度?|(?<![a-z0-9])[rhs]\\s*(?:元|\\d{1,2})(?:\\s*年度?|(?![0-9a-z.]))"
          + "|(?<!\\d)(?:19|20|21)\\d{2}\\s*(?:年度?|(?![0-9人件円歩%.]))");

  /**
   * A year, or why there is none.
   *
   * @param year null when unreadable
   * @param problem null when readable
   */
  public record Reading(Integer year, String problem) {

    static Reading of(int year) {
      return year < FiscalYear.MIN || year > FiscalYear.MAX
          ? new Reading(null, ImportText.WRONG_YEAR.say(Integer.toString(year))) : new Reading(year, null);
    }
  }

  private YearText() {
  }

  /**
   * Reads a cell.
   *
   * @param fiscal whether a date counts to its fiscal year rather than its calendar year
   */
  public static Reading of(Cell cell, boolean fiscal) {
    if (cell.flaw() != Cell.Flaw.NONE) {
      return new Reading(null, ImportText.WRONG_YEAR.say(cell.text()));
    }
    if (cell.date() != null) {
      return ofDate(cell.date(), fiscal);
    }
    return of(cell.text(), fiscal);
  }

  /** Reads a text; see {@link #of(Cell, boolean)}. */
  public static Reading of(String text, boolean fiscal) {
    String plain = Plain.of(text).strip();
    if (plain.isEmpty()) {
      return new Reading(null, ImportText.NO_YEAR.say());
    }
    Optional<Integer> single = single(plain);
    if (single.isPresent()) {
      return Reading.of(single.get());
    }
    Matcher both = BOTH.matcher(plain);
    if (both.matches()) {
      Optional<Integer> one = single(both.group(1));
      Optional<Integer> other = single(both.group(2));
      if (one.isPresent() && one.equals(other)) {
        return Reading.of(one.get());
      }
    }
    Optional<LocalDate> date = date(plain);
    if (date.isPresent()) {
      return ofDate(date.get(), fiscal);
    }
    if (RANGE.matcher(plain).matches()) {
      return new Reading(null, ImportText.YEAR_RANGE.say(text));
    }
    ImportText why = SHORT.matcher(plain).matches() ? ImportText.SHORT_YEAR : ImportText.WRONG_YEAR;
    return new Reading(null, why.say(text));
  }

  /** The one year words speak of, and the words without it; empty when they speak of none or of several. */
  public static Optional<Within> within(String words) {
    String plain = Plain.of(words);
    Matcher matcher = WITHIN.matcher(plain);
    Integer year = null;
    while (matcher.find()) {
      Optional<Integer> found = single(matcher.group().strip());
      if (found.isPresent()) {
        if (year != null && !year.equals(found.get())) {
          return Optional.empty();
        }
        year = found.get();
      }
    }
    return year == null ? Optional.empty()
        : Optional.of(new Within(year, matcher.replaceAll(" ").replaceAll("[((\\[]\\s*[))\\]]", " ").strip()));
  }

  /**
   * @param year found in a text
   * @param rest of the text, in plain form
   */
  public record Within(int year, String rest) { }

  private static Reading ofDate(LocalDate day, boolean fiscal) {
    return day.getYear() <= FiscalYear.MIN ? new Reading(null, ImportText.WRONG_YEAR.say(day.toString()))
        : Reading.of(fiscal ? FiscalYear.of(day).year() : day.getYear());
  }

  private static Optional<Integer> single(String plain) {
    Matcher western = WESTERN.matcher(plain);
    if (western.matches()) {
      return Optional.of(Integer.valueOf(western.group(1)));
    }
    Matcher era = ERA.matcher(plain);
    return era.matches() ? ofEra(era.group(1), era.group(2)) : Optional.empty();
  }

  private static Optional<Integer> ofEra(String era, String number) {
    String name = switch (era) {
      case "令", "r" -> "令和";
      case "平", "h" -> "平成";
      case "昭", "s" -> "昭和";
      case "大", "t" -> "大正";
      case "明", "m" -> "明治";
      default -> era;
    };
    try {
      return Optional.of(FiscalYear.parse(name + number).year());
    } catch (IllegalArgumentException notInThatEra) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> date(String plain) {
    try {
      return Optional.of(Dates.parse(plain));
    } catch (IllegalArgumentException noDate) {
      return Optional.empty();
    }
  }
}
