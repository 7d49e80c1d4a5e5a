package org.musubi.roundtrip.read;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.musubi.sheets.edit.Entry;

/**
 * How a number format shows the number that is stored.
 *
 * @param day     as a day
 * @param percent hundredfold, with a percent sign
 * @param sign    as it is stored, with a percent sign behind it
 */
record NumberLook(boolean day, boolean percent, boolean sign) {

  static final NumberLook PLAIN = new NumberLook(false, false, false);

  private static final NumberLook PERCENT = new NumberLook(false, true, false);
  private static final NumberLook SIGN = new NumberLook(false, false, true);
  private static final NumberLook DAY = new NumberLook(true, false, false);

  /** Quoted text, escaped signs, room left for a sign, colours and conditions: nothing that says what is shown. */
  private static final Pattern ORNAMENT = Pattern.compile("\"[^\"]*\"?|[\\\\_*].|\\[[^]]*]?");

  /** The last day a workbook can name, 9999-12-31. */
  private static final double LAST_DAY = 2_958_465;
  private static final int DAYS_TO_1904 = 1462;
  private static final int DAY_THAT_NEVER_WAS = 60;

  /**
   * The look of a number format.
   *
   * @param id   number of the format; those below 164 are built in
   * @param code the format where the workbook defines it, else null
   */
  static NumberLook of(int id, String code) {
    if (code != null) {
      return of(code);
    }
    return switch (id) {
      case 9, 10 -> PERCENT;
      case 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58 -> DAY;
      default -> PLAIN;
    };
  }

  private static NumberLook of(String code) {
    String plain = ORNAMENT.matcher(code.split(";", 2)[0]).replaceAll("").toLowerCase(Locale.ROOT);
    if (plain.indexOf('%') >= 0) {
      return PERCENT;
    }
    if (plain.contains("general") || plain.contains("標準") || containsAny(plain, "0#?@")) {
      return code.indexOf('%') >= 0 ? SIGN : PLAIN;
    }
    boolean months = plain.indexOf('m') >= 0 && !containsAny(plain, "hs");
    return containsAny(plain, "ydge") || months ? DAY : PLAIN;
  }

  private static boolean containsAny(String text, String signs) {
    return text.chars().anyMatch(sign -> signs.indexOf(sign) >= 0);
  }

  /** @param from1904 whether the workbook counts days from 1904 */
  Entry entry(double stored, boolean from1904) {
    double serial = from1904 ? stored + DAYS_TO_1904 : stored;
    return day && stored >= 1 && serial <= LAST_DAY ? new Entry.Day(dayOf((int) serial))
        : new Entry.Number(stored, percent);
  }

  /**
   * True for a number of which nobody can tell whether it is a percentage or a hundredth of one: programs store 62.5%
   * typed into such a cell as 0.625 and go on showing the sign.
   */
  boolean isDoubtful(double stored) {
    return sign && stored != 0 && Math.abs(stored) <= 1;
  }

  /** The calendar of workbooks has a 29 February 1900, day 60, that never was. */
  private static LocalDate dayOf(int serial) {
    return LocalDate.of(1899, 12, 31).plusDays(serial < DAY_THAT_NEVER_WAS ? serial : serial - 1L);
  }
}
