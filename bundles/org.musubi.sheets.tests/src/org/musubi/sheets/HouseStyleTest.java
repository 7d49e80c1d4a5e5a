package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.council.CouncilModel;
import org.musubi.sheets.content.Variant;
import org.musubi.sheets.template.HouseStyle;

/** A house style of a council's own: its looks and columns, our contents. */
class HouseStyleTest {

  static {
    AnalysisSetup.register();
  }

  @TempDir
  Path folder;

  private CouncilModel model;
  private SheetExportRequest request;
  private Path template;

  @BeforeEach
  void make() throws Exception {
    model = MidoriCouncil.create();
    request = Exports.request(model, folder, CouncilSheet.EVALUATION);
    template = OwnStyle.evaluation().save(folder.resolve("own.xlsx"));
  }

  private XSSFWorkbook fill() throws Exception {
    return HouseStyles.fill(request, template);
  }

  private static XSSFSheet evaluation(XSSFWorkbook workbook) {
    return workbook.getSheet("事業評価");
  }

  /** Row of an item, from 1. */
  private static int row(XSSFSheet sheet, String item) {
    return Exports.rowOf(sheet, "C", item) + 1;
  }

  @Test
  void columnsMayStandInAnyOrder() throws Exception {
    try (XSSFWorkbook workbook = fill()) {
      XSSFSheet sheet = evaluation(workbook);
      assertEquals("■ 構造(ストラクチャー)", Exports.shown(sheet, "B7"));
      assertEquals("役割分担の合意", Exports.shown(sheet, "C8"));
      assertEquals("A", Exports.shown(sheet, "F8"));
      assertEquals("文書で確認した", Exports.shown(sheet, "H8"));
      assertEquals("小計", Exports.shown(sheet, "B9"));
      assertEquals("■ 過程(プロセス)", Exports.shown(sheet, "B10"));
    }
  }

  @Test
  void factsAndFieldsAreFilledIn() throws Exception {
    try (XSSFWorkbook workbook = fill()) {
      XSSFSheet sheet = evaluation(workbook);
      assertEquals("みどり圏域地域・職域連携推進協議会 令和6年度(2024)", Exports.shown(workbook.getSheet("はじめに"), "B2"));
      assertEquals("みどり圏域地域・職域連携推進協議会 事業評価票(令和6年度(2024))", Exports.shown(sheet, "C2"));
      assertEquals("会議:第2回協議会 (令和7年2月18日)", Exports.shown(sheet, "C3"));
      assertEquals("みどり圏域地域・職域連携推進協議会", sheet.getHeader().getRight());
      assertEquals("", Exports.shown(sheet, "A1"), "the mark is taken out");
    }
  }

  @Test
  void aColumnOfTheCouncilsOwnIsFilledDown() throws Exception {
    try (XSSFWorkbook workbook = fill()) {
      XSSFSheet sheet = evaluation(workbook);
      int row = row(sheet, "被扶養者の健診が増えたか");
      XSSFCell own = Exports.cell(sheet, "E" + row);
      assertEquals("IF(COUNT(B%1$d,D%1$d)=2,B%1$d-D%1$d,\"–\")".formatted(row), own.getCellFormula());
      assertEquals(20.8 - 27, own.getNumericCellValue(), 1e-9);
    }
  }

  @Test
  void whatStandsBelowMovesDownAndItsRangesGrow() throws Exception {
    try (XSSFWorkbook workbook = fill()) {
      XSSFSheet sheet = evaluation(workbook);
      int total = Exports.rowOf(sheet, "B", "実績の合計") + 1;
      int last = Exports.rowOf(sheet, "B", "件数") - 2;
      assertEquals("SUM(B8:B" + last + ")", Exports.cell(sheet, "D" + total).getCellFormula());
      assertEquals(24 + 61 + 20.8 + 39, Exports.cell(sheet, "D" + total).getNumericCellValue(), 1e-9);
      assertEquals("事業評価!D" + total,
          Exports.cell(workbook.getSheet("はじめに"), "C4").getCellFormula().replace("'", ""));
      assertEquals("事業評価!$B$1:$H$" + (total + 2), workbook.getPrintArea(1).replace("'", ""));
    }
  }

  @Test
  void looksAreThoseOfTheHouseStyle() throws Exception {
    try (XSSFWorkbook workbook = fill()) {
      XSSFSheet sheet = evaluation(workbook);
      int row = row(sheet, "被扶養者の健診が増えたか");
      XSSFCell cell = Exports.cell(sheet, "C" + row);
      assertEquals("MS 明朝", cell.getCellStyle().getFont().getFontName());
      assertEquals(OwnStyle.GREEN, Exports.cell(sheet, "C6").getCellStyle().getFillForegroundColorColor().getARGBHex());
      assertEquals(OwnStyle.PALE, Exports.cell(sheet, "C10").getCellStyle().getFillForegroundColorColor().getARGBHex());
      assertTrue(sheet.getRow(row - 1).getHeightInPoints() >= 31);
      assertEquals("0.0\"%\"", Exports.cell(sheet, "B" + row).getCellStyle().getDataFormatString());
      assertEquals(30 * 256, sheet.getColumnWidth(2));
      assertEquals("C4:H4", sheet.getMergedRegion(0).formatAsString());
    }
  }

  @Test
  void validationsAndConditionalFormatsCoverEveryLine() throws Exception {
    try (XSSFWorkbook workbook = fill()) {
      XSSFSheet sheet = evaluation(workbook);
      int row = row(sheet, "被扶養者の健診が増えたか");
      assertTrue(sheet.getDataValidations().stream().anyMatch(validation -> List.of(validation.getRegions()
          .getCellRangeAddresses()).stream().anyMatch(range -> range.isInRange(row - 1, 5))));
      var format = sheet.getSheetConditionalFormatting().getConditionalFormattingAt(0);
      assertEquals("$E8<0", format.getRule(0).getFormula1());
      assertTrue(List.of(format.getFormattingRanges()).stream().anyMatch(range -> range.isInRange(row - 1, 1)));
      assertTrue(List.of(format.getFormattingRanges()).stream().noneMatch(range -> range.isInRange(9, 1)));
    }
  }

  @Test
  void theLogoStaysAndThePictureBelowTheTableMovesDown() throws Exception {
    try (XSSFWorkbook workbook = fill()) {
      XSSFSheet sheet = evaluation(workbook);
      var shapes = sheet.getDrawingPatriarch().getShapes();
      assertEquals(1, ((XSSFClientAnchor) shapes.get(0).getAnchor()).getRow1());
      int below = Exports.rowOf(sheet, "B", "実績の合計");
      assertEquals(below + 1, ((XSSFClientAnchor) shapes.get(1).getAnchor()).getRow1());
      assertEquals(1, workbook.getAllPictures().size());
    }
  }

  @Test
  void formulasThatNeedAMissingColumnBecomeTheirValues() throws Exception {
    try (XSSFWorkbook workbook = fill(); XSSFWorkbook own = Exports.read(request)) {
      XSSFSheet sheet = evaluation(workbook);
      int row = row(sheet, "被扶養者の健診が増えたか");
      XSSFSheet ours = own.getSheet("評価シート");
      int ourRow = Exports.rowOf(ours, "C", "被扶養者の健診が増えたか") + 1;
      XSSFCell computed = Exports.cell(sheet, "G" + row);
      assertEquals(CellType.STRING, computed.getCellType());
      assertEquals(Exports.shown(ours, "M" + ourRow), Exports.shown(computed));
      assertEquals(Exports.shown(ours, "B4"), Exports.shown(sheet, "C4"));
    }
  }

  @Test
  void theReturnedSheetIsUnderstoodByHiddenIdsAndNames() throws Exception {
    try (XSSFWorkbook workbook = fill()) {
      XSSFSheet sheet = evaluation(workbook);
      int row = row(sheet, "被扶養者の健診が増えたか");
      int last = Exports.rowOf(sheet, "B", "件数") - 1;
      List<String> names = HouseStyles.names(workbook).stream().map(name -> name.replace("'", "")).toList();
      assertTrue(names.contains("mu.evaluation.1.items.actual 事業評価!$B$7:$B$" + last), names.toString());
      assertTrue(names.contains("mu.evaluation.1.items.item 事業評価!$C$7:$C$" + last), names.toString());
      String ids = names.stream().filter(name -> name.startsWith("mu.evaluation.1.items.id ")).findFirst()
          .orElseThrow();
      String column = ids.replaceAll(".*!\\$([A-Z]+)\\$.*", "$1");
      assertEquals(item("被扶養者の健診が増えたか"), Exports.shown(sheet, column + row));
      assertTrue(sheet.isColumnHidden(CellReference.convertColStringToIndex(column)));
      assertTrue(HouseStyles.meta(workbook).stream().anyMatch(line ->
          line.startsWith("worksheet=事業評価;sheet=evaluation;part=1;")));
      assertNotNull(workbook.getName("rating_list"));
    }
  }

  private String item(String name) {
    return model.getEvaluations().getFirst().getItems().stream().filter(item -> name.equals(item.getName()))
        .findFirst().orElseThrow().getId();
  }

  @Test
  void whatHasNoPlaceInTheHouseStyleIsWrittenInOurs() throws Exception {
    request = Exports.request(model, folder, CouncilSheet.EVALUATION, CouncilSheet.MEMBERS);
    try (XSSFWorkbook workbook = fill(); XSSFWorkbook own = Exports.read(request)) {
      XSSFSheet members = workbook.getSheet("構成員・役割");
      assertEquals(Exports.shown(own.getSheet("構成員・役割"), "D8"), Exports.shown(members, "D8"));
      assertNotNull(workbook.getSheet("評価シート(協議会運営)"));
      assertTrue(HouseStyles.names(workbook).stream().anyMatch(name -> name.startsWith("mu.members.1.members.id ")));
      assertEquals("Calibri", workbook.getFontAt(0).getFontName(), "the default font decides column widths");
    }
  }

  @Test
  void worksheetsOfSheetsNotAskedForAreLeftOut() throws Exception {
    request = Exports.request(model, folder, CouncilSheet.MEMBERS);
    try (XSSFWorkbook workbook = fill()) {
      assertNull(workbook.getSheet("事業評価"));
      assertNotNull(workbook.getSheet("構成員・役割"));
      assertEquals("–", Exports.shown(workbook.getSheet("はじめに"), "C4"));
    }
  }

  @Test
  void thePublicVariantTakesNamesOutOfTheWordsOfTheHouseStyleToo() throws Exception {
    model.getProjects().getFirst().setName("若葉花子セミナー");
    OwnStyle style = OwnStyle.evaluation();
    style.on("はじめに").put("B6", "担当:緑川 一郎(000-111-0001)");
    style.on("事業評価").put("B16", "緑川一郎");
    style.on("事業評価").put("B17", "=\"緑川一郎\"&\"様\"");
    template = style.save(folder.resolve("names.xlsx"));
    request = Exports.publicly(request);
    Path file = HouseStyles.write(request, template);
    for (Map.Entry<String, String> part : Exports.parts(file).entrySet()) {
      assertFalse(part.getValue().matches("(?s).*(緑川|若葉花子|000-111-0001).*"), part.getKey());
    }
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() throws Exception {
    model.getEvaluations().getFirst().getItems().forEach(item -> item.setName("=HYPERLINK(\"http://x\")"));
    model.getCouncil().setName("=1+1");
    OwnStyle style = OwnStyle.evaluation();
    style.on("事業評価").put("B17", "{{council}}");
    template = style.save(folder.resolve("formulas.xlsx"));
    try (XSSFWorkbook workbook = fill()) {
      XSSFCell item = Exports.cell(evaluation(workbook), "C8");
      assertEquals(CellType.STRING, item.getCellType());
      assertTrue(item.getCellStyle().getQuotePrefixed());
      int row = Exports.rowOf(evaluation(workbook), "B", "=1+1");
      assertTrue(row > 0);
      assertEquals(CellType.STRING, evaluation(workbook).getRow(row).getCell(1).getCellType());
    }
  }

  @Test
  void theVariantForFillingInIsProtectedButForItsInputs() throws Exception {
    request = Exports.as(Variant.FILL_IN, request);
    try (XSSFWorkbook workbook = fill()) {
      XSSFSheet sheet = evaluation(workbook);
      assertTrue(sheet.getProtect());
      assertFalse(Exports.cell(sheet, "F8").getCellStyle().getLocked(), "own rating");
      assertTrue(Exports.cell(sheet, "G8").getCellStyle().getLocked(), "computed rating");
      assertTrue(Exports.cell(sheet, "C6").getCellStyle().getLocked(), "heading");
    }
  }

  @Test
  void aHouseStyleSavedByLibreOfficeIsFilledTheSame() throws Exception {
    Path saved = folder.resolve("libreoffice.xlsx");
    try (InputStream in = getClass().getResourceAsStream("template/own-style-libreoffice.xlsx")) {
      Files.copy(in, saved);
    }
    try (XSSFWorkbook own = fill(); XSSFWorkbook filled = HouseStyles.fill(request, saved)) {
      assertEquals(HouseStyles.shown(own), HouseStyles.shown(filled));
      assertEquals(HouseStyles.names(own), HouseStyles.names(filled));
      assertEquals(2, evaluation(filled).getDrawingPatriarch().getShapes().size());
    }
  }

  @Test
  void theHouseStyleOfTheSampleCouncilFits() throws Exception {
    model = Councils.samples().getFirst();
    request = new SheetExportRequest(model,
        Set.of(CouncilSheet.ANNUAL_PLAN, CouncilSheet.EVALUATION, CouncilSheet.MEMBERS), Councils.yearOf(model), false,
        false, MidoriCouncil.PRINTED, folder, true);
    template = Path.of(System.getProperty("musubi.root"), "models/midori/house-style.xlsx");
    assertEquals(List.of(), new SheetExporter().problems(request, HouseStyle.read(template)));
    try (XSSFWorkbook workbook = fill(); XSSFWorkbook own = Exports.read(request)) {
      assertTrue(Exports.shown(workbook.getSheet("送付状"), "B9").startsWith("令和6年度(2024) 計画・評価資料"));
      workbook.removeSheetAt(0);
      assertEquals(HouseStyles.shown(own), HouseStyles.shown(workbook));
      assertTrue(workbook.getSheet("構成員・役割").getDrawingPatriarch().getShapes().size() > 0);
    }
  }

  @Test
  void chartsDrawAllLines() throws Exception {
    model = Councils.samples().getFirst();
    request = new SheetExportRequest(model, Set.of(CouncilSheet.EVALUATION), Councils.yearOf(model), false, false,
        MidoriCouncil.PRINTED, folder, true);
    template = HouseStyles.starting(request, folder.resolve("start.xlsx"));
    try (XSSFWorkbook workbook = fill(); XSSFWorkbook own = Exports.read(request)) {
      assertEquals(drawn(own), drawn(workbook));
    }
  }

  private static List<String> drawn(XSSFWorkbook workbook) {
    return workbook.getSheet("評価シート").getDrawingPatriarch().getCharts().stream()
        .map(chart -> chart.getCTChart().getPlotArea().toString().replace("$", "").replace("'", ""))
        .flatMap(plot -> Pattern.compile("評価シート!([A-Z]+\\d+:[A-Z]+\\d+)").matcher(plot).results()
            .map(match -> match.group(1))).toList();
  }

  @Test
  void severalEvaluationsOfAYearShareAWorksheet() throws Exception {
    var second = EcoreUtil.copy(model.getEvaluations().getFirst());
    second.getItems().getFirst().setName("二つ目の評価");
    model.getEvaluations().add(second);
    try (XSSFWorkbook workbook = fill()) {
      assertEquals("役割分担の合意", Exports.shown(evaluation(workbook), "C8"));
      XSSFSheet copy = workbook.getSheet("事業評価 (2)");
      assertEquals("二つ目の評価", Exports.shown(copy, "C8"));
      assertEquals(2, copy.getDrawingPatriarch().getShapes().size());
      assertEquals("みどり圏域地域・職域連携推進協議会", copy.getHeader().getRight());
      assertTrue(copy.getPrintSetup().getLandscape());
      assertEquals(workbook.getPrintArea(1).replaceAll(".*!", ""), workbook.getPrintArea(2).replaceAll(".*!", ""));
      assertTrue(HouseStyles.meta(workbook).stream().anyMatch(line ->
          line.startsWith("worksheet=事業評価 (2);sheet=evaluation;part=2;")));
    }
  }
}
