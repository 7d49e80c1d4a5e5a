package org.musubi.sheets.types;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers as people type them: full-width digits, thousands separators, a percent sign, and every dash as minus.
 * △ and ▲ before digits are the minus of Japanese accounts.
 */
final class Numerals {

  private static final int LONGEST = 30;
  private static final Pattern NUMBER = Pattern.compile(
      "(?<sign>[-+△▲▵])? ?(?<whole>\\d{1,3}(?:,\\d{3})+|\\d+|(?=\\.\\d))(?<fraction>\\.\\d+)? ?(?<percent>%)?");

  /** A number and whether a percent sign stood behind it; 12.5% is 12.5. */
  record Numeral(BigDecimal number, boolean percent) {
  }

  private Numerals() {
  }

  /** The number, or null when the text is none. */
  static Numeral parse(String text) {
    String plain = Plain.unify(text);
    Matcher matcher = NUMBER.matcher(plain);
    if (plain.length() > LONGEST || !matcher.matches()) {
      return null;
    }
    String fraction = matcher.group("fraction");
    String digits = "0" + matcher.group("whole").replace(",", "") + (fraction == null ? "" : fraction);
    BigDecimal size = new BigDecimal(digits);
    String sign = matcher.group("sign");
    boolean negative = sign != null && !sign.equals("+");
    return new Numeral(negative ? size.negate() : size, matcher.group("percent") != null);
  }

  /** A number from a cell: one that is shown as 12.5 % is stored as 0.125 and means 12.5. Null when it is none. */
  static Numeral stored(double number, boolean percent) {
    if (!Double.isFinite(number)) {
      return null;
    }
    BigDecimal plain = new BigDecimal(Double.toString(number));
    return new Numeral(percent ? plain.movePointRight(2) : plain, percent);
  }

  /** As it could be typed again. */
  static String plain(double number) {
    return Double.isFinite(number)
        ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString() : "";
  }
}
