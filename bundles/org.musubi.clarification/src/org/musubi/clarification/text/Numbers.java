package org.musubi.clarification.text;

import java.math.BigDecimal;
import org.musubi.analysis.numbers.Decimals;

/** Figures as they are printed: rounded half away from zero, digits grouped, a real minus sign kept plain. */
public final class Numbers {

  private static final int GROUP = 3;

  private Numbers() {
  }

  /** {@code 1,234.5}. */
  public static String shown(double value, int decimals) {
    String plain = Decimals.format(value, decimals);
    int start = plain.startsWith("-") ? 1 : 0;
    int point = plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    for (int i = (point < 0 ? plain.length() : point) - GROUP; i > start; i -= GROUP) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }

  /** With a sign in front, {@code +1.2}, {@code -3.0}, {@code 0.0}. */
  public static String signed(double value, int decimals) {
    String shown = shown(value, decimals);
    return shown.startsWith("-") || Decimals.round(value, decimals) == 0 ? shown : "+" + shown;
  }

  /** With as few digits as it needs, at most so many: {@code 5}, {@code 0.5}. */
  public static String brief(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(Decimals.round(value, decimals)).stripTrailingZeros();
    return shown(value, Math.max(0, rounded.scale()));
  }
}
