package org.musubi.roundtrip.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.musubi.sheets.edit.Entry;

/** Tells whether a cell still holds what was written there, however it is formatted now. */
final class SameEntries {

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  /** Programs write 15 to 17 digits of a number. */
  private static final double TINY = 1e-12;

  private SameEntries() {
  }

  static boolean same(Entry one, Entry other) {
    if (one.equals(other)) {
      return true;
    }
    if (one instanceof Entry.Text text && other instanceof Entry.Text another) {
      return plain(text.text()).equals(plain(another.text()));
    }
    double number = number(one);
    double another = number(other);
    return Math.abs(number - another) <= TINY * Math.max(Math.abs(number), Math.abs(another));
  }

  private static String plain(String text) {
    return text.replace("\r\n", "\n").replace('\u00a0', ' ').strip();
  }

  /** A day is stored as a number and shown as a day by its format alone; NaN for what is no number. */
  private static double number(Entry entry) {
    return switch (entry) {
      case Entry.Number number -> number.number();
      case Entry.Day day -> ChronoUnit.DAYS.between(DAY_ZERO, day.day());
      default -> Double.NaN;
    };
  }
}
