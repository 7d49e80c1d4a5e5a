package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.model.council.CouncilModel;
import org.musubi.sheets.content.Variant;

/** 表紙: whose papers, for whom, what lies behind, the council in figures. */
class CoverSheetTest {

  private static final List<String> OTHERS = Arrays.stream(CouncilSheet.values())
      .filter(sheet -> sheet != CouncilSheet.COVER).map(CouncilSheet::sheetName).toList();

  @TempDir
  Path folder;

  private SheetExportRequest request(CouncilModel model, CouncilSheet... sheets) {
    return Exports.request(model, folder, sheets);
  }

  private static List<String> texts(XSSFSheet sheet) {
    return IntStream.range(0, sheet.getLastRowNum() + 1)
        .mapToObj(row -> String.join(" ", Exports.line(sheet, row, "B", "C", "D", "E", "F", "G"))
            .replaceAll(" +", " ").strip())
        .filter(text -> !text.isEmpty()).toList();
  }

  @Test
  void itNamesYearCouncilAreaChairSecretariatAndDay() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(request(MidoriCouncil.create(), CouncilSheet.COVER))) {
      List<String> texts = texts(workbook.getSheet("表紙"));
      for (String expected : List.of("協議会内部資料", "令和6年度(2024)", "地域・職域連携推進事業 計画・評価 資料",
          "みどり圏域地域・職域連携推進協議会", "種類・区域:あおば県 みどり圏域(2次医療圏) 作成日:令和7年3月10日 現在",
          "会長:保健所 所長 緑川 一郎 事務局:保健所")) {
        assertTrue(texts.contains(expected), expected + " in " + texts);
      }
    }
  }

  @Test
  void theContentsListAllOtherSheetsOfTheWorkbookInTheirOrder() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(request(MidoriCouncil.create()))) {
      XSSFSheet sheet = workbook.getSheet("表紙");
      assertEquals(0, workbook.getSheetIndex(sheet), "the cover lies on top");
      int heading = Exports.rowOf(sheet, "B", "No.");
      assertEquals(OTHERS, Exports.below(sheet, "C", heading));
      assertEquals("1", Exports.shown(sheet, "B" + (heading + 2)));
    }
  }

  @Test
  void theContentsListOnlyWhatIsHandedOut() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(
        request(MidoriCouncil.create(), CouncilSheet.COVER, CouncilSheet.EVALUATION, CouncilSheet.DATA))) {
      XSSFSheet sheet = workbook.getSheet("表紙");
      assertEquals(List.of("評価シート", "データ一覧"), Exports.below(sheet, "C", Exports.rowOf(sheet, "B", "No.")));
    }
  }

  @Test
  void thePapersOfAMeetingAreNumbered() throws Exception {
    SheetExportRequest request = request(MidoriCouncil.create(), CouncilSheet.COVER, CouncilSheet.ISSUES,
        CouncilSheet.MEMBERS);
    try (XSSFWorkbook workbook = Exports.read(Exports.as(Variant.MEETING, request))) {
      XSSFSheet sheet = workbook.getSheet("表紙");
      int heading = Exports.rowOf(sheet, "B", "資料番号");
      assertEquals(List.of("資料1", "課題整理シート"), Exports.line(sheet, heading + 1, "B", "C"));
      assertEquals(List.of("資料2", "構成員・役割"), Exports.line(sheet, heading + 2, "B", "C"));
    }
  }

  @Test
  void thePapersOfAMeetingNameTheNextMeetingOfTheCouncil() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    model.getCouncil().getMeetings().getLast().setDate(MidoriCouncil.PRINTED.plusDays(8));
    try (XSSFWorkbook workbook = Exports.read(Exports.as(Variant.MEETING, request(model, CouncilSheet.COVER)))) {
      assertTrue(texts(workbook.getSheet("表紙")).stream()
          .anyMatch(text -> text.endsWith("会議:第2回協議会 令和7年3月18日")));
    }
  }

  @ParameterizedTest
  @CsvSource({"COUNCIL,false,協議会内部資料", "COUNCIL,true,公開用", "FILL_IN,false,記入用", "MEETING,false,会議資料",
      "MEETING,true,会議資料(公開用)"})
  void itSaysWhatThePapersAreFor(Variant variant, boolean everybody, String stamp) throws Exception {
    SheetExportRequest request = Exports.as(variant, request(MidoriCouncil.create(), CouncilSheet.COVER));
    SheetExportRequest given = everybody
        ? new SheetExportRequest(request.model(), request.sheets(), request.year(), true, false, request.printedOn(),
            folder, true, request.furtherSheets(), request.language(), variant, null)
        : request;
    try (XSSFWorkbook workbook = Exports.read(given)) {
      assertEquals(stamp, texts(workbook.getSheet("表紙")).getFirst());
    }
  }

  @Test
  void thePublicCoverNamesThePositionOfTheChairOnly() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(
        Exports.publicly(request(MidoriCouncil.create(), CouncilSheet.COVER)))) {
      assertTrue(texts(workbook.getSheet("表紙")).contains("会長:保健所 所長 事務局:保健所"));
    }
  }

  @Test
  void theCouncilInFigures() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(request(MidoriCouncil.create(), CouncilSheet.COVER))) {
      XSSFSheet sheet = workbook.getSheet("表紙");
      int heading = Exports.rowOf(sheet, "F", "項目");
      assertEquals(List.of("委員 5", "関係機関 5", "ワーキング 1", "本年度の会議 3", "整理した課題 3", "うち取り上げた課題 1",
              "中期計画の期間 令和6〜8年度(2024〜2026)", "本年度の事業 3", "総合評価(事業) B(計算)",
              "総合評価(協議会運営) C(計算)"),
          IntStream.rangeClosed(1, 10)
              .mapToObj(row -> String.join(" ", Exports.line(sheet, heading + row, "F", "G"))).toList());
      assertEquals("0\"人\"", Exports.cell(sheet, "G" + (heading + 2)).getCellStyle().getDataFormatString());
    }
  }

  @Test
  void aCouncilWithNothingInItGetsDashesAndAHint() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(request(MidoriCouncil.empty(), CouncilSheet.COVER))) {
      XSSFSheet sheet = workbook.getSheet("表紙");
      int heading = Exports.rowOf(sheet, "F", "項目");
      IntStream.rangeClosed(1, 10).forEach(row ->
          assertEquals("–", Exports.shown(sheet, "G" + (heading + row + 1)), "row " + row));
      List<String> texts = texts(sheet);
      assertTrue(texts.contains("○○協議会"), texts.toString());
      assertTrue(texts.getLast().startsWith("「–」はまだ入力されていない項目です。"), texts.getLast());
    }
  }

  /** A sheet that is added must also be explained. */
  @ParameterizedTest
  @EnumSource(value = CouncilSheet.class, mode = EnumSource.Mode.EXCLUDE, names = "COVER")
  void theContentsSayWhatEverySheetIsFor(CouncilSheet sheet) throws Exception {
    for (boolean english : List.of(false, true)) {
      SheetExportRequest request = request(MidoriCouncil.empty(), CouncilSheet.COVER);
      try (XSSFWorkbook workbook = Exports.read(english ? Exports.inEnglish(request) : request)) {
        int row = Exports.rowOf(workbook.getSheetAt(0), "C",
            sheet.sheetName(english ? Locale.ENGLISH : Locale.JAPANESE));
        assertFalse(Exports.shown(workbook.getSheetAt(0), "D" + (row + 1)).isBlank(), sheet.key());
      }
    }
  }
}
