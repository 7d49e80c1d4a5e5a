package org.musubi.analysis.evaluation;

import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.values.FiscalYear;

/**
 * A value with the fiscal year it belongs to; either may be missing (null).
 *
 * @param value value in the unit of the measure; NaN and infinity count as missing
 * @param year fiscal year of the value
 */
public record Point(Double value, FiscalYear year) {

  public static final Point NONE = new Point(null, null);

  public Point {
    value = Decimals.finiteOrNull(value);
  }

  public static Point of(double value, int year) {
    return new Point(value, new FiscalYear(year));
  }

  public boolean hasValue() {
    return value != null;
  }
}
