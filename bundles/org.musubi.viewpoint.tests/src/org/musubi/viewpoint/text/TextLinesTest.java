package org.musubi.viewpoint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class TextLinesTest {
  private static final int SIZE = 9;
  private static final int EM = TextMeasure.pixels(SIZE);

  @Test
  void eightPointsAreElevenPixels() {
    assertEquals(11, TextMeasure.pixels(8));
    assertEquals(15, TextMeasure.lineHeight(8));
  }

  @Test
  void kanjiAreOneEmAndHalfWidthKanaHalf() {
    assertEquals(4 * EM, TextMeasure.width("地域連携", SIZE, false));
    assertEquals(2 * EM, TextMeasure.width("ｱｲｳｴ", SIZE, false));
    assertEquals(4 * EM, TextMeasure.width("①㈱～→", SIZE, false));
    assertEquals(TextMeasure.width("か", SIZE, false), TextMeasure.width("か\u3099", SIZE, false));
  }

  @Test
  void boldLatinIsWider() {
    assertTrue(TextMeasure.exactWidth("Outcome", SIZE, true) > TextMeasure.exactWidth("Outcome", SIZE, false));
  }

  @Test
  void closingSignsNeverBeginALine() {
    assertEquals(List.of("あいう", "え。おか"), wrap("あいうえ。おか", 4, 9).lines());
    assertEquals(List.of("あいう", "え）お"), wrap("あいうえ）お", 4, 9).lines());
  }

  @Test
  void openingSignsNeverEndALine() {
    assertEquals(List.of("あい", "「う」"), wrap("あい「う」", 3, 9).lines());
  }

  @Test
  void wordsAndNumbersStayWhole() {
    assertEquals(List.of("特定健診の", "12,345人"), wrap("特定健診の12,345人", 6, 9).lines());
    assertEquals(List.of("health", "council"), TextLines.wrap("health council", SIZE, false, 5 * EM, 9).lines());
  }

  @Test
  void aWordLongerThanTheLineIsTorn() {
    TextLines lines = TextLines.wrap("internationalization", SIZE, false, 4 * EM, 9);
    assertTrue(lines.lines().size() > 2);
    assertEquals("internationalization", String.join("", lines.lines()));
  }

  @Test
  void whatDoesNotFitEndsWithAnEllipsis() {
    TextLines lines = wrap("地域・職域連携推進協議会", 5, 2);
    assertEquals(2, lines.lines().size());
    assertTrue(lines.cut());
    assertTrue(lines.lines().getLast().endsWith("…"));
    assertTrue(lines.width() <= 5 * EM);
  }

  @Test
  void lineFeedsAreKept() {
    assertEquals(List.of("一", "", "二"), wrap("一\n\n二", 5, 9).lines());
    assertTrue(wrap("  ", 5, 9).isEmpty());
  }

  @Test
  void balancedLinesNeedNoMoreRoom() {
    String text = "働き盛り世代の健康づくり事業";
    TextLines greedy = wrap(text, 12, 9);
    TextLines balanced = TextLines.balanced(text, SIZE, false, 12 * EM, 9);
    assertEquals(greedy.lines().size(), balanced.lines().size());
    assertEquals(List.of("働き盛り世代の", "健康づくり事業"), balanced.lines());
    assertEquals(List.of("a health", "promotion"),
        TextLines.balanced("a health promotion", SIZE, false, 6 * EM, 9).lines());
  }

  @Test
  void noLineIsWiderThanAskedForAndNothingIsLost() {
    Random random = new Random(7);
    String letters = "あいう健康、。（）「」ABCdef 123.4%ーっァ髙﨑ｱﾞ";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder("始");
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      int width = (2 + random.nextInt(15)) * EM;
      TextLines lines = TextLines.wrap(text.toString(), SIZE, round % 2 == 0, width, Integer.MAX_VALUE);
      for (String line : lines.lines()) {
        assertTrue(TextMeasure.width(line, SIZE, round % 2 == 0) <= width, line);
      }
      assertEquals(text.toString().replace(" ", ""), String.join("", lines.lines()).replace(" ", ""));
      assertFalse(lines.cut());
    }
  }

  private static TextLines wrap(String text, int ems, int maxLines) {
    return TextLines.wrap(text, SIZE, false, ems * EM, maxLines);
  }
}
