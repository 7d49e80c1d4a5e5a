package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.issues.HealthIssue;

/** Whatever a text of the model contains, the workbook shows it as text and opens. */
class TextSafetyTest {

  @TempDir
  Path folder;

  private XSSFWorkbook issuesWithGaps(String gaps) throws SheetExportException {
    CouncilModel model = MidoriCouncil.create();
    HealthIssue issue = model.getIssueAnalyses().getFirst().getIssues().getFirst();
    issue.setGaps(gaps);
    return Exports.read(Exports.request(model, folder, CouncilSheet.ISSUES));
  }

  private static XSSFCell gaps(XSSFWorkbook workbook) {
    return Exports.cell(workbook.getSheet("課題整理シート"), "R8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+81", "-5人", "@SUM(A1)", "\uFF1D1+1", "\uFF0B81", "\uFF0D5人",
      "\uFF20all",
      "\t=HYPERLINK(\"http://example.jp\")", "\r=cmd|' /C calc'!A0"})
  void whatBeginsLikeAFormulaIsWrittenAsText(String text) throws Exception {
    try (XSSFWorkbook workbook = issuesWithGaps(text)) {
      XSSFCell cell = gaps(workbook);
      assertEquals(CellType.STRING, cell.getCellType());
      assertEquals(text.strip(), cell.getStringCellValue());
      assertTrue(cell.getCellStyle().getQuotePrefixed(), "marked as text for good");
    }
  }

  @Test
  void ordinaryTextIsNotMarked() throws Exception {
    try (XSSFWorkbook workbook = issuesWithGaps("1+1=2")) {
      assertFalse(gaps(workbook).getCellStyle().getQuotePrefixed());
    }
  }

  @Test
  void inListsNamesAndHeadsTooNothingBecomesAFormula() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    model.getCouncil().setName("=SUM(1,2) & \"協議会\"");
    model.getOrganizations().forEach(organization -> organization.setShortName("=" + organization.getName()));
    model.getProjects().getFirst().setName("@PJ");
    try (XSSFWorkbook workbook = Exports.read(Exports.request(model, folder))) {
      workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
        if (cell.getCellType() == CellType.FORMULA) {
          assertFalse(cell.getCellFormula().startsWith("SUM(1,2)"), cell.getAddress().formatAsString());
        }
      })));
      assertEquals("協議会名:=SUM(1,2) & \"協議会\"",
          Exports.shown(workbook.getSheet("課題整理シート"), "B2"));
      assertTrue(workbook.getSheet("課題整理シート").getFooter().getLeft().contains("=SUM(1,2) && "));
    }
  }

  @Test
  void controlSignsAndBrokenLettersAreTakenOut() throws Exception {
    try (XSSFWorkbook workbook = issuesWithGaps("場所\u0000と\u0007時間\uD800の\uFFFE確保\r\n2行目\t終わり髙﨑①㈱\uD842\uDFB7")) {
      assertEquals("場所と時間の確保\n2行目 終わり髙﨑①㈱\uD842\uDFB7", gaps(workbook).getStringCellValue());
    }
  }

  @Test
  void textThatLooksLikeAnEscapeStaysAsItIs() throws Exception {
    try (XSSFWorkbook workbook = issuesWithGaps("品番_x0041_と_xZZZZ_")) {
      assertEquals("品番_x0041_と_xZZZZ_", gaps(workbook).getStringCellValue());
    }
  }

  @Test
  void anOverlongTextIsCutWithANote() throws Exception {
    try (XSSFWorkbook workbook = issuesWithGaps("長い文。".repeat(10_000))) {
      String text = gaps(workbook).getStringCellValue();
      assertEquals(32_767, text.length());
      assertTrue(text.endsWith("…(以下省略。全文はむすびのファイルにあります)"), text.substring(32_700));
    }
  }

  @Test
  void formulasSurviveQuotesInLabels() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    model.getEvaluations().getFirst().getItems().getFirst().setName("\"引用\"と'引用'");
    try (XSSFWorkbook workbook = Exports.read(Exports.request(model, folder, CouncilSheet.EVALUATION))) {
      assertEquals("\"引用\"と'引用'", Exports.shown(workbook.getSheet("評価シート"), "C9"));
    }
  }
}
