package org.musubi.analysis.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.analysis.numbers.Interval;
import org.musubi.model.data.Direction;
import org.musubi.model.evaluation.TargetBasis;
import org.musubi.model.values.FiscalYear;

/** Formulas and guard rules of domain.md 5.8.1. */
class AchievementTest {

  private static final double TOLERANCE = 2;

  @ParameterizedTest
  @CsvSource({
      "UP, 10, 20, 15, 50",
      "UP, 10, 20, 25, 150",
      "UP, 10, 20, 5, -50",
      "DOWN, 38, 28, 33, 50",
      "DOWN, 38, 28, 28, 100",
      "DOWN, 38, 28, 39, -10",
      "UP, -5, 5, 0, 50"})
  void changeFromTheBaseline(Direction direction, double baseline, double target, double actual, double expected) {
    assertValue(expected, ofFinal(direction, baseline, target, actual));
  }

  @ParameterizedTest
  @CsvSource({"UP, 60, 24, 40", "UP, 60, 90, 150", "DOWN, 28, 35, 80", "DOWN, 28, 14, 200"})
  void withoutBaselineTheQuotient(Direction direction, double target, double actual, double expected) {
    assertValue(expected, ofFinal(direction, null, target, actual));
  }

  @ParameterizedTest
  @EnumSource(names = {"UP", "DOWN", "NEUTRAL"})
  void targetEqualToBaselineIsANamedProblem(Direction direction) {
    Achievement achievement = ofFinal(direction, 20.0, 20.0, 25.0);

    assertProblem(AchievementProblem.TARGET_EQUALS_BASELINE, achievement);
    assertEquals("※", achievement.display());
    assertTrue(achievement.problem().message(Locale.JAPANESE).startsWith("目標値が基準値と同じ"));
  }

  @Test
  void targetZeroWithoutBaselineIsNoDivision() {
    assertProblem(AchievementProblem.TARGET_IS_ZERO, ofFinal(Direction.UP, null, 0.0, 5.0));
  }

  @Test
  void actualZeroWithoutBaselineReachesADownTarget() {
    Achievement achievement = ofFinal(Direction.DOWN, null, 3.0, 0.0);

    assertValue(100, achievement);
    assertEquals(AchievementProblem.ACTUAL_IS_ZERO, achievement.problem());
  }

  @Test
  void negativeValuesWithoutBaselineHaveNoPercentage() {
    assertProblem(AchievementProblem.NEGATIVE_WITHOUT_BASELINE, ofFinal(Direction.UP, null, -5.0, -10.0));
    assertProblem(AchievementProblem.NEGATIVE_WITHOUT_BASELINE, ofFinal(Direction.DOWN, null, 5.0, -1.0));
  }

  @Test
  void missingFiguresAreNamed() {
    assertProblem(AchievementProblem.NO_ACTUAL, ofFinal(Direction.UP, 1.0, 2.0, null));
    assertProblem(AchievementProblem.NO_ACTUAL, ofFinal(Direction.UP, 1.0, 2.0, Double.NaN));
    assertProblem(AchievementProblem.NO_TARGET, ofFinal(Direction.UP, 1.0, null, 2.0));
    assertProblem(AchievementProblem.NO_TARGET, ofFinal(Direction.KEEP, null, null, 2.0));
    assertProblem(AchievementProblem.NO_TARGET, ofFinal(Direction.RANGE, 1.0, 2.0, 2.0));
    assertProblem(AchievementProblem.QUALITATIVE, ofFinal(Direction.TEXT, 1.0, 2.0, 2.0));
    assertProblem(AchievementProblem.NEUTRAL, ofFinal(Direction.NEUTRAL, 1.0, 2.0, 2.0));
    assertEquals("–", ofFinal(Direction.UP, 1.0, 2.0, null).display());
  }

  @Test
  void changedDefinitionIsNotCompared() {
    Figures figures = new Figures(Direction.UP, Point.of(10, 2023), Point.of(20, 2026), Point.of(15, 2024), null,
        Interval.NONE, Interval.NONE, true);

    assertProblem(AchievementProblem.DEFINITION_CHANGED, Achievement.of(figures, TargetBasis.FINAL, TOLERANCE));
  }

  @Test
  void targetOnTheWrongSideIsComputedWithARemark() {
    Achievement achievement = ofFinal(Direction.UP, 50.0, 40.0, 45.0);

    assertValue(50, achievement);
    assertEquals(AchievementProblem.DIRECTION_CONTRADICTED, achievement.problem());
    assertTrue(achievement.problem().isRemark());
  }

  @ParameterizedTest
  @CsvSource({
      "100, 100, 100", "103, 100, 100", "97, 100, 100", // within ±3
      "104.5, 100, 50", "95.5, 100, 50", "106, 100, 0", "200, 100, 0"})
  void keepFallsBeyondItsTolerance(double actual, double target, double expected) {
    Figures figures = new Figures(Direction.KEEP, Point.NONE, Point.of(target, 2026), Point.of(actual, 2024), 3.0,
        Interval.NONE, Interval.NONE, false);

    assertValue(expected, Achievement.of(figures, TargetBasis.FINAL, TOLERANCE));
  }

  @Test
  void keepWithoutToleranceUsesThePercentageOfTheSheetAndWithoutTargetTheBaseline() {
    assertValue(100, ofFinal(Direction.KEEP, 50.0, null, 51.0));
    assertValue(50, ofFinal(Direction.KEEP, 50.0, null, 51.5));
    assertValue(0, ofFinal(Direction.KEEP, 50.0, null, 52.0));
  }

  @Test
  void keepAroundZeroDoesNotDivideByZero() {
    assertValue(100, ofFinal(Direction.KEEP, null, 0.0, 0.0));
    assertValue(0, ofFinal(Direction.KEEP, null, 0.0, 1.0));
  }

  @ParameterizedTest
  @CsvSource({"20, 100", "18.5, 100", "25, 100", "26, 84.6", "12, 0", "5, 0"})
  void rangeFallsWithTheDistance(double actual, double expected) {
    Figures figures = range(18.5, 25.0, actual);

    assertEquals(expected, Achievement.of(figures, TargetBasis.FINAL, TOLERANCE).shown().getAsDouble());
  }

  @Test
  void rangeOfOneValueDoesNotDivideByZero() {
    assertValue(100, Achievement.of(range(0.0, 0.0, 0.0), TargetBasis.FINAL, TOLERANCE));
    assertValue(0, Achievement.of(range(0.0, 0.0, 0.1), TargetBasis.FINAL, TOLERANCE));
  }

  @Test
  void rangeWithOneBorderIsOpenOnTheOtherSide() {
    assertValue(100, Achievement.of(range(50.0, null, 1000.0), TargetBasis.FINAL, TOLERANCE));
    assertValue(80, Achievement.of(range(50.0, null, 40.0), TargetBasis.FINAL, TOLERANCE));
  }

  @ParameterizedTest
  @CsvSource({
      "300, 300.0%, 300.0", "300.1, 300.1%※, 300.1※", "1234, 1234.0%※, 1234.0※", "0, 0.0%, 0.0",
      "-0.1, 0.0%※, 0.0※", "99.95, 100.0%, 100.0"})
  void beyondZeroToThreeHundredItIsTextWithACautionSign(double value, String display, String figure) {
    Achievement achievement = new Achievement(value, null);

    assertEquals(display, achievement.display());
    assertEquals(figure, achievement.figure());
  }

  @Test
  void proRatedTargetGrowsByTheYearAndStopsAtTheTargetYear() {
    assertEquals(20, target(2024), 1e-9);
    assertEquals(40, target(2025), 1e-9);
    assertEquals(60, target(2026), 1e-9);
    assertEquals(60, target(2027), 1e-9);
  }

  private static double target(int year) {
    return Figures.of(Direction.UP, Point.of(0, 2023), Point.of(60, 2026), Point.of(1, year))
        .proRatedTarget().getAsDouble();
  }

  @Test
  void proRatingNeedsYearsElseTheFinalTargetCounts() {
    Figures withoutYears = Figures.of(Direction.UP, new Point(0.0, null), Point.of(60, 2026), Point.of(24, 2024));
    Figures sameYear = Figures.of(Direction.UP, Point.of(0, 2026), Point.of(60, 2026), Point.of(24, 2027));

    for (Figures figures : new Figures[] {withoutYears, sameYear}) {
      Achievement achievement = Achievement.of(figures, TargetBasis.PRO_RATED, TOLERANCE);
      assertValue(40, achievement);
      assertEquals(AchievementProblem.NOT_PRO_RATED, achievement.problem());
    }
    Achievement quotient = Achievement.of(
        Figures.of(Direction.UP, Point.NONE, Point.of(60, 2026), Point.of(24, 2024)), TargetBasis.PRO_RATED, TOLERANCE);
    assertValue(40, quotient);
    assertEquals(AchievementProblem.NOT_PRO_RATED, quotient.problem());
  }

  @Test
  void yearOfTheBaselineItselfCannotBeProRated() {
    Figures figures = Figures.of(Direction.UP, Point.of(0, 2023), Point.of(60, 2026), Point.of(5, 2023));

    assertProblem(AchievementProblem.NOT_AFTER_BASELINE, Achievement.of(figures, TargetBasis.PRO_RATED, TOLERANCE));
  }

  private static Figures range(Double low, Double high, double actual) {
    return new Figures(Direction.RANGE, Point.NONE, Point.NONE, Point.of(actual, 2024), null,
        new Interval(low, high), Interval.NONE, false);
  }

  private static Achievement ofFinal(Direction direction, Double baseline, Double target, Double actual) {
    Figures figures = Figures.of(direction, new Point(baseline, new FiscalYear(2023)),
        new Point(target, new FiscalYear(2026)), new Point(actual, new FiscalYear(2024)));
    return Achievement.of(figures, TargetBasis.FINAL, TOLERANCE);
  }

  private static void assertValue(double expected, Achievement achievement) {
    assertTrue(achievement.hasValue(), () -> "no value: " + achievement.problem());
    assertEquals(expected, Decimals.clean(achievement.value()), 1e-9);
  }

  private static void assertProblem(AchievementProblem expected, Achievement achievement) {
    assertNull(achievement.value());
    assertEquals(expected, achievement.problem());
    assertFalse(achievement.problem().isRemark());
    assertTrue(achievement.shown().isEmpty());
  }
}
