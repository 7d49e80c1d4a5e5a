package org.musubi.sheets.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({"A,0", "B,1", "Z,25", "AA,26", "AB,27", "AZ,51", "BA,52", "ZZ,701", "AAA,702"})
  void lettersAndNumbers(String letters, int index) {
    assertEquals(index, Columns.index(letters));
    assertEquals(letters, Columns.letter(index));
  }

  @Test
  void anythingElseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Columns.index("b"));
  }

  @ParameterizedTest
  @CsvSource({"5,5", "2.5,2.5", "-10,-10", "0.1,0.1", "1234567,1234567", "1e-7,0.00000010"})
  void numbersInFormulasHaveNoExponent(double number, String text) {
    assertEquals(text, Formulas.literal(number));
  }

  @Test
  void textsInFormulasAreQuoted() {
    assertEquals("\"a \"\"b\"\"\"", Formulas.literal("a \"b\""));
  }
}
