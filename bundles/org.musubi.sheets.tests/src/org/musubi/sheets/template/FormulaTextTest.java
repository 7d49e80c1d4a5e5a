package org.musubi.sheets.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References are found in formulas however they are written; nothing else is touched. */
class FormulaTextTest {

  /** Moves everything a row down. */
  private static String moved(String formula) {
    return FormulaText.rewrite(formula, reference -> Optional.of(reference.text(
        reference.first().at(reference.first().row() + 1, reference.first().column()), reference.last() == null ? null
            : reference.last().at(reference.last().row() + 1, reference.last().column())))).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "A1+$B$2*C$3-$D4 | A2+$B$3*C$4-$D5",
      "SUM(A1:B9,C1) | SUM(A2:B10,C2)",
      "'評価 シート'!B4&評価シート!$C$5 | '評価 シート'!B5&評価シート!$C$6",
      "IF(A1=\"B2\",\"A1:A9 \"\"x1\"\"\",0) | IF(A2=\"B2\",\"A1:A9 \"\"x1\"\"\",0)",
      "LOG10(A1)+ATAN2(1,2)+_xlfn.IFS(A1>0,1) | LOG10(A2)+ATAN2(1,2)+_xlfn.IFS(A2>0,1)",
      "SUM(表1[実績値])+rating_list+rate2x | SUM(表1[実績値])+rating_list+rate2x",
      "1E5+A1 | 1E5+A2",
      "'It''s'!A1 | 'It''s'!A2"})
  void onlyReferencesMove(String formula, String expected) {
    assertEquals(expected, moved(formula));
  }

  @Test
  void aReferenceWithoutCellsMakesTheWholeFormulaVoid() {
    assertEquals(Optional.empty(), FormulaText.rewrite("A1+B2", reference -> Optional.empty()));
  }

  @Test
  void wholeRowsAreReferencesToo() {
    assertEquals("シート!$6:$7", moved("シート!$6:$7"));
  }
}
