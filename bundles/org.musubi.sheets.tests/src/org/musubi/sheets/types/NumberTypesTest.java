package org.musubi.sheets.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.Entry;

/** Numbers however they were typed. */
class NumberTypesTest {

  private static final CellType<Double> DECIMAL = CellTypes.decimal();
  private static final CellType<Integer> SCORE = CellTypes.whole(1, 5);

  private final TypeTester tester = TypeTester.japanese();

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"12.5|12.5", "12.5%|12.5", "12.5%|12.5", "12.5 %|12.5", "12.5|12.5",
      "1,234.5|1234.5", "1,234,567|1234567", "1,234|1234", "−3|-3", "-3.5|-3.5", "–3|-3", "ー3|-3",
      "▲1.2|-1.2", "△1,200|-1200", "+4|4", ".5|0.5", "' 7 '|7", "007|7", "①|1"})
  void aTextThatIsANumber(String text, double expected) {
    assertEquals(expected, tester.read(DECIMAL, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12,5", "1,23,456", "1 200", "十二", "約60", "60人", "12.5.1", "1e3", "(5)", "▲", "5%%", "0x1F",
      "1/2", "5〜6", "--5", "99999999999999999999999999999999999999999999", "NaN"})
  void aTextThatIsNone(String text) {
    String sentence = tester.refusal(DECIMAL, text);
    assertTrue(sentence.startsWith("「" + text.substring(0, Math.min(text.length(), 40))), sentence);
    assertTrue(sentence.contains("12.5"), sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"–", "-", "ー", "—", "−", "--", "  "})
  void aDashIsNothing(String text) {
    assertNull(tester.read(DECIMAL, text));
    assertNull(tester.read(SCORE, text));
  }

  @Test
  void aCellShownAsAPercentageHoldsAHundredthOfWhatIsMeant() {
    assertEquals(12.5, tester.read(DECIMAL, new Entry.Number(0.125, true)));
    assertEquals(7.0, tester.read(DECIMAL, new Entry.Number(0.07, true)), "0.07 × 100 is not 7 in binary");
    assertEquals(0.125, tester.read(DECIMAL, new Entry.Number(0.125, false)));
  }

  @Test
  void otherContentsAreRefused() {
    assertTrue(tester.refusal(DECIMAL, new Entry.Truth(true)).contains("TRUE"));
    assertTrue(tester.refusal(DECIMAL, new Entry.Number(Double.POSITIVE_INFINITY, false)).contains("Infinity"));
    assertTrue(tester.refusal(DECIMAL, new Entry.Flaw("#REF!")).contains("#REF!"));
    assertNull(tester.read(DECIMAL, Entry.BLANK));
  }

  @Test
  void theRangeIsNamed() {
    assertEquals("「101」は範囲の外です。0〜100の数値を入力してください。",
        tester.refusal(CellTypes.decimal(0, 100), new Entry.Number(101, false)));
    assertEquals("「-1」は範囲の外です。0以上の数値を入力してください。",
        tester.refusal(CellTypes.decimal(0, Double.POSITIVE_INFINITY), "-1"));
    assertEquals("「6」は範囲の外です。1〜5の数値を入力してください。", tester.refusal(SCORE, "6"));
    assertEquals("\"6\" is out of range. Enter a number, from 1 to 5.", TypeTester.english().refusal(SCORE, "6"));
  }

  @ParameterizedTest
  @CsvSource({"3,3", "5,5", "3.0,3"})
  void aWholeNumber(String text, int expected) {
    assertEquals(expected, tester.read(SCORE, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.5", "三", "3点", "3%", "高い"})
  void noWholeNumber(String text) {
    assertTrue(tester.refusal(SCORE, text).endsWith("1〜5の整数を入力してください。"));
  }

  @Test
  void aPercentageIsReadWhereThereIsRoomForOne() {
    assertEquals(50, tester.read(CellTypes.whole(0, 100), new Entry.Number(0.5, true)));
    assertEquals(50, tester.read(CellTypes.whole(0, 100), "50%"));
  }

  @Test
  void whatIsShownIsReadAsTheSameNumber() {
    Random random = new Random(4);
    for (int i = 0; i < 2000; i++) {
      double value = Math.scalb(random.nextDouble() - 0.5, random.nextInt(40) - 10);
      assertTrue(DECIMAL.same(value, tester.read(DECIMAL, new Entry.Number(value, false))), () -> "" + value);
      String shown = DECIMAL.show(value, tester);
      if (shown.length() <= 30) {
        assertTrue(DECIMAL.same(value, tester.read(DECIMAL, shown)), shown);
      }
    }
  }

  @Test
  void theFifteenDigitsThatProgramsKeepAreEnough() {
    assertTrue(DECIMAL.same(0.1 + 0.2, 0.3));
    assertFalse(DECIMAL.same(0.3, 0.30001));
    assertTrue(DECIMAL.same(null, Double.NaN), "both are printed as –");
    assertFalse(DECIMAL.same(null, 0.0));
  }
}
