package org.musubi.analysis.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

  @ParameterizedTest
  @CsvSource({"0.05, 1, 0.1", "1.005, 2, 1.01", "-2.5, 0, -3", "99.949999, 1, 99.9", "92.857142857, 1, 92.9"})
  void roundsHalfAwayFromZeroLikeASpreadsheet(double value, int digits, double expected) {
    assertEquals(expected, Decimals.round(value, digits));
  }

  @Test
  void noiseOfBinaryFractionsDoesNotCount() {
    assertEquals(0, Decimals.compare(0.1 + 0.2, 0.3));
    assertEquals(0.3, Decimals.clean(0.1 + 0.2));
    assertEquals(1, Decimals.compare(0.3001, 0.3));
  }

  @Test
  void printsTrailingZerosAndNoNegativeZero() {
    assertEquals("120.0", Decimals.format(120, 1));
    assertEquals("0.0", Decimals.format(-0.04, 1));
    assertEquals("1000000000.0", Decimals.format(1e9, 1));
  }

  @Test
  void notANumberIsMissing() {
    assertNull(Decimals.finiteOrNull(Double.NaN));
    assertNull(Decimals.finiteOrNull(Double.POSITIVE_INFINITY));
    assertNull(Decimals.finiteOrNull(null));
    assertEquals(1.5, Decimals.finiteOrNull(1.5));
  }
}
