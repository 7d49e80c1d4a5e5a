package org.musubi.sheets.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.Entry;

/** Free text and lists of texts. */
class TextTypesTest {

  private static final CellType<String> TEXT = CellTypes.text();
  private static final CellType<List<String>> LINES = CellTypes.lines();

  private final TypeTester tester = TypeTester.japanese();

  @Test
  void textIsKeptAsItIsButForItsEnds() {
    assertEquals("一行目\n二行目 ABC  x", tester.read(TEXT, " 一行目\r\n二行目 ABC  x\n\u3000"));
    assertEquals("12", tester.read(TEXT, new Entry.Number(12, false)));
    assertEquals("2026-05-01", tester.read(TEXT, new Entry.Day(LocalDate.of(2026, 5, 1))));
    assertNull(tester.read(TEXT, "–"));
    assertTrue(tester.refusal(TEXT, new Entry.Flaw("#NAME?")).contains("#NAME?"));
  }

  @Test
  void whatACellCannotHoldMakesNoDifference() {
    assertTrue(TEXT.same("a\u0007b\r\nc\t", "ab\nc"));
    assertTrue(TEXT.same(null, " "));
    assertTrue(TEXT.same("–", null));
    assertFalse(TEXT.same("a", "A"));
    assertFalse(TEXT.same("ab", "a b"));
  }

  @Test
  void aTextThatWasCutIsStillTheSame() {
    String full = "あ".repeat(40_000);
    String cut = "あ".repeat(32_700) + "…(以下省略。全文はむすびのファイルにあります)";
    assertTrue(TEXT.same(full, cut));
    assertFalse(TEXT.same(full, "い" + cut.substring(1)));
    assertFalse(TEXT.same(full, "あ"));
  }

  @Test
  void oneTextALine() {
    assertEquals(List.of("計画の承認", "課題の整理"), tester.read(LINES, "・計画の承認\n・課題の整理"));
    assertEquals(List.of("一", "二", "三"), tester.read(LINES, "一\r\n ● 二\n\n- 三\n"));
    assertEquals(List.of(), tester.read(LINES, Entry.BLANK));
    assertEquals(List.of(), tester.read(LINES, "ー"));
    assertEquals(List.of("-5度"), tester.read(LINES, "-5度"), "a minus is no dot");
  }

  @Test
  void whatIsShownIsReadBack() {
    List<String> given = List.of("計画の承認", "課題の整理\n(続き)", "その他");
    assertEquals("・計画の承認\n・課題の整理\n\u3000(続き)\n・その他", LINES.show(given, tester));
    assertEquals(given, tester.read(LINES, LINES.show(given, tester)));
    assertEquals("一つだけ", LINES.show(List.of("一つだけ"), tester));
    assertTrue(LINES.same(List.of("・a", " "), List.of("a")));
    assertFalse(LINES.same(List.of("a", "b"), List.of("b", "a")));
  }
}
