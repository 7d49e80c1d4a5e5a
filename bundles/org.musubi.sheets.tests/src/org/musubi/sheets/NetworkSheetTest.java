package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.analysis.network.CouncilNetwork;
import org.musubi.analysis.network.NetworkMeasure;
import org.musubi.analysis.network.NodeMeasures;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Organization;
import org.musubi.sheets.network.StakeholderAnalysis;

/** ネットワーク分析 (domain.md 3.2.4). */
class NetworkSheetTest {

  @TempDir
  Path folder;

  private static List<String> row(XSSFSheet sheet, int line, String... columns) {
    return List.of(columns).stream().map(column -> Exports.shown(sheet, column + line)).toList();
  }

  @Test
  void theMostCentralOrganisationComesFirstWithItsMeasures() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    try (XSSFWorkbook workbook = Exports.read(Exports.request(model, folder, CouncilSheet.NETWORK))) {
      XSSFSheet sheet = workbook.getSheet("ネットワーク分析");
      int first = Exports.rowOf(sheet, "B", "2 機関ごとの指標") + 3;
      NodeMeasures<Organization> insurer = CouncilNetwork.of(model).report().of(model.getOrganizations().get(2));
      assertEquals("協会けんぽ", Exports.shown(sheet, "C" + first));
      for (NetworkMeasure measure : NetworkMeasure.values()) {
        String cell = (char) ('E' + measure.ordinal()) + "" + first;
        assertEquals(measure.of(insurer), Double.parseDouble(Exports.shown(sheet, cell)), 1e-9, measure.name());
      }
      assertEquals("要の機関・橋渡し役", Exports.shown(sheet, "N" + first));
      assertEquals("つながりなし", Exports.shown(sheet, "N" + (Exports.rowOf(sheet, "C", "地産保") + 1)));
      String chart = sheet.getDrawingPatriarch().getCharts().getFirst().getCTChart().xmlText();
      assertTrue(chart.contains("barChart") && chart.contains("$C$" + first + ":$C$" + (first + 4)), chart);
    }
  }

  @Test
  void keyFiguresOfTheNetArePrinted() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(
        Exports.request(MidoriCouncil.create(), folder, CouncilSheet.NETWORK))) {
      XSSFSheet sheet = workbook.getSheet("ネットワーク分析");
      for (String[] fact : new String[][] {{"機関の数", "5"}, {"つながりの数", "4"}, {"密度", "0.4"},
          {"まとまりの数", "2"}, {"要の機関", "1"}, {"つながりのない機関", "1"}}) {
        assertEquals(fact[1], Exports.shown(sheet, "D" + (Exports.rowOf(sheet, "C", fact[0]) + 1)), fact[0]);
      }
      assertEquals("出典:協議会に記録されたつながり 4 件。 強さが未記入の 1 件は1として数えました。 "
          + "記録されていないつながりは含みません。値の大小は機関の優劣ではありません。", Exports.shown(sheet, "B2"));
    }
  }

  @Test
  void sumsByKindAndStrengthFollowTheListOfTies() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(
        Exports.request(MidoriCouncil.create(), folder, CouncilSheet.NETWORK))) {
      XSSFSheet sheet = workbook.getSheet("ネットワーク分析(つながり)");
      int first = Exports.rowOf(sheet, "B", "5 つながりの一覧") + 3;
      assertEquals(List.of("保健所", "⇔", "みどり市", "情報発信", "4", "12"),
          row(sheet, first, "C", "D", "E", "F", "G", "H"));
      int data = Exports.rowOf(sheet, "C", "データ") + 1;
      assertEquals(List.of("1", "0", "5", "2", "1"), row(sheet, data, "D", "E", "F", "G", "H"));
      sheet.getRow(first - 1).getCell(5).setCellValue("データ");
      Exports.recalculate(workbook);
      assertEquals(List.of("2", "1", "4.5", "14", "1"), row(sheet, data, "D", "E", "F", "G", "H"));
      assertEquals("1", Exports.shown(sheet, "K" + (Exports.rowOf(sheet, "J", "未記入") + 1)));
    }
  }

  @Test
  void aCouncilWithoutTiesIsToldWhatToDo() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    model.getRelationships().clear();
    try (XSSFWorkbook workbook = Exports.read(Exports.request(model, folder, CouncilSheet.NETWORK))) {
      assertTrue(Exports.shown(workbook.getSheet("ネットワーク分析"), "B2").startsWith("つながりがまだ記録されていません"));
    }
  }

  /** The guide writes the judgements before the network; days are printed as on all sheets. */
  @Test
  void theStakeholderAnalysisHasTheJudgementsToo() throws Exception {
    SheetExportRequest request = new SheetExportRequest(MidoriCouncil.create(), java.util.Set.of(),
        MidoriCouncil.YEAR, false, false, MidoriCouncil.PRINTED, folder, true,
        java.util.Set.of(StakeholderAnalysis.KEY), null);
    Path file = new SheetExporter(List.of(new StakeholderAnalysis())).export(request, ProgressListener.NONE)
        .getFirst();
    try (XSSFWorkbook workbook = Exports.read(file)) {
      XSSFSheet sheet = workbook.getSheet("影響力と関心・役割・メリット");
      int line = Exports.rowOf(sheet, "B", "みどり保健所") + 1;
      assertEquals(List.of("5", "5", "重点関与", "R6.5.1"), row(sheet, line, "D", "E", "F", "G"));
      assertTrue(workbook.getSheet("ネットワーク分析") != null);
    }
    assertEquals("関係者分析", new StakeholderAnalysis().name(Locale.JAPANESE));
  }
}
