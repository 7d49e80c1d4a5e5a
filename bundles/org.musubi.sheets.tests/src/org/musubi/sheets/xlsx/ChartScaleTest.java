package org.musubi.sheets.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charts have scales that people can read. */
class ChartScaleTest {

  @ParameterizedTest
  @CsvSource({"100, 20", "5, 1", "0.8, 0.2", "1, 0.2", "30, 10", "18, 5", "3, 1", "0.05, 0.01"})
  void theScaleHasRoundSteps(double max, double step) {
    assertEquals(step, ChartWriter.step(max), 1e-12);
  }
}
