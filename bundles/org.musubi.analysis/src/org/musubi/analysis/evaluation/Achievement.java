package org.musubi.analysis.evaluation;

import java.util.OptionalDouble;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.data.Direction;
import org.musubi.model.evaluation.TargetBasis;

/**
 * Achievement of a target in percent (domain.md 5.8.1).
 *
 * <ul>
 * <li>UP and DOWN: (actual − baseline) ÷ (target − baseline) × 100; without a baseline actual ÷ target (UP) or
 * target ÷ actual (DOWN).
 * <li>KEEP: 100 within the tolerance around the value to keep, then falling by 100 for each further tolerance, never
 * below 0. The deviation counted is the part beyond the tolerance, so that there is no jump at its edge.
 * <li>RANGE: 100 inside the range, then 100 − distance ÷ width of the range × 100, never below 0.
 * <li>TEXT and NEUTRAL: none.
 * </ul>
 *
 * @param value percent, unrounded, may be negative or beyond 300; null when it cannot be computed
 * @param problem why there is no value, or a remark on it; null when there is nothing to say
 */
public record Achievement(Double value, AchievementProblem problem) {

  /** Percentages outside 0 to this are printed as text with ※. */
  public static final double LARGEST_PLAIN = 300;

  /** Printed where there is no figure. */
  public static final String MISSING = "–";

  /** Printed with a figure to be read with care, and alone where target and baseline are the same. */
  public static final String CAUTION = "※";

  private static final double FULL = 100;

  /**
   * Computes the achievement.
   *
   * @param basis final target or pro-rated target; KEEP and RANGE have no pro-rated target
   * @param tolerancePercent for KEEP measures without a tolerance of their own: percent of the value to keep
   */
  public static Achievement of(Figures figures, TargetBasis basis, double tolerancePercent) {
    if (figures.direction() == Direction.TEXT) {
      return none(AchievementProblem.QUALITATIVE);
    }
    if (!figures.actual().hasValue()) {
      return none(AchievementProblem.NO_ACTUAL);
    }
    if (figures.definitionChanged()) {
      return none(AchievementProblem.DEFINITION_CHANGED);
    }
    return switch (figures.direction()) {
      case KEEP -> ofKeep(figures, tolerancePercent);
      case RANGE -> ofRange(figures);
      default -> ofChange(figures, basis);
    };
  }

  private static Achievement ofKeep(Figures figures, double tolerancePercent) {
    if (figures.valueToKeep() == null) {
      return none(AchievementProblem.NO_TARGET);
    }
    double tolerance = figures.keepTolerance(tolerancePercent);
    double beyond = Math.abs(figures.actual().value() - figures.valueToKeep()) - tolerance;
    return fallingFromFull(beyond, tolerance);
  }

  private static Achievement ofRange(Figures figures) {
    if (figures.range().isUnbounded()) {
      return none(AchievementProblem.NO_TARGET);
    }
    return fallingFromFull(figures.range().distance(figures.actual().value()), figures.range().scale());
  }

  private static Achievement fallingFromFull(double beyond, double scale) {
    if (Decimals.compare(beyond, 0) <= 0 || Decimals.compare(beyond + scale, scale) == 0) {
      return plain(FULL);
    }
    return plain(scale == 0 ? 0 : Math.max(0, FULL - beyond / scale * FULL));
  }

  private static Achievement ofChange(Figures figures, TargetBasis basis) {
    if (!figures.target().hasValue()) {
      return none(AchievementProblem.NO_TARGET);
    }
    if (figures.baseline().hasValue()
        && Decimals.compare(figures.target().value(), figures.baseline().value()) == 0) {
      return none(AchievementProblem.TARGET_EQUALS_BASELINE);
    }
    if (figures.direction() == Direction.NEUTRAL) {
      return none(AchievementProblem.NEUTRAL);
    }
    if (!figures.baseline().hasValue()) {
      return ofQuotient(figures, basis);
    }
    return ofProgress(figures, basis);
  }

  private static Achievement ofProgress(Figures figures, TargetBasis basis) {
    AchievementProblem remark = isContradicted(figures) ? AchievementProblem.DIRECTION_CONTRADICTED : null;
    double target = figures.target().value();
    if (basis == TargetBasis.PRO_RATED) {
      if (!figures.hasPlannedYears()) {
        remark = remark == null ? AchievementProblem.NOT_PRO_RATED : remark;
      } else if (figures.proRatedTarget().isEmpty()) {
        return none(AchievementProblem.NOT_AFTER_BASELINE);
      } else {
        target = figures.proRatedTarget().getAsDouble();
      }
    }
    double baseline = figures.baseline().value();
    return new Achievement((figures.actual().value() - baseline) / (target - baseline) * FULL, remark);
  }

  private static Achievement ofQuotient(Figures figures, TargetBasis basis) {
    double target = figures.target().value();
    double actual = figures.actual().value();
    AchievementProblem remark = basis == TargetBasis.PRO_RATED ? AchievementProblem.NOT_PRO_RATED : null;
    if (target < 0 || actual < 0) {
      return none(AchievementProblem.NEGATIVE_WITHOUT_BASELINE);
    }
    if (figures.direction() == Direction.UP) {
      return target == 0 ? none(AchievementProblem.TARGET_IS_ZERO) : new Achievement(actual / target * FULL, remark);
    }
    return actual == 0
        ? new Achievement(FULL, AchievementProblem.ACTUAL_IS_ZERO)
        : new Achievement(target / actual * FULL, remark);
  }

  private static boolean isContradicted(Figures figures) {
    boolean rising = figures.target().value() > figures.baseline().value();
    return rising != (figures.direction() == Direction.UP);
  }

  private static Achievement none(AchievementProblem problem) {
    return new Achievement(null, problem);
  }

  private static Achievement plain(double value) {
    return new Achievement(value, null);
  }

  public boolean hasValue() {
    return value != null;
  }

  /** True when the figure is printed as text with ※: below 0 or above 300. */
  public boolean isBeyondPlain() {
    return hasValue() && (Decimals.compare(value, 0) < 0 || Decimals.compare(value, LARGEST_PLAIN) > 0);
  }

  /** The printed figure: one decimal, negative values as 0 (domain.md 5.14). */
  public OptionalDouble shown() {
    return hasValue() ? OptionalDouble.of(Math.max(0, Decimals.round(value, 1))) : OptionalDouble.empty();
  }

  /** Text without the percent sign: {@code 92.9}, {@code 0.0※}, {@code 350.0※}, {@code ※} or {@code –}. */
  public String figure() {
    return text("");
  }

  /** Text with the percent sign: {@code 92.9%}, {@code 0.0%※}, {@code 350.0%※}, {@code ※} or {@code –}. */
  public String display() {
    return text("%");
  }

  private String text(String unit) {
    if (!hasValue()) {
      return problem == AchievementProblem.TARGET_EQUALS_BASELINE ? CAUTION : MISSING;
    }
    return Decimals.format(Math.max(0, value), 1) + unit + (isBeyondPlain() ? CAUTION : "");
  }
}
