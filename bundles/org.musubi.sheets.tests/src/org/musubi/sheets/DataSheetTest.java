package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.DataQuality;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Observation;

/** データ一覧: the values with which the council works, three areas side by side. */
class DataSheetTest {

  @TempDir
  Path folder;

  @BeforeAll
  static void setUp() {
    AnalysisSetup.register();
  }

  private XSSFWorkbook export(CouncilModel model) throws Exception {
    return Exports.read(Exports.request(model, folder, CouncilSheet.DATA));
  }

  /** The lines of an indicator: part, nation, prefecture, area, year, mark. */
  private static List<String> lines(XSSFSheet sheet, String code) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row <= sheet.getLastRowNum(); row++) {
      if (Exports.shown(sheet, "B" + (row + 1)).equals(code)) {
        lines.add(String.join(" ", Exports.line(sheet, row, "D", "F", "G", "H", "I", "M")).strip());
      }
    }
    return lines;
  }

  @Test
  void theThreeAreasOfTheSampleStandSideBySideYearByYear() throws Exception {
    try (XSSFWorkbook workbook = export(SampleCouncilTest.sample())) {
      XSSFSheet sheet = workbook.getSheet("データ一覧");
      assertEquals(List.of("– – 17.6 2021 –", "– – 18.5 2022 –", "26 24.8 19.4 2023 ▲▲", "– – 20.8 2024 –"),
          lines(sheet, "C18"));
      int row = Exports.rowOf(sheet, "B", "C18") + 2;
      assertEquals(List.of("%", "21400", "SRC17"), Exports.line(sheet, row, "E", "J", "L"));
      assertTrue(Exports.shown(sheet, "O" + (row + 1)).contains("架空の値(例示)"), "invented figures say so");
    }
  }

  /** The figures and the mark of an issue are those of the list. */
  @Test
  void theListAgreesWithTheIssueSheet() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(
        Exports.request(SampleCouncilTest.sample(), folder, CouncilSheet.ISSUES, CouncilSheet.DATA))) {
      XSSFSheet issues = workbook.getSheet("課題整理シート");
      List<String> expected = Exports.line(issues, 7, "I", "J", "K", "N");
      XSSFSheet data = workbook.getSheet("データ一覧");
      List<List<String>> all = new ArrayList<>();
      for (int row = 6; row <= data.getLastRowNum(); row++) {
        all.add(Exports.line(data, row, "F", "G", "H", "M"));
      }
      assertTrue(all.contains(expected), expected + " in " + all);
    }
  }

  @Test
  void valuesOfFewPeopleAreWithheldWithTheirNumberAndNotJudged() throws Exception {
    try (XSSFWorkbook workbook = export(MidoriCouncil.create())) {
      XSSFSheet sheet = workbook.getSheet("データ一覧");
      assertEquals(List.of("– 20 x 2023 –"), lines(sheet, "X01"));
      int row = Exports.rowOf(sheet, "B", "X01");
      assertEquals("x", Exports.shown(sheet, "J" + (row + 1)), "8 people would be a value withheld made public");
    }
  }

  @Test
  void aBadMarkIsShownAsAnAlertAndNotByColourAlone() throws Exception {
    try (XSSFWorkbook workbook = export(MidoriCouncil.create())) {
      XSSFSheet sheet = workbook.getSheet("データ一覧");
      int line = Exports.rowOf(sheet, "B", "C18") + 1;
      assertEquals("▲▲", Exports.shown(sheet, "M" + line));
      assertEquals("FFFCE4D6",
          Exports.cell(sheet, "M" + line).getCellStyle().getFillForegroundColorColor().getARGBHex());
    }
  }

  @Test
  void publishedValuesFillTheGapsOfTheCouncil() throws Exception {
    try (XSSFWorkbook workbook = export(SampleCouncilTest.sample())) {
      XSSFSheet sheet = workbook.getSheet("データ一覧");
      boolean published = false;
      for (int row = 6; row <= sheet.getLastRowNum(); row++) {
        List<String> line = Exports.line(sheet, row, "F", "G", "H", "O");
        published |= !line.get(0).equals("–") && !line.get(1).equals("–") && line.get(2).equals("–")
            && line.get(3).isEmpty();
      }
      assertTrue(published, "a year for which only published values exist");
    }
  }

  @Test
  void theHeadTellsAreasNumberSourcesAndCaveats() throws Exception {
    try (XSSFWorkbook workbook = export(MidoriCouncil.create())) {
      XSSFSheet sheet = workbook.getSheet("データ一覧");
      assertEquals("令和6年度(2024) データ一覧", Exports.shown(sheet, "B1"));
      assertEquals("比較:全国 / あおば県 / みどり圏域", Exports.shown(sheet, "E2"));
      assertEquals("収録:2指標 5値", Exports.shown(sheet, "L2"));
      assertEquals("※架空(例示)の値を含みます。実在の統計値ではありません。\n"
          + "※協会けんぽ データ:被保険者と被扶養者のみの値", Exports.shown(sheet, "B4"));
    }
  }

  @Test
  void provisionalFiguresAreMarkedInTheirRow() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    DataSet set = model.getDataSets().getFirst();
    set.setQuality(DataQuality.PROVISIONAL);
    for (Observation value : set.getObservations()) {
      value.setRemark("聞き取り");
    }
    try (XSSFWorkbook workbook = export(model)) {
      XSSFSheet sheet = workbook.getSheet("データ一覧");
      assertEquals("聞き取り\n速報", Exports.shown(sheet, "O" + (Exports.rowOf(sheet, "B", "C18") + 1)));
    }
  }

  @Test
  void withoutValuesThereAreAHintAndLinesToWriteOn() throws Exception {
    try (XSSFWorkbook workbook = export(MidoriCouncil.empty())) {
      XSSFSheet sheet = workbook.getSheet("データ一覧");
      assertTrue(Exports.shown(sheet, "B4").startsWith("まだ値がありません。"), Exports.shown(sheet, "B4"));
      int heading = Exports.rowOf(sheet, "B", "指標の値") + 1;
      for (int line = heading + 2; line < heading + 7; line++) {
        assertNotEquals("NONE", Exports.cell(sheet, "C" + line).getCellStyle().getBorderBottom().name());
      }
    }
  }
}
