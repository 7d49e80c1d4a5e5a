package org.musubi.analysis.evaluation;

import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;

/**
 * Ratings by achievement rate (達成率型, domain.md 5.8.1): A, B, C from their lower limits, D below, E without data.
 *
 * <p>What is rated is the percentage as printed, with one decimal, so that 99.95 is shown as 100.0 and rated A.
 *
 * @param thresholdA lower limit of A in percent
 * @param thresholdB lower limit of B in percent
 * @param thresholdC lower limit of C in percent
 */
public record RateScheme(double thresholdA, double thresholdB, double thresholdC) {

  /** The usual limits 100, 80 and 50 %. */
  public static final RateScheme USUAL = new RateScheme(100, 80, 50);

  /** The limits of a sheet; a limit that was cleared falls back to the usual one. */
  public static RateScheme of(EvaluationSheet sheet) {
    return new RateScheme(
        orUsual(sheet.getThresholdA(), USUAL.thresholdA),
        orUsual(sheet.getThresholdB(), USUAL.thresholdB),
        orUsual(sheet.getThresholdC(), USUAL.thresholdC));
  }

  private static double orUsual(Double value, double usual) {
    Double finite = Decimals.finiteOrNull(value);
    return finite == null ? usual : finite;
  }

  /**
   * The rating of an achievement.
   *
   * @return E when there is no value, NA for a measure without direction, null for a qualitative one, which only a
   *     person can rate
   */
  public RatingValue rate(Achievement achievement) {
    if (!achievement.hasValue()) {
      return switch (achievement.problem()) {
        case QUALITATIVE -> null;
        case NEUTRAL -> RatingValue.NA;
        default -> RatingValue.E;
      };
    }
    double printed = Decimals.round(achievement.value(), 1);
    if (printed >= thresholdA) {
      return RatingValue.A;
    }
    if (printed >= thresholdB) {
      return RatingValue.B;
    }
    return printed >= thresholdC ? RatingValue.C : RatingValue.D;
  }
}
