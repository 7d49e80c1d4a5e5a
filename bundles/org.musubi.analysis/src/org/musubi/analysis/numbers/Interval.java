package org.musubi.analysis.numbers;

/**
 * A closed interval of values; a missing border (null) leaves that side open.
 *
 * @param low lower border, inclusive
 * @param high upper border, inclusive
 */
public record Interval(Double low, Double high) {

  public static final Interval NONE = new Interval(null, null);

  public Interval {
    low = Decimals.finiteOrNull(low);
    high = Decimals.finiteOrNull(high);
  }

  /** True when neither border is known. */
  public boolean isUnbounded() {
    return low == null && high == null;
  }

  /** True when both borders are known. */
  public boolean isComplete() {
    return low != null && high != null;
  }

  public boolean contains(double value) {
    return Decimals.compare(distance(value), 0) == 0;
  }

  /** How far the value lies outside; 0 inside. */
  public double distance(double value) {
    if (low != null && value < low) {
      return low - value;
    }
    return high != null && value > high ? value - high : 0;
  }

  /** The length by which distances are judged: high − low, or the size of the only border; 0 when there is none. */
  public double scale() {
    if (isComplete()) {
      return Math.abs(high - low);
    }
    return low != null ? Math.abs(low) : high != null ? Math.abs(high) : 0;
  }
}
