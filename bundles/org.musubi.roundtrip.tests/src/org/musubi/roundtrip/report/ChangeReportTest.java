package org.musubi.roundtrip.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A report can be read on the screen, in Excel and in a document. */
class ChangeReportTest {

  private final ChangeReport report = new ChangeReport(List.of(
      new ReportLine("商工 花子", "評価シート", "I9", "E-1 前期", "実績値", "12", "15\n16", Outcome.TAKEN, ""),
      new ReportLine("組合", "評価シート", "N9", "E-1 前期", "評価|自己", "", "=cmd|' /c calc'!A0", Outcome.REFUSED,
          "選べません。"),
      new ReportLine("組合", "評価シート", "12", "E-2", "", "", "E-2", Outcome.SKIPPED, "")),
      List.of("a.xlsx: マクロは無視しました。"));

  @Test
  void theTextSaysWhatHappened() {
    String text = report.text(Locale.JAPANESE);
    assertTrue(text.startsWith("取込み 1件、追加 0行、削除 0行、現在の値のまま 1件、取り込めなかったもの 1件\n"), text);
    assertTrue(text.contains("評価シート I9「E-1 前期」実績値: 12 → 15 / 16 [取込み](商工 花子)\n"), text);
    assertTrue(text.contains("(空欄) → =cmd|' /c calc'!A0 [取り込めない](組合) 選べません。\n"), text);
    assertTrue(text.endsWith("a.xlsx: マクロは無視しました。\n"), text);
    assertTrue(report.text(Locale.ENGLISH).contains("[refused]"));
  }

  @Test
  void theTableOpensInExcelWithoutRunningAnything() {
    String csv = report.csv(Locale.JAPANESE);
    assertTrue(csv.startsWith("\ufeff\"記入者\",\"シート\",\"セル\""), csv);
    assertTrue(csv.contains("\"'=cmd|' /c calc'!A0\""), csv);
    assertTrue(csv.contains("\"15\n16\""), csv);
    assertEquals(4, csv.split("\r\n").length);
  }

  @Test
  void thePageKeepsItsTable() {
    String page = report.markdown(Locale.JAPANESE);
    assertTrue(page.contains("| 商工 花子 | 評価シート | I9 | E-1 前期 | 実績値 | 12 | 15<br>16 | 取込み |  |\n"), page);
    assertTrue(page.contains("評価\\|自己"), page);
    assertTrue(page.contains("- a.xlsx: マクロは無視しました。"), page);
  }

  @Test
  void nothingIsNothing() {
    ChangeReport empty = new ChangeReport(List.of(), List.of());
    assertFalse(empty.hasChanges());
    assertTrue(report.hasChanges());
    assertTrue(empty.markdown(Locale.ENGLISH).contains("Nothing was changed."));
  }
}
