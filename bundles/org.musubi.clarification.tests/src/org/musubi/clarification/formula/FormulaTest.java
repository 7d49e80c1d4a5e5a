package org.musubi.clarification.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Formulas are read as people write them, and refused with a sentence that helps. */
class FormulaTest {

  @ParameterizedTest
  @CsvSource({"A01 / R01, 'A01;R01', '8;2', 4", "A07.D / A07 * 100, 'A07.D;A07', '1;4', 25",
      "[健診を受けた人] ÷ [対象者] × 100, '健診を受けた人;対象者', '30;40', 75",
      "（[指標-02] － C23-1） ／ ２, '指標-02;C23-1', '9;4', 2.5",
      "A01 + A01 * 2, A01, 3, 9", "'R10 / A01 * 100,000', 'R10;A01', '1;200000', 0.5",
      "-A01 + 3, A01, 1, 2", "'MAX(A01, R01) - MIN(A01, R01)', 'A01;R01', '2;7', 5", "'ROUND(A01 / 3, 1)', A01, 1, 0.3",
      "0.1 * A01 + 0.2 * A01, A01, 1, 0.3"})
  void formulasArePlainArithmetic(String text, String references, String values, double expected) throws Exception {
    Formula formula = Formula.parse(text);
    assertEquals(List.of(references.split(";")), formula.references());
    List<Double> inputs = List.of(values.split(";")).stream().map(Double::valueOf).toList();
    assertEquals(expected, formula.evaluate(inputs).orElseThrow(), 1e-12);
  }

  @ParameterizedTest
  @CsvSource({"'  ', EMPTY", "100 * 3, NO_INDICATOR", "従業者数 / A07, UNKNOWN_WORD", "A01 / , MALFORMED",
      "(A01 / R01, MALFORMED", "A01 R01, MALFORMED", "[A01 / R01, OPEN_BRACKET", "[] / A01, MALFORMED",
      "A01 ^ 99999, MALFORMED", "'A01 / \"5\"', MALFORMED", "RANDOM() * A01, UNKNOWN_WORD", "A01 % R01, MALFORMED",
      "分子 ÷ 分母 × 100, UNKNOWN_WORD"})
  void whatCannotBeUnderstoodIsRefused(String text, FormulaProblem problem) {
    FormulaException refused = assertThrows(FormulaException.class, () -> Formula.parse(text));
    assertEquals(problem, refused.problem());
    assertFalse(refused.sentence(Locale.JAPANESE).contains("{"), refused.sentence(Locale.JAPANESE));
  }

  @Test
  void aVeryLongFormulaIsRefused() {
    assertEquals(FormulaProblem.TOO_LONG,
        assertThrows(FormulaException.class, () -> Formula.parse("A01 + ".repeat(200) + "1")).problem());
  }

  @Test
  void divisionByZeroHasNoResult() throws Exception {
    assertTrue(Formula.parse("A01 / R01").evaluate(List.of(5.0, 0.0)).isEmpty());
    assertTrue(Formula.parse("A01 / (R01 - R01)").evaluate(List.of(5.0, 3.0)).isEmpty());
    assertEquals(-2.5, Formula.parse("A01 / R01").evaluate(List.of(-5.0, 2.0)).orElseThrow());
  }

  @ParameterizedTest
  @EnumSource
  void everyProblemHasASentenceInBothLanguages(FormulaProblem problem) {
    assertFalse(problem.in(Locale.JAPANESE, "x").equals(problem.in(Locale.ENGLISH, "x")));
  }
}
