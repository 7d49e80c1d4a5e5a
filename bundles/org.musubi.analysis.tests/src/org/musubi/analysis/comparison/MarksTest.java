package org.musubi.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.analysis.numbers.Interval;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Mark;

/** The rule of domain.md 1.3.1 with its borders. */
class MarksTest {

  @ParameterizedTest
  @CsvSource({
      "UP, 19.4, 24.8, MUCH_WORSE",
      "UP, 95, 100, SIMILAR", "UP, 105, 100, SIMILAR", "UP, 94.9, 100, WORSE", "UP, 105.1, 100, BETTER",
      "UP, 80, 100, WORSE", "UP, 79.9, 100, MUCH_WORSE", "UP, 120, 100, BETTER", "UP, 120.1, 100, MUCH_BETTER",
      "DOWN, 105, 100, SIMILAR", "DOWN, 105.1, 100, WORSE", "DOWN, 120.1, 100, MUCH_WORSE",
      "DOWN, 94.9, 100, BETTER", "DOWN, 79.9, 100, MUCH_BETTER",
      "KEEP, 104, 100, SIMILAR", "KEEP, 110, 100, WORSE", "KEEP, 70, 100, MUCH_WORSE",
      "NEUTRAL, 10, 100, NODATA", "TEXT, 10, 100, NODATA",
      "UP, , 100, NODATA", "UP, 10, , NODATA",
      "UP, 0.95, 1, SIMILAR", "UP, 28.5, 30, SIMILAR",
      "UP, -4, -5, BETTER", "UP, -7, -5, MUCH_WORSE"})
  void distanceFromTheReferenceInPercent(Direction direction, Double value, Double reference, Mark expected) {
    assertEquals(expected, Marks.judge(direction, value, reference, 5, Interval.NONE, Interval.NONE));
  }

  @ParameterizedTest
  @CsvSource({"UP, 1, BETTER", "DOWN, 1, WORSE", "UP, 0, SIMILAR"})
  void aReferenceOfZeroIsNeverDividedBy(Direction direction, double value, Mark expected) {
    assertEquals(expected, Marks.judge(direction, value, 0.0, 5, Interval.NONE, Interval.NONE));
  }

  @Test
  void ownNeutralBandMovesBothBorders() {
    assertEquals(Mark.SIMILAR, Marks.judge(Direction.UP, 91.0, 100.0, 10, Interval.NONE, Interval.NONE));
    assertEquals(Mark.WORSE, Marks.judge(Direction.UP, 61.0, 100.0, 10, Interval.NONE, Interval.NONE));
    assertEquals(Mark.MUCH_WORSE, Marks.judge(Direction.UP, 59.0, 100.0, 10, Interval.NONE, Interval.NONE));
  }

  @ParameterizedTest
  @CsvSource({
      "112, 99, 126, SIMILAR", "104, 101, 107, WORSE", "125, 110, 140, MUCH_WORSE", "96, 93, 99, BETTER",
      "75, 60, 90, MUCH_BETTER", "112, , 126, WORSE"})
  void confidenceIntervalDecidesInsteadOfTheBand(double value, Double low, Double high, Mark expected) {
    assertEquals(expected, Marks.judge(Direction.DOWN, value, 100.0, 5, Interval.NONE, new Interval(low, high)));
  }

  @Test
  void rangeComparesTheDistancesFromIt() {
    Interval good = new Interval(18.5, 25.0);

    assertEquals(Mark.SIMILAR, Marks.judge(Direction.RANGE, 24.0, 19.0, 5, good, Interval.NONE));
    assertEquals(Mark.BETTER, Marks.judge(Direction.RANGE, 24.0, 28.0, 5, good, Interval.NONE));
    assertEquals(Mark.MUCH_WORSE, Marks.judge(Direction.RANGE, 31.0, 24.0, 5, good, Interval.NONE));
  }
}
