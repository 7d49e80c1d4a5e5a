package org.musubi.analysis.evaluation;

import java.util.Collection;
import java.util.Objects;
import java.util.OptionalDouble;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.evaluation.RatingValue;

/**
 * Several ratings as one: mean of A 5, B and B* 4, C 3, D 2, rounded half up (domain.md 3.1.5, 5.8.1). E, 対象外 and
 * items not yet rated are left out.
 *
 * @param mean mean of the points, 2 to 5, unrounded; empty when nothing was rated
 * @param rated number of ratings that entered the mean
 * @param excluded number of E ratings left out
 */
public record Composite(OptionalDouble mean, int rated, int excluded) {

  /** A rating with its weight. */
  public record Weighted(RatingValue rating, double weight) {
  }

  /** The composite of ratings with equal weights; nulls are items not yet rated. */
  public static Composite of(Collection<RatingValue> ratings) {
    return ofWeighted(ratings.stream().map(rating -> new Weighted(rating, 1)).toList());
  }

  /** The composite of weighted ratings; when all weights are 0 there is none. */
  public static Composite ofWeighted(Collection<Weighted> ratings) {
    double points = 0;
    double weights = 0;
    int rated = 0;
    int excluded = 0;
    for (Weighted weighted : ratings) {
      int value = points(weighted.rating());
      if (value > 0) {
        points += value * weighted.weight();
        weights += weighted.weight();
        rated++;
      } else if (weighted.rating() == RatingValue.E) {
        excluded++;
      }
    }
    return new Composite(weights > 0 ? OptionalDouble.of(points / weights) : OptionalDouble.empty(), rated, excluded);
  }

  /** Points of a rating: A 5, B and B* 4, C 3, D 2; 0 for ratings that do not count. */
  public static int points(RatingValue rating) {
    return switch (Objects.requireNonNullElse(rating, RatingValue.NA)) {
      case A -> 5;
      case B, BSTAR -> 4;
      case C -> 3;
      case D -> 2;
      case E, NA -> 0;
    };
  }

  /** The grade, A to D; null when nothing was rated. */
  public RatingValue grade() {
    if (mean.isEmpty()) {
      return null;
    }
    return switch ((int) Decimals.round(mean.getAsDouble(), 0)) {
      case 5 -> RatingValue.A;
      case 4 -> RatingValue.B;
      case 3 -> RatingValue.C;
      default -> RatingValue.D;
    };
  }

  /** The mean as printed, with one decimal: {@code 2.7}; {@code –} when nothing was rated. */
  public String display() {
    return mean.isPresent() ? Decimals.format(mean.getAsDouble(), 1) : Achievement.MISSING;
  }
}
