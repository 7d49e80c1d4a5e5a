package org.musubi.analysis.evaluation;

import java.util.OptionalDouble;
import org.musubi.analysis.numbers.Interval;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Observation;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.values.FiscalYear;

/**
 * The figures from which achievement and ratings are computed (domain.md 5.8.1), taken out of the model so that the
 * arithmetic can be read and tested by itself.
 *
 * @param direction the way values should move
 * @param baseline baseline value and year
 * @param target target value and year
 * @param actual actual value and its fiscal year
 * @param tolerance for KEEP the allowed deviation in the unit of the value; null: see {@link #keepTolerance(double)}
 * @param range for RANGE the borders of the good values
 * @param confidence confidence interval of the actual value, both borders or it is ignored
 * @param definitionChanged the actual value cannot be compared with the baseline
 */
public record Figures(Direction direction, Point baseline, Point target, Point actual, Double tolerance,
    Interval range, Interval confidence, boolean definitionChanged) {

  /** Figures of a measure without tolerance, range and confidence interval. */
  public static Figures of(Direction direction, Point baseline, Point target, Point actual) {
    return new Figures(direction, baseline, target, actual, null, Interval.NONE, Interval.NONE, false);
  }

  /** Figures of a measure with its actual value in a fiscal year, which may be missing. */
  public static Figures of(Measure measure, FiscalYear year) {
    return of(measure, year, Measurements.of(measure, year).orElse(null));
  }

  private static Figures of(Measure measure, FiscalYear year, Measurement measurement) {
    Observation observation = measurement == null ? null : measurement.getObservation();
    return new Figures(
        measure.getDirection(),
        new Point(measure.getBaselineValue(), measure.getBaselineYear()),
        new Point(measure.getTargetValue(), measure.getTargetYear()),
        new Point(measurement == null ? null : measurement.getActual(), year),
        measure.getTolerance(),
        rangeOf(measure),
        observation == null ? Interval.NONE : new Interval(observation.getCiLow(), observation.getCiHigh()),
        measurement != null && measurement.isDefinitionChanged());
  }

  private static Interval rangeOf(Measure measure) {
    Interval own = new Interval(measure.getRangeLow(), measure.getRangeHigh());
    return own.isUnbounded() && measure.getIndicator() != null
        ? new Interval(measure.getIndicator().getRangeLow(), measure.getIndicator().getRangeHigh())
        : own;
  }

  /** The same figures with another actual value of the same year. */
  public Figures withActual(Double value) {
    return new Figures(direction, baseline, target, new Point(value, actual.year()), tolerance, range, confidence,
        definitionChanged);
  }

  /**
   * The value to be held by a KEEP measure: the target, else the baseline.
   */
  Double valueToKeep() {
    return target.hasValue() ? target.value() : baseline.value();
  }

  /**
   * Allowed deviation of a KEEP measure: its own tolerance, else the given percentage of the value to keep.
   */
  double keepTolerance(double percent) {
    return tolerance != null ? Math.abs(tolerance) : Math.abs(valueToKeep()) * percent / 100;
  }

  /**
   * The target of the year of the actual value: baseline + (target − baseline) × years passed ÷ years planned
   * (domain.md 5.14); after the target year the target itself.
   *
   * @return empty when a value or year is missing, the target year does not follow the baseline year, or the actual
   *     value is not younger than the baseline
   */
  public OptionalDouble proRatedTarget() {
    if (!baseline.hasValue() || !target.hasValue() || !hasPlannedYears() || yearsPassed() <= 0) {
      return OptionalDouble.empty();
    }
    double share = Math.min(1.0, (double) yearsPassed() / yearsPlanned());
    return OptionalDouble.of(baseline.value() + (target.value() - baseline.value()) * share);
  }

  /** True when baseline, target and actual year are known and the target year follows the baseline year. */
  boolean hasPlannedYears() {
    return baseline.year() != null && target.year() != null && actual.year() != null && yearsPlanned() > 0;
  }

  int yearsPassed() {
    return actual.year().year() - baseline.year().year();
  }

  int yearsPlanned() {
    return target.year().year() - baseline.year().year();
  }
}
