package org.musubi.sheets.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.Entry;

/** Types made from others. */
class CompositeTypesTest {

  private static final CellType<List<ImprovementKind>> KINDS = CellTypes.perLine(CellTypes.choice(ImprovementKind.class));
  private static final CellType<String> CODED = CellTypes.coded(() -> Arrays.asList("PJ-01", "PJ-1", "事業 A", null));

  private final TypeTester tester = TypeTester.japanese();

  @Test
  void aValueForEachLine() {
    assertEquals(List.of(ImprovementKind.IMPROVE, ImprovementKind.EXPAND), tester.read(KINDS, "改善\n拡大"));
    assertEquals(List.of(ImprovementKind.IMPROVE, ImprovementKind.EXPAND), tester.read(KINDS, "改善・拡大"));
    assertEquals(Arrays.asList(null, ImprovementKind.STOP), tester.read(KINDS, "–\n終了"));
    assertEquals(List.of(), tester.read(KINDS, "ー"));
    assertEquals("–\n終了", KINDS.show(Arrays.asList(null, ImprovementKind.STOP), tester));
    assertTrue(tester.refusal(KINDS, "改善\n中断").startsWith("「中断」"));
    assertTrue(tester.refusal(KINDS, "改善・中断").startsWith("「改善・中断」"));
    assertTrue(KINDS.same(Arrays.asList(ImprovementKind.STOP, null), List.of(ImprovementKind.STOP)));
    assertFalse(KINDS.same(Arrays.asList(null, ImprovementKind.STOP), List.of(ImprovementKind.STOP)));
    assertEquals(List.of(LocalDate.of(2026, 5, 1)),
        tester.read(CellTypes.perLine(CellTypes.day()), new Entry.Day(LocalDate.of(2026, 5, 1))));
  }

  @Test
  void aNameIsTheSameWithAndWithoutItsCode() {
    assertTrue(CODED.same("PJ-01 セミナー", "セミナー"));
    assertTrue(CODED.same("セミナー", "事業 A セミナー"));
    assertFalse(CODED.same("PJ-01 セミナー", "PJ-1 セミナー"), "another code");
    assertFalse(CODED.same("PJ-01 セミナー", "PJ-01 セミナー2"));
    assertFalse(CODED.same("30人未満の事業所 支援", "支援"), "no code");
    assertEquals("PJ-01 セミナー", tester.read(CODED, "PJ-01\nセミナー "));
  }

  @Test
  void aWordForNothing() {
    CellType<ImprovementKind> kind = CellTypes.orWord(CellTypes.choice(ImprovementKind.class), "(未定)");
    assertNull(tester.read(kind, "(未定)"));
    assertNull(tester.read(kind, Entry.BLANK));
    assertEquals("(未定)", kind.show(null, tester));
    assertEquals(ImprovementKind.MERGE, tester.read(kind, "統合"));
  }

  @Test
  void anEmptyCellMayMeanSomethingElseThanADash() {
    CellType<Boolean> picked = CellTypes.signs(Map.of("○", true, "–", false), null);
    assertNull(tester.read(picked, Entry.BLANK));
    assertEquals(false, tester.read(picked, "ー"));
    assertEquals(true, tester.read(picked, "o"));
  }
}
