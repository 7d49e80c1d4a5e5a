package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.council.CouncilModel;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.Variant;
import org.musubi.sheets.layout.CellRole;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;

/** 記入要領: exactly the cells that can be filled in, what goes into them and where to send them. */
class InstructionsSheetTest {

  static {
    AnalysisSetup.register();
  }

  @TempDir
  Path folder;

  private XSSFWorkbook export(CouncilModel model, CouncilSheet... sheets) throws Exception {
    return Exports.read(Exports.request(model, folder, sheets));
  }

  /** Letters of the columns declared as inputs, by title of the table. */
  private static Map<String, Set<Integer>> declared(CouncilSheet sheet, CouncilModel model) {
    SheetContext context =
        new SheetContext(model, MidoriCouncil.YEAR, false, MidoriCouncil.PRINTED, Locale.JAPANESE);
    Map<String, Set<Integer>> columns = new LinkedHashMap<>();
    for (SheetLayout layout : sheet.definition().build(context)) {
      for (SheetLayout.Placed placed : layout.blocks()) {
        if (placed.block() instanceof Table<?> table) {
          for (Column<?> column : table.columns()) {
            if (column.role() == CellRole.INPUT && !layout.hiddenColumns().contains(column.index())) {
              columns.computeIfAbsent(table.title() == null ? layout.name() : table.title(), t -> new TreeSet<>())
                  .add(column.index());
            }
          }
        }
      }
    }
    return columns;
  }

  /** The columns the instructions explain for a sheet, by title of the table. */
  private static Map<String, Set<Integer>> explained(XSSFSheet sheet, String name) {
    Map<String, Set<Integer>> columns = new LinkedHashMap<>();
    int heading = 0;
    while (heading <= sheet.getLastRowNum() && !isHeadingOf(name, Exports.shown(sheet, "B" + (heading + 1)))) {
      heading++;
    }
    for (int line = heading + 2; !Exports.shown(sheet, "C" + line).isEmpty(); line++) {
      String[] ends = Exports.shown(sheet, "B" + line).split("–");
      columns.computeIfAbsent(Exports.shown(sheet, "C" + line), title -> new TreeSet<>()).addAll(
          IntStream.rangeClosed(Columns.index(ends[0]), Columns.index(ends[ends.length - 1])).boxed().toList());
    }
    return columns;
  }

  private static boolean isHeadingOf(String name, String text) {
    return text.equals("■ " + name) || text.startsWith("■ " + name + "(空の行");
  }

  @Test
  void exactlyTheInputsOfEverySheetAreExplained() throws Exception {
    CouncilModel model = SampleCouncilTest.sample();
    int inputs = 0;
    try (XSSFWorkbook workbook = export(model)) {
      XSSFSheet sheet = workbook.getSheet("記入要領");
      for (CouncilSheet each : CouncilSheet.values()) {
        Map<String, Set<Integer>> declared = declared(each, model);
        Map<String, Set<Integer>> explained = explained(sheet, each.sheetName());
        Set<Set<Integer>> same = new HashSet<>();
        explained.forEach((title, columns) -> {
          String own = title.replaceFirst("\\(ほか\\d+表も同じ\\)$", "");
          assertEquals(declared.get(own), columns, each.key() + " " + title);
          if (!own.equals(title)) {
            same.add(columns);
          }
        });
        declared.forEach((title, columns) -> assertTrue(explained.containsKey(title) || same.contains(columns),
            each.key() + " " + title + " is not explained"));
        inputs += declared.size();
      }
    }
    assertTrue(inputs >= 5, "tables with inputs: " + inputs);
  }

  @ParameterizedTest
  @EnumSource(CouncilSheet.class)
  void aSheetWithInputsIsNotCalledReadOnlyNorTheOtherWayRound(CouncilSheet sheet) {
    if (!sheet.definition().isFilledIn()) {
      assertEquals(Map.of(), declared(sheet, MidoriCouncil.create()));
    }
  }

  @Test
  void scalesListsAndTextsAreExplained() throws Exception {
    try (XSSFWorkbook workbook = export(MidoriCouncil.create())) {
      XSSFSheet sheet = workbook.getSheet("記入要領");
      int severity = Exports.rowOf(sheet, "D", "重要度(1–5)");
      assertTrue(Exports.shown(sheet, "E" + (severity + 1)).contains("1〜5"));
      int rating = Exports.rowOf(sheet, "D", "評価(自己)");
      for (String grade : List.of("A", "B*", "E")) {
        assertTrue(List.of(Exports.shown(sheet, "F" + (rating + 1)).split("\u3000")).contains(grade),
            grade + " in " + Exports.shown(sheet, "F" + (rating + 1)));
      }
    }
  }

  @Test
  void onlyTheSheetsHandedOutAreExplained() throws Exception {
    try (XSSFWorkbook workbook = export(MidoriCouncil.create(), CouncilSheet.ISSUES, CouncilSheet.DATA,
        CouncilSheet.INSTRUCTIONS)) {
      XSSFSheet sheet = workbook.getSheet("記入要領");
      assertFalse(explained(sheet, "課題整理シート").isEmpty());
      assertEquals(Map.of(), explained(sheet, "評価シート"));
      assertTrue(Exports.rowOf(sheet, "B", "記入欄のないシート(読むだけです):データ一覧") > 0);
    }
  }

  @Test
  void theyAreReturnedToTheSecretariatWithItsContactUnlessPublic() throws Exception {
    SheetExportRequest request =
        Exports.request(MidoriCouncil.create(), folder, CouncilSheet.INSTRUCTIONS);
    try (XSSFWorkbook workbook = Exports.read(request)) {
      assertEquals("返送先:みどり保健所 担当課 緑川 一郎  電話 000-111-0001  メール office1@example.jp",
          Exports.shown(workbook.getSheet("記入要領"), "B3"));
    }
    try (XSSFWorkbook workbook = Exports.read(Exports.publicly(request))) {
      assertEquals("返送先:みどり保健所", Exports.shown(workbook.getSheet("記入要領"), "B3"));
    }
  }

  @Test
  void protectionIsExplainedWhereThereIsSome() throws Exception {
    SheetExportRequest request = Exports.request(MidoriCouncil.create(), folder, CouncilSheet.INSTRUCTIONS);
    assertFalse(texts(request).stream().anyMatch(text -> text.contains("シート保護の解除")));
    assertTrue(texts(Exports.as(Variant.FILL_IN, request)).stream().anyMatch(text -> text.contains("シート保護の解除")));
  }

  private static List<String> texts(SheetExportRequest request) throws Exception {
    List<String> texts = new ArrayList<>();
    try (XSSFWorkbook workbook = Exports.read(request)) {
      workbook.getSheet("記入要領").forEach(row -> texts.add(Exports.shown(workbook.getSheet("記入要領"),
          "B" + (row.getRowNum() + 1))));
    }
    return texts;
  }

  @Test
  void thereIsALineForTheDeadlineAndForAnUnknownSecretariat() throws Exception {
    try (XSSFWorkbook workbook = export(MidoriCouncil.empty(), CouncilSheet.INSTRUCTIONS)) {
      XSSFSheet sheet = workbook.getSheet("記入要領");
      assertTrue(Exports.shown(sheet, "E2").startsWith("提出期限:"));
      assertTrue(Exports.shown(sheet, "B3").startsWith("返送先:事務局("));
    }
  }
}
