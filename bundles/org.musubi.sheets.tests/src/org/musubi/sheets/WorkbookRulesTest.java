package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.council.CouncilModel;

/** The common rules of domain.md 6.0. */
class WorkbookRulesTest {

  @TempDir
  Path folder;

  private static Map<String, XSSFCell> formulas(XSSFWorkbook workbook) {
    Map<String, XSSFCell> formulas = new LinkedHashMap<>();
    workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
      if (cell.getCellType() == CellType.FORMULA) {
        formulas.put(sheet.getSheetName() + "!" + cell.getAddress(), (XSSFCell) cell);
      }
    })));
    return formulas;
  }

  @Test
  void everyFormulaKeepsTheResultACalculationGives() throws Exception {
    Path file = Exports.write(Exports.request(MidoriCouncil.create(), folder)).getFirst();
    for (Map.Entry<String, String> part : Exports.parts(file).entrySet()) {
      if (part.getKey().startsWith("xl/worksheets/sheet")) {
        Matcher bare = Pattern.compile("<c [^>]*><f>[^<]*</f></c>").matcher(part.getValue());
        assertFalse(bare.find(), () -> "formula without result in " + part.getKey() + ": " + bare.group());
      }
    }
    try (XSSFWorkbook workbook = Exports.read(file)) {
      Map<String, String> kept = new LinkedHashMap<>();
      formulas(workbook).forEach((place, cell) -> kept.put(place, Exports.shown(cell)));
      assertTrue(kept.size() > 200, "Too few formulas: " + kept.size());
      Exports.recalculate(workbook);
      formulas(workbook).forEach((place, cell) -> {
        assertEquals(kept.get(place), Exports.shown(cell), place);
        assertFalse(Exports.shown(cell).startsWith("#"), place + " " + Exports.shown(cell));
      });
    }
  }

  @Test
  void noCellsAreMergedInDataRows() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(Exports.request(MidoriCouncil.create(), folder))) {
      workbook.forEach(sheet -> {
        for (CellRangeAddress region : sheet.getMergedRegions()) {
          for (int row = region.getFirstRow(); row <= region.getLastRow(); row++) {
            String id = Exports.shown((XSSFCell) sheet.getRow(row).getCell(0));
            // Notes stand beside the results of an evaluation, whose rows have no id.
            assertTrue(id.isEmpty() || id.equals("id"), sheet.getSheetName() + " " + region.formatAsString());
          }
        }
      });
    }
  }

  @ParameterizedTest
  @CsvSource({"課題整理シート,8", "中期計画書,9", "年次計画書,9", "評価シート,9", "構成員・役割,8"})
  void theIdOfTheElementStandsInTheHiddenColumnA(String name, int line) throws Exception {
    CouncilModel model = MidoriCouncil.create();
    try (XSSFWorkbook workbook = Exports.read(Exports.request(model, folder))) {
      XSSFSheet sheet = workbook.getSheet(name);
      assertTrue(sheet.isColumnHidden(0));
      String id = Exports.shown(sheet, "A" + line).split(" ")[0];
      List<String> ids = new ArrayList<>();
      model.eAllContents().forEachRemaining(element ->
          ids.add(((org.musubi.model.core.Identifiable) element).getId()));
      assertTrue(ids.contains(id), id);
    }
  }

  @Test
  void theCheckCellTellsSchemaModelTimeAndSum() throws Exception {
    String first = stamp(MidoriCouncil.create());
    assertTrue(first.matches(
        "schema=musubi-sheets/1; model=_model; time=2025-03-10T00:00Z; sha256=[0-9a-f]{64}"), first);
    assertEquals(first, stamp(MidoriCouncil.create()));
    CouncilModel changed = MidoriCouncil.create();
    changed.getMeasures().getFirst().setTargetValue(61.0);
    assertNotEquals(first, stamp(changed));
  }

  private String stamp(CouncilModel model) throws Exception {
    try (XSSFWorkbook workbook = Exports.read(Exports.request(model, folder))) {
      assertEquals("year=2024", Exports.shown(workbook.getSheet("_meta"), "A2"));
      return Exports.shown(workbook.getSheet("_meta"), "A1");
    }
  }

  @ParameterizedTest
  @CsvSource({"課題整理シート,C,8", "中期計画書,C,9", "中期計画書,C,18", "年次計画書,C,9", "構成員・役割,D,8"})
  void aFormForFillingInByHandHasFiveBlankRows(String name, String column, int first) throws Exception {
    try (XSSFWorkbook workbook = Exports.read(Exports.request(MidoriCouncil.empty(), folder))) {
      XSSFSheet sheet = workbook.getSheet(name);
      for (int line = first; line < first + 5; line++) {
        XSSFCell cell = Exports.cell(sheet, column + line);
        assertEquals("", Exports.shown(cell), name + " " + column + line);
        assertNotEquals("NONE", cell.getCellStyle().getBorderBottom().name(), "a ruled line to write on");
        assertTrue(sheet.getRow(line - 1).getHeightInPoints() > 30, "high enough for handwriting");
      }
    }
  }

  @Test
  void theBlankEvaluationHasTwoLinesForEachAspectAndTheEightViewpoints() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(
        Exports.request(MidoriCouncil.empty(), folder, CouncilSheet.EVALUATION))) {
      XSSFSheet sheet = workbook.getSheet("評価シート");
      assertEquals(List.of("■ 構造(ストラクチャー)", "", "", "小計", "■ 過程(プロセス)", "", "", "小計"),
          java.util.stream.IntStream.rangeClosed(8, 15).mapToObj(row -> Exports.shown(sheet, "B" + row)).toList());
      XSSFSheet council = workbook.getSheet("評価シート(協議会運営)");
      assertEquals(List.of("構成員の幅", "会議開催回数", "WGの活動", "役割の合意", "データ共有", "広報", "予算", "引継ぎ"),
          java.util.stream.IntStream.rangeClosed(7, 14).mapToObj(row -> Exports.shown(council, "C" + row)).toList());
    }
  }

  @Test
  void caveatsOfTheSourcesArePrinted() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(Exports.request(MidoriCouncil.create(), folder, CouncilSheet.ISSUES))) {
      assertEquals("記入上の注意:有所見率は50人以上の事業場のみの値です。\n"
          + "※架空(例示)の値を含みます。実在の統計値ではありません。\n"
          + "※協会けんぽ データ:被保険者と被扶養者のみの値", Exports.shown(workbook.getSheet("課題整理シート"), "B4"));
    }
  }

  @Test
  void missingValuesAreDashesAndSmallNumbersWithheld() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(Exports.request(MidoriCouncil.create(), folder, CouncilSheet.ISSUES))) {
      XSSFSheet sheet = workbook.getSheet("課題整理シート");
      assertEquals("–", Exports.shown(sheet, "I10"), "no value for the nation");
      assertEquals("x", Exports.shown(sheet, "K10"), "8 people only");
      assertEquals("–", Exports.shown(sheet, "L10"), "no difference from a withheld value");
      assertEquals("–", Exports.shown(sheet, "N10"), "no mark from a withheld value");
    }
  }

  @Test
  void listsOfTheWorkbookOfferWhatTheCouncilHas() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(Exports.request(MidoriCouncil.create(), folder, CouncilSheet.ISSUES))) {
      assertEquals(List.of("課題-01", "課題-02", "課題-03"), values(workbook, "issue_list"));
      assertEquals(List.of("保健所", "みどり市", "協会けんぽ", "商工会議所", "地産保"), values(workbook, "org_list"));
      assertEquals(List.of("A", "B", "B*", "C", "D", "E", "–"), values(workbook, "rating_list"));
      assertEquals(3, values(workbook, "project_list").size());
      assertEquals("協会けんぽ 被扶養者特定健診実施率", values(workbook, "indicator_list").getFirst());
    }
  }

  private static List<String> values(XSSFWorkbook workbook, String name) {
    String cells = workbook.getName(name).getRefersToFormula();
    CellRangeAddress range = CellRangeAddress.valueOf(cells.substring(cells.indexOf('!') + 1).replace("$", ""));
    List<String> values = new ArrayList<>();
    for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
      values.add(Exports.shown(workbook.getSheet("_lists").getRow(row).getCell(range.getFirstColumn())));
    }
    return values;
  }

  /** What the reference knowledge has in Japanese only: policies with their period, items of the checklist, units. */
  private static Set<String> namesInTheLibrary() {
    Catalogues catalogues = new Catalogues();
    Set<String> names = new HashSet<>();
    catalogues.policyInstruments().forEach(policy -> {
      names.add(policy.getName());
      names.add(String.valueOf(policy.getUsualPeriodText()).split("[。(]")[0]);
    });
    catalogues.checklistQuestions().forEach(question -> names.add(question.getName()));
    catalogues.units().forEach(unit -> names.add(unit.getName()));
    return names;
  }

  /** The instructions name values to choose from. */
  private static String without(Set<String> names, String text) {
    String rest = text;
    for (String name : names.stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
      rest = rest.contains(name) ? rest.replace(name, "") : rest;
    }
    return rest;
  }

  @Test
  void anEnglishFormHasNoJapaneseInIt() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(
        Exports.inEnglish(Exports.request(MidoriCouncil.empty(), folder)))) {
      Pattern japanese = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
      Set<String> library = namesInTheLibrary();
      workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
        String text = Exports.shown((XSSFCell) cell);
        boolean ofTheLibrary = sheet.getSheetName().equals("_lists") || library.contains(text.replace("\n", ""));
        assertTrue(ofTheLibrary || !japanese.matcher(without(library, text)).find(),
            sheet.getSheetName() + " " + cell.getAddress() + " " + text);
      })));
    }
  }
}
