package org.musubi.development.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.model.core.UnitKind;
import org.musubi.model.data.Direction;
import org.musubi.model.values.FiscalYear;

/** The style guide of domain.md 5.13: 5 points or 10 % in three years. */
class TargetProposalsTest {

  private static TargetProposal of(Double baseline, int years, UnitKind unit, Direction direction, int decimals,
      String example) {
    return TargetProposals.of(new TargetBasis(baseline, new FiscalYear(2023), new FiscalYear(2023 + years), unit,
        direction, decimals, example));
  }

  @ParameterizedTest
  @CsvSource({
      // percentages: 5 points in 3 years, in proportion to the years
      "19.4, 3, PERCENT, UP, 1, 24.4", "38, 3, PERCENT, DOWN, 1, 33.0", "50, 6, PERCENT, UP, 1, 60.0",
      "50, 1, PERCENT, UP, 1, 51.7",
      // an old baseline does not make the way longer
      "21.4, 12, PERCENT, DOWN, 1, 16.4",
      // 5 points would carry out of 0-100: 10 % of the value
      "97, 3, PERCENT, UP, 1, 100.0", "3, 3, PERCENT, DOWN, 1, 2.7", "0, 3, PERCENT, UP, 1, 5.0",
      // everything else: 10 % of the value
      "48, 3, COUNT, UP, 0, 53", "48, 3, COUNT, DOWN, 0, 43", "250, 3, RATE, DOWN, 1, 225.0",
      // a change too small for the digits shown is made visible
      "4, 3, COUNT, UP, 0, 5", "-10, 3, INDEX, UP, 1, -9.0"})
  void baselinesMoveInTheDirectionWanted(double baseline, int years, UnitKind unit, Direction direction, int decimals,
      double expected) {
    assertEquals(expected, of(baseline, years, unit, direction, decimals, null).value(), 1e-9);
  }

  @Test
  void withoutYearsThreeAreMeant() {
    TargetBasis basis = new TargetBasis(19.4, null, null, UnitKind.PERCENT, Direction.UP, 1, null);

    assertEquals(24.4, TargetProposals.of(basis).value(), 1e-9);
  }

  @Test
  void whatIsToBeKeptStays() {
    assertEquals(12.0, of(12.0, 3, UnitKind.COUNT, Direction.KEEP, 0, null).value());
  }

  @Test
  void noTargetWithoutDirectionOrBaseline() {
    assertNull(of(12.0, 3, UnitKind.COUNT, Direction.RANGE, 0, null).value());
    assertNull(of(null, 3, UnitKind.COUNT, Direction.UP, 0, null).value());
    TargetProposal change = of(null, 3, UnitKind.PERCENT, Direction.UP, 1, "3年で5ポイント増");
    assertNull(change.value());
    assertTrue(change.reason().contains("3年で5ポイント増"), change.reason());
  }

  @Test
  void countsThatBeginAtNothingFollowTheExample() {
    assertEquals(60.0, of(0.0, 3, UnitKind.COUNT, Direction.UP, 0, "3年間で延べ60事業所").value());
    assertEquals(40.0, of(null, 3, UnitKind.COUNT, Direction.UP, 0, "年40人").value());
  }

  @ParameterizedTest
  @CsvSource(value = {"年2回;2", "年40人;40", "60%;60", "3年間で延べ60事業所;60", "1,000部;1000", "3年後に1.5倍;1.5",
      "年1,200枚;1200"}, delimiter = ';')
  void amountsAreReadFromExamples(String example, double amount) {
    assertEquals(OptionalDouble.of(amount), TargetProposals.amountIn(example));
  }

  @ParameterizedTest
  @CsvSource({"3年で10ポイント減", "3年で2割減", "前年より増やす", "6か月以内"})
  void changesAndSpansAreNoAmounts(String example) {
    assertEquals(OptionalDouble.empty(), TargetProposals.amountIn(example));
  }
}
