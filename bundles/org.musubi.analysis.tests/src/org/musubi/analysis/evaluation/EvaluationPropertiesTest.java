package org.musubi.analysis.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.analysis.numbers.Interval;
import org.musubi.model.data.Direction;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.evaluation.TargetBasis;

/** What must hold for all figures, tried on many drawn from fixed seeds. */
class EvaluationPropertiesTest {

  private static final int SEEDS = 200;

  private static void forAll(Consumer<Random> property) {
    for (int seed = 0; seed < SEEDS; seed++) {
      property.accept(new Random(seed));
    }
  }

  @Test
  void aBetterActualNeverLowersAchievementOrRating() {
    forAll(random -> {
      Figures figures = change(random);
      double one = value(random);
      double other = value(random);
      boolean up = figures.direction() == Direction.UP;
      Figures worse = figures.withActual(up ? Math.min(one, other) : Math.max(one, other));
      Figures better = figures.withActual(up ? Math.max(one, other) : Math.min(one, other));

      for (TargetBasis basis : TargetBasis.values()) {
        Achievement low = Achievement.of(worse, basis, 2);
        Achievement high = Achievement.of(better, basis, 2);
        assertTrue(Decimals.compare(low.value(), high.value()) <= 0, () -> worse + " / " + better);
        assertTrue(points(RateScheme.USUAL.rate(low)) <= points(RateScheme.USUAL.rate(high)));
      }
      assertTrue(points(HealthJapanScheme.USUAL.rate(worse)) <= points(HealthJapanScheme.USUAL.rate(better)),
          () -> worse + " / " + better);
    });
  }

  @Test
  void theTargetItselfIsOneHundredAndTheBaselineZero() {
    forAll(random -> {
      Figures figures = change(random);

      assertEquals(100, finalAchievement(figures.withActual(figures.target().value())), 1e-6);
      assertEquals(0, finalAchievement(figures.withActual(figures.baseline().value())), 1e-6);
      assertEquals(RatingValue.A, HealthJapanScheme.USUAL.rate(figures.withActual(figures.target().value())));
      assertEquals(RatingValue.C, HealthJapanScheme.USUAL.rate(figures.withActual(figures.baseline().value())));
    });
  }

  @Test
  void mirroredFiguresAreRatedAlike() {
    forAll(random -> {
      Figures figures = change(random);
      Direction mirrored = figures.direction() == Direction.UP ? Direction.DOWN : Direction.UP;
      Figures mirror = Figures.of(mirrored, mirror(figures.baseline()), mirror(figures.target()),
          mirror(figures.actual()));

      assertEquals(finalAchievement(figures), finalAchievement(mirror), 1e-6);
      assertEquals(HealthJapanScheme.USUAL.rate(figures), HealthJapanScheme.USUAL.rate(mirror));
    });
  }

  private static Point mirror(Point point) {
    return new Point(-point.value(), point.year());
  }

  @Test
  void keepAndRangeStayBetweenZeroAndOneHundred() {
    forAll(random -> {
      double low = value(random);
      Figures range = new Figures(Direction.RANGE, Point.NONE, Point.NONE, Point.of(value(random), 2024), null,
          new Interval(low, low + random.nextInt(50)), Interval.NONE, false);
      Figures keep = new Figures(Direction.KEEP, Point.NONE, Point.of(value(random), 2026),
          Point.of(value(random), 2024), (double) random.nextInt(20), Interval.NONE, Interval.NONE, false);

      for (Figures figures : List.of(range, keep)) {
        double achievement = finalAchievement(figures);
        assertTrue(achievement >= 0 && achievement <= 100, () -> figures + " → " + achievement);
      }
    });
  }

  @Test
  void aCompositeLiesBetweenItsBestAndWorstRatingAndIgnoresOrder() {
    forAll(random -> {
      List<RatingValue> ratings = new ArrayList<>();
      for (int i = random.nextInt(1, 12); i > 0; i--) {
        ratings.add(RatingValue.values()[random.nextInt(1, RatingValue.values().length)]);
      }
      Composite composite = Composite.of(ratings);
      int best = ratings.stream().mapToInt(Composite::points).max().orElseThrow();
      int worst = ratings.stream().mapToInt(Composite::points).filter(points -> points > 0).min().orElse(0);

      int grade = Composite.points(composite.grade());
      assertTrue(grade <= best && grade >= worst, ratings::toString);
      assertEquals(composite, Composite.of(ratings.reversed()));
      ratings.add(RatingValue.E);
      assertEquals(composite.grade(), Composite.of(ratings).grade());
    });
  }

  private static Figures change(Random random) {
    double baseline = value(random);
    double target = baseline;
    while (target == baseline) {
      target = value(random);
    }
    Direction direction = target > baseline ? Direction.UP : Direction.DOWN;
    int year = random.nextInt(2024, 2027);
    return Figures.of(direction, Point.of(baseline, 2023), Point.of(target, 2026), Point.of(value(random), year));
  }

  /** Percentages, counts and negative changes with up to one decimal. */
  private static double value(Random random) {
    return random.nextInt(-200, 2000) / 10.0;
  }

  private static double finalAchievement(Figures figures) {
    return Achievement.of(figures, TargetBasis.FINAL, 2).value();
  }

  private static int points(RatingValue rating) {
    // B* is below B in a ranking, though both count 4 in a composite.
    return rating == RatingValue.BSTAR ? 7 : 2 * Composite.points(rating);
  }
}
