package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.DataSet;

/** 出典・注記: where the figures come from and what the signs mean. */
class SourcesSheetTest {

  @TempDir
  Path folder;

  @BeforeAll
  static void setUp() {
    AnalysisSetup.register();
  }

  private XSSFWorkbook export(CouncilModel model) throws Exception {
    return Exports.read(Exports.request(model, folder, CouncilSheet.SOURCES));
  }

  private static String everything(XSSFSheet sheet) {
    return String.join("\n", IntStream.range(0, sheet.getLastRowNum() + 1)
        .mapToObj(row -> String.join(" ", Exports.line(sheet, row, "B", "C", "D", "E", "F", "G", "H", "I"))).toList());
  }

  @Test
  void aSourceTellsWhatIsTakenFromItAndOnWhichSheets() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    DataSet set = model.getDataSets().getFirst();
    set.setReleasedOn(LocalDate.of(2024, 3, 29));
    set.getSource().setPublisher("全国健康保険協会");
    set.getSource().setUrl("https://example.jp/");
    set.getSource().setLicence("出典を示せば使える");
    try (XSSFWorkbook workbook = export(model)) {
      XSSFSheet sheet = workbook.getSheet("出典・注記");
      assertEquals(List.of("SRC17", "協会けんぽ データ", "全国健康保険協会", "R6.3.29\n2023年の値",
              "出典を示せば使える\nhttps://example.jp/", "被保険者と被扶養者のみの値",
              "C18 協会けんぽ 被扶養者特定健診実施率、X01 歯科健診の受診率", "課題整理シート\nデータ一覧"),
          Exports.line(sheet, Exports.rowOf(sheet, "B", "SRC17"), "B", "C", "D", "E", "F", "G", "H", "I"));
    }
  }

  @Test
  void whatAPlanNamesAsItsSourceIsListedToo() throws Exception {
    try (XSSFWorkbook workbook = export(MidoriCouncil.create())) {
      XSSFSheet sheet = workbook.getSheet("出典・注記");
      List<String> line = Exports.line(sheet, Exports.rowOf(sheet, "C", "協議会調べ"), "B", "H", "I");
      assertEquals("", line.getFirst());
      assertTrue(line.get(1).startsWith("M1 参加事業所数、M2 健康宣言事業所数"), line.get(1));
      assertEquals("中期計画書\n評価シート", line.get(2));
    }
  }

  @Test
  void theSourcesOfTheSampleComeFromTheReferenceKnowledge() throws Exception {
    try (XSSFWorkbook workbook = export(SampleCouncilTest.sample())) {
      XSSFSheet sheet = workbook.getSheet("出典・注記");
      List<String> line = Exports.line(sheet, Exports.rowOf(sheet, "B", "SRC17"), "C", "D", "G");
      assertEquals("全国健康保険協会", line.get(1));
      assertTrue(line.get(2).contains("協会けんぽの加入者だけの値である。"), line.get(2));
      assertTrue(line.get(2).contains("10人未満の値は載せません。"), line.get(2));
      XSSFSheet notes = workbook.getSheet("出典・注記(記号・データ)");
      assertEquals(List.of("令和5年度 事業所アンケート(架空)", "公表 R6.3.15\n取得 R6.3.15"),
          Exports.line(notes, Exports.rowOf(notes, "B", "データ-03"), "C", "E"));
    }
  }

  @Test
  void signsAreExplainedAsTheyArePrintedAndInventedFiguresAdmitted() throws Exception {
    try (XSSFWorkbook workbook = export(MidoriCouncil.create())) {
      XSSFSheet sheet = workbook.getSheet("出典・注記(記号・データ)");
      assertEquals("かなり悪い", Exports.shown(sheet, "C" + (Exports.rowOf(sheet, "B", "▲▲") + 1)));
      assertEquals("対象者が少ないため載せない", Exports.shown(sheet, "C" + (Exports.rowOf(sheet, "B", "x") + 1)));
      assertTrue(everything(sheet).contains("※架空(例示)の値を含みます。"));
      assertTrue(everything(sheet).contains("±5%以内は「同程度」、20%を超えると「かなり」"));
    }
  }

  @Test
  void withoutFiguresThereAreAHintAndLinesToWriteOn() throws Exception {
    try (XSSFWorkbook workbook = export(MidoriCouncil.empty())) {
      XSSFSheet sheet = workbook.getSheet("出典・注記");
      assertTrue(Exports.shown(sheet, "B3").startsWith("まだ値も指標もありません。"));
      int heading = Exports.rowOf(sheet, "B", "出典") + 1;
      for (int line = heading + 2; line < heading + 7; line++) {
        assertNotEquals("NONE", Exports.cell(sheet, "C" + line).getCellStyle().getBorderBottom().name());
      }
    }
  }
}
