package org.musubi.analysis.evaluation;

import java.util.OptionalDouble;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.data.Direction;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;

/**
 * Ratings of the Health Japan 21 type (domain.md 3.1.5, 5.8.1), comparing the actual value with the baseline.
 *
 * <ul>
 * <li>A: the target is reached.
 * <li>B: better than the baseline, not reached. B*: the same, but a straight line from the baseline through the
 * actual value misses the target in the target year.
 * <li>C: the change is within the tolerance, or the confidence interval of the actual value contains the baseline
 * (the interval of the change contains 0).
 * <li>D: worse beyond the tolerance.
 * <li>E: no actual value, baseline or target, or the definition changed.
 * </ul>
 *
 * @param tolerancePercent width of no change, in percent of the baseline
 */
public record HealthJapanScheme(double tolerancePercent) {

  /** The usual tolerance, 2 % of the baseline. */
  public static final HealthJapanScheme USUAL = new HealthJapanScheme(2);

  /** The tolerance of a sheet; when it was cleared, the usual one. */
  public static HealthJapanScheme of(EvaluationSheet sheet) {
    Double tolerance = Decimals.finiteOrNull(sheet.getTolerance());
    return tolerance == null ? USUAL : new HealthJapanScheme(Math.abs(tolerance));
  }

  /**
   * The rating of the figures.
   *
   * @return NA for a measure without direction, null for a qualitative one, which only a person can rate
   */
  public RatingValue rate(Figures figures) {
    if (figures.direction() == Direction.TEXT) {
      return null;
    }
    if (figures.direction() == Direction.NEUTRAL) {
      return RatingValue.NA;
    }
    if (!figures.actual().hasValue() || figures.definitionChanged() || !hasTarget(figures)) {
      return RatingValue.E;
    }
    if (reaches(figures, figures.actual().value())) {
      return RatingValue.A;
    }
    return figures.baseline().hasValue() ? rateChange(figures) : RatingValue.E;
  }

  private RatingValue rateChange(Figures figures) {
    double improvement = improvement(figures);
    double tolerance = Math.abs(figures.baseline().value()) * tolerancePercent / 100;
    if (Decimals.compare(Math.abs(improvement), tolerance) <= 0 || isWithinChance(figures)) {
      return RatingValue.C;
    }
    if (improvement < 0) {
      return RatingValue.D;
    }
    OptionalDouble projection = projection(figures);
    boolean onCourse = projection.isEmpty() || reaches(figures, projection.getAsDouble());
    return onCourse ? RatingValue.B : RatingValue.BSTAR;
  }

  /**
   * Where a straight line from the baseline through the actual value arrives in the target year (domain.md 5.14).
   *
   * @return empty when a value or year is missing or the actual value is not younger than the baseline
   */
  public OptionalDouble projection(Figures figures) {
    if (!figures.actual().hasValue() || !figures.baseline().hasValue() || !figures.hasPlannedYears()
        || figures.yearsPassed() <= 0) {
      return OptionalDouble.empty();
    }
    double baseline = figures.baseline().value();
    double perYear = (figures.actual().value() - baseline) / figures.yearsPassed();
    return OptionalDouble.of(Decimals.clean(baseline + perYear * figures.yearsPlanned()));
  }

  private static boolean hasTarget(Figures figures) {
    return switch (figures.direction()) {
      case RANGE -> !figures.range().isUnbounded();
      case KEEP -> figures.valueToKeep() != null;
      default -> figures.target().hasValue();
    };
  }

  private boolean reaches(Figures figures, double value) {
    return switch (figures.direction()) {
      case UP -> Decimals.compare(value, figures.target().value()) >= 0;
      case DOWN -> Decimals.compare(value, figures.target().value()) <= 0;
      default -> Decimals.compare(distance(figures, value), 0) <= 0;
    };
  }

  /** How much better the actual value is than the baseline; negative when worse. */
  private double improvement(Figures figures) {
    double actual = figures.actual().value();
    double baseline = figures.baseline().value();
    return Decimals.clean(switch (figures.direction()) {
      case UP -> actual - baseline;
      case DOWN -> baseline - actual;
      default -> distance(figures, baseline) - distance(figures, actual);
    });
  }

  /** Distance of a value from where a KEEP or RANGE measure wants it. */
  private double distance(Figures figures, double value) {
    return figures.direction() == Direction.RANGE
        ? figures.range().distance(value)
        : Math.max(0, Decimals.clean(
            Math.abs(value - figures.valueToKeep()) - figures.keepTolerance(tolerancePercent)));
  }

  private static boolean isWithinChance(Figures figures) {
    return figures.confidence().isComplete() && figures.confidence().contains(figures.baseline().value());
  }
}
