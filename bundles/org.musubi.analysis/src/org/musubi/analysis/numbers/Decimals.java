package org.musubi.analysis.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Rounding as a person with pencil and a spreadsheet does it.
 *
 * <p>Binary fractions make 13 ÷ 14 × 100 or 0.1 + 0.2 end in noise. Every figure is therefore first brought to twelve
 * significant digits, then rounded half away from zero, as the ROUND of spreadsheets does.
 */
public final class Decimals {

  private static final MathContext NOISE_FREE = new MathContext(12, RoundingMode.HALF_UP);

  private Decimals() {
  }

  /** The value without binary noise behind the twelfth significant digit. */
  public static double clean(double value) {
    return exact(value).doubleValue();
  }

  /** Rounded half away from zero to so many digits after the point. */
  public static double round(double value, int digits) {
    return exact(value).setScale(digits, RoundingMode.HALF_UP).doubleValue();
  }

  /** Text with exactly so many digits after the point, rounded half away from zero: {@code 92.9}. */
  public static String format(double value, int digits) {
    BigDecimal rounded = exact(value).setScale(digits, RoundingMode.HALF_UP);
    return (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
  }

  /** Compares two figures, treating differences behind the twelfth significant digit as none. */
  public static int compare(double left, double right) {
    return exact(left).compareTo(exact(right));
  }

  /** The value, or null when it is missing or not a number (a file can hold NaN or INF). */
  public static Double finiteOrNull(Double value) {
    return value == null || !Double.isFinite(value) ? null : value;
  }

  private static BigDecimal exact(double value) {
    return new BigDecimal(value, NOISE_FREE);
  }
}
