package org.musubi.analysis.comparison;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.data.Trend;

/**
 * Movement of a series over the years (domain.md 1.3.1).
 *
 * <p>A straight line is fitted through all values (least squares). When it rises or falls from the first to the last
 * year by more than {@value #USUAL_TOLERANCE} % of the mean value, the series is rising or falling, else level: the
 * same 2 % below which an evaluation sees no change. With two years this is the plain difference. A trend says
 * nothing about better or worse.
 */
public final class Trends {

  /** Change in percent of the mean up to which a series counts as level. */
  public static final double USUAL_TOLERANCE = 2;

  private Trends() {
  }

  /** The trend of values by year; UNKNOWN with fewer than two years. */
  public static Trend of(Map<Integer, Double> valuesByYear) {
    return of(valuesByYear, USUAL_TOLERANCE);
  }

  /**
   * The trend of values by year.
   *
   * @param valuesByYear values; missing ones (null) are left out
   * @param tolerancePercent change in percent of the mean up to which the series is level
   */
  public static Trend of(Map<Integer, Double> valuesByYear, double tolerancePercent) {
    SortedMap<Integer, Double> series = new TreeMap<>();
    valuesByYear.forEach((year, value) -> {
      if (Decimals.finiteOrNull(value) != null) {
        series.put(year, value);
      }
    });
    if (series.size() < 2) {
      return Trend.UNKNOWN;
    }
    double mean = series.values().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    double change = Decimals.clean(slope(series, mean) * (series.lastKey() - series.firstKey()));
    if (Decimals.compare(Math.abs(change), Math.abs(mean) * tolerancePercent / 100) <= 0) {
      return Trend.FLAT;
    }
    return change > 0 ? Trend.UP : Trend.DOWN;
  }

  private static double slope(SortedMap<Integer, Double> series, double mean) {
    double meanYear = series.keySet().stream().mapToInt(Integer::intValue).average().orElseThrow();
    double products = 0;
    double squares = 0;
    for (Map.Entry<Integer, Double> entry : series.entrySet()) {
      double years = entry.getKey() - meanYear;
      products += years * (entry.getValue() - mean);
      squares += years * years;
    }
    return products / squares;
  }
}
