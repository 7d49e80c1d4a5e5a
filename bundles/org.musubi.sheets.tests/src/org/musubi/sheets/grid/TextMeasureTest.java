package org.musubi.sheets.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMeasureTest {

  private static int lines(String text, double width) {
    return TextMeasure.lines(text, width, Look.Font.BODY_SIZE);
  }

  @ParameterizedTest
  @CsvSource({"健康課題,10,1", "健康課題一覧,10,2", "健康課題の整理と共有,10,3", "healthy work,16,1", "healthy work,10,2"})
  void fullWidthSignsTakeTwoPlaces(String text, double width, int lines) {
    assertEquals(lines, lines(text, width));
  }

  @Test
  void everyLineBreakBeginsALine() {
    assertEquals(3, lines("一\n\n三", 20));
  }

  @Test
  void aLongWordIsBrokenAnywhere() {
    assertEquals(3, lines("a".repeat(40), 20));
  }

  @Test
  void aSmallerLetterNeedsFewerLines() {
    String text = "健康課題の整理と共有".repeat(5);
    assertTrue(TextMeasure.lines(text, 20, 6) < TextMeasure.lines(text, 20, 10.5));
  }

  @Test
  void aColumnOfNoWidthIsNoEndlessLoop() {
    assertEquals(4, lines("健康課題", 0));
  }
}
