package org.musubi.model.values;

import java.time.LocalDate;
import java.util.Arrays;

/** Japanese eras since 1868, newest first; enough for council papers and the older documents they quote. */
enum Era {
  REIWA("令和", 'R', LocalDate.of(2019, 5, 1)),
  HEISEI("平成", 'H', LocalDate.of(1989, 1, 8)),
  SHOWA("昭和", 'S', LocalDate.of(1926, 12, 25)),
  TAISHO("大正", 'T', LocalDate.of(1912, 7, 30)),
  MEIJI("明治", 'M', LocalDate.of(1868, 1, 25));

  private final String title;
  private final char letter;
  private final LocalDate firstDay;

  Era(String title, char letter, LocalDate firstDay) {
    this.title = title;
    this.letter = letter;
    this.firstDay = firstDay;
  }

  /** The era by its name (令和) or its letter (R, r). */
  static Era named(String nameOrLetter) {
    return Arrays.stream(values())
        .filter(e -> e.title.equals(nameOrLetter)
            || nameOrLetter.length() == 1 && Character.toUpperCase(nameOrLetter.charAt(0)) == e.letter)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown era: " + nameOrLetter));
  }

  /** False for days before the first era known here. */
  static boolean covers(LocalDate day) {
    return !day.isBefore(MEIJI.firstDay);
  }

  static Era of(LocalDate day) {
    return Arrays.stream(values()).filter(e -> !day.isBefore(e.firstDay)).findFirst().orElse(MEIJI);
  }

  /** The era a fiscal year is named by: the one in force when the fiscal year's own calendar year ended. */
  static Era ofFiscalYear(int year) {
    return of(LocalDate.of(year, 12, 31));
  }

  /** {@code 元} or a number to the western year. */
  int westernYear(String yearOfEra) {
    int number = yearOfEra.equals("元") ? 1 : Integer.parseInt(yearOfEra);
    if (number < 1) {
      throw new IllegalArgumentException("Years of an era start with 1: " + title + yearOfEra);
    }
    return firstDay.getYear() + number - 1;
  }

  /** {@code 令和8}, {@code 令和元}. */
  String label(int westernYear) {
    int number = westernYear - firstDay.getYear() + 1;
    return title + (number == 1 ? "元" : Integer.toString(number));
  }
}
