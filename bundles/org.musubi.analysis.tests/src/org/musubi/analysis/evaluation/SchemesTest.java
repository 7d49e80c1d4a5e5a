package org.musubi.analysis.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.analysis.fixture.MidoriExample;
import org.musubi.analysis.numbers.Interval;
import org.musubi.model.data.Direction;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;

/** Rating schemes of domain.md 5.8.1. */
class SchemesTest {

  @ParameterizedTest
  @CsvSource({"100, A", "99.95, A", "99.94, B", "80, B", "79.9, C", "50, C", "49.94, D", "-10, D", "900, A"})
  void rateLimitsApplyToThePrintedPercentage(double value, RatingValue expected) {
    assertEquals(expected, RateScheme.USUAL.rate(new Achievement(value, null)));
  }

  @Test
  void rateWithoutValueIsENeutralIsNotApplicableAndTextIsLeftToPeople() {
    assertEquals(RatingValue.E, rateOf(AchievementProblem.NO_ACTUAL));
    assertEquals(RatingValue.E, rateOf(AchievementProblem.TARGET_EQUALS_BASELINE));
    assertEquals(RatingValue.E, rateOf(AchievementProblem.DEFINITION_CHANGED));
    assertEquals(RatingValue.NA, rateOf(AchievementProblem.NEUTRAL));
    assertNull(rateOf(AchievementProblem.QUALITATIVE));
  }

  private static RatingValue rateOf(AchievementProblem problem) {
    return RateScheme.USUAL.rate(new Achievement(null, problem));
  }

  @Test
  void limitsComeFromTheSheet() {
    MidoriExample example = new MidoriExample();
    EvaluationSheet sheet = example.sheet();
    sheet.setThresholdA(90.0);
    sheet.setThresholdB(55.0);
    sheet.setThresholdC(-50.0);

    assertEquals(RatingValue.A, example.item("M2").getRating());
    assertEquals(RatingValue.B, example.item("M3").getRating());
    assertEquals(RatingValue.C, example.item("M4").getRating());
    sheet.setThresholdC(null);
    assertEquals(RatingValue.D, example.item("M4").getRating());
  }

  @ParameterizedTest
  @CsvSource({
      "UP, 50, 60, 60, A",
      "UP, 50, 60, 54, B",       // 50 + 4 × 3 = 62
      "UP, 50, 60, 53, BSTAR",   // 50 + 3 × 3 = 59
      "UP, 50, 60, 51, C",       // exactly 2 % of 50
      "UP, 50, 60, 49, C",
      "UP, 50, 60, 48.9, D",
      "DOWN, 38, 28, 28, A",
      "DOWN, 38, 28, 34, B",     // 38 − 4 × 3 = 26
      "DOWN, 38, 28, 36, BSTAR",
      "DOWN, 38, 28, 38.76, C",
      "DOWN, 38, 28, 38.77, D",
      "UP, 0, 60, 0, C",
      "UP, 0, 60, 24, B",
      "KEEP, 80, 80, 81, A",
      "KEEP, 80, 80, 83, C",
      "KEEP, 80, 80, 90, D",
      "TEXT, 1, 2, 3, ",
      "NEUTRAL, 1, 2, 3, NA"})
  void healthJapanTypeComparesWithTheBaseline(Direction direction, double baseline, double target, double actual,
      RatingValue expected) {
    Figures figures = Figures.of(direction, Point.of(baseline, 2023), Point.of(target, 2026), Point.of(actual, 2024));

    assertEquals(expected, HealthJapanScheme.USUAL.rate(figures));
  }

  @Test
  void rangeIsRatedByItsDistance() {
    assertEquals(RatingValue.A, rateRange(30, 25));
    assertEquals(RatingValue.B, rateRange(30, 28));
    assertEquals(RatingValue.BSTAR, rateRange(30, 29));
    assertEquals(RatingValue.C, rateRange(30, 30.5));
    assertEquals(RatingValue.D, rateRange(30, 32));
  }

  private static RatingValue rateRange(double baseline, double actual) {
    return HealthJapanScheme.USUAL.rate(new Figures(Direction.RANGE, Point.of(baseline, 2023),
        new Point(null, MidoriExample.FY2026), Point.of(actual, 2024), null, new Interval(18.5, 25.0), Interval.NONE,
        false));
  }

  @Test
  void confidenceIntervalAroundTheBaselineMeansNoChange() {
    Point baseline = Point.of(50, 2023);
    Point target = Point.of(60, 2026);
    Point actual = Point.of(53, 2024);
    Figures unsure = new Figures(Direction.UP, baseline, target, actual, null, Interval.NONE,
        new Interval(49.0, 57.0), false);
    Figures sure = new Figures(Direction.UP, baseline, target, actual, null, Interval.NONE,
        new Interval(52.0, 54.0), false);

    assertEquals(RatingValue.C, HealthJapanScheme.USUAL.rate(unsure));
    assertEquals(RatingValue.BSTAR, HealthJapanScheme.USUAL.rate(sure));
  }

  @Test
  void withoutComparableFiguresItIsE() {
    Point baseline = Point.of(50, 2023);
    Point target = Point.of(60, 2026);
    Point actual = Point.of(53, 2024);

    assertEquals(RatingValue.E, rateUp(baseline, target, Point.NONE));
    assertEquals(RatingValue.E, rateUp(baseline, Point.NONE, actual));
    assertEquals(RatingValue.E, rateUp(Point.NONE, target, actual));
    assertEquals(RatingValue.A, rateUp(Point.NONE, target, Point.of(61, 2024)));
    assertEquals(RatingValue.E, HealthJapanScheme.USUAL.rate(
        new Figures(Direction.UP, baseline, target, actual, null, Interval.NONE, Interval.NONE, true)));
  }

  @Test
  void withoutYearsThereIsNoProjectionAndNoStar() {
    Point baseline = new Point(50.0, null);

    assertTrue(HealthJapanScheme.USUAL.projection(
        Figures.of(Direction.UP, baseline, Point.of(60, 2026), Point.of(53, 2024))).isEmpty());
    assertEquals(RatingValue.B, rateUp(baseline, Point.of(60, 2026), Point.of(53, 2024)));
  }

  private static RatingValue rateUp(Point baseline, Point target, Point actual) {
    return HealthJapanScheme.USUAL.rate(Figures.of(Direction.UP, baseline, target, actual));
  }

  @Test
  void targetEqualToBaselineIsRatedWithoutDivision() {
    assertEquals(RatingValue.A, rateUp(Point.of(50, 2023), Point.of(50, 2026), Point.of(50, 2024)));
    assertEquals(RatingValue.D, rateUp(Point.of(50, 2023), Point.of(50, 2026), Point.of(40, 2024)));
  }
}
