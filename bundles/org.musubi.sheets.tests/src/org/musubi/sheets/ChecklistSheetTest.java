package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.analysis.diagnosis.ChecklistScores;
import org.musubi.analysis.diagnosis.Checklists;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.diagnosis.AnswerLevel;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.ChecklistAnswer;
import org.musubi.model.diagnosis.ChecklistArea;
import org.musubi.model.diagnosis.MaturityLevel;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.sheets.text.EnumLabels;

/** チェックリスト (domain.md 6.9): the formulas of the sheet and org.musubi.analysis come to the same result. */
class ChecklistSheetTest {

  private static final EnumLabels LABELS = new EnumLabels(Locale.JAPANESE);

  @TempDir
  Path folder;

  private static SheetContext context(CouncilModel model) {
    return EditableCells.context(model, MidoriCouncil.YEAR, Locale.JAPANESE);
  }

  private XSSFWorkbook workbook(CouncilModel model) throws Exception {
    XSSFWorkbook workbook = Exports.read(Exports.request(model, folder, CouncilSheet.CHECKLIST));
    Exports.recalculate(workbook);
    return workbook;
  }

  private static Checklist list(CouncilModel model) {
    return Checklists.of(model, MidoriCouncil.YEAR).orElseThrow();
  }

  /** The line of a result table, which stands in columns D to G. */
  private static int line(XSSFSheet sheet, String table, String label) {
    int row = Exports.rowOf(sheet, "D", table);
    while (!label.equals(Exports.shown(sheet, "D" + (row + 1)))) {
      row++;
      assertTrue(row <= sheet.getLastRowNum(), "no line " + label + " in " + table);
    }
    return row + 1;
  }

  private static void assertEqualsAnalysis(XSSFSheet sheet, CouncilModel model) {
    Checklist list = list(model);
    for (ChecklistArea area : ChecklistArea.values()) {
      String shown = Exports.shown(sheet, "E" + line(sheet, "領域別の得点", LABELS.of(area)));
      if (ChecklistScores.areaScore(list, area).isEmpty()) {
        assertEquals("–", shown, area.getName());
      } else {
        assertEquals(ChecklistScores.areaScore(list, area).getAsDouble(), Double.parseDouble(shown), 1e-6,
            area.getName());
      }
    }
    // The year before has an answer to every item of the library.
    MaturityLevel level = ChecklistScores.level(list,
        model.getChecklists().getFirst().getAnswers().stream().map(ChecklistAnswer::getQuestion).toList());
    String reached = "到達水準(回答から計算):" + (level == null ? "レベル1-①に未到達" : LABELS.of(level));
    assertEquals(reached, Exports.shown(sheet, "E2"));
    for (MaturityLevel each : MaturityLevel.values()) {
      assertEquals(level != null && each.compareTo(level) <= 0 ? "○" : "–",
          Exports.shown(sheet, "G" + line(sheet, "水準ごとの達成状況", LABELS.of(each))), each.getName());
    }
  }

  @Test
  void theSampleReachesTheLevelItsAnswersGive() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    try (XSSFWorkbook workbook = workbook(model)) {
      XSSFSheet sheet = workbook.getSheet("チェックリスト");
      assertEqualsAnalysis(sheet, model);
      assertEquals("到達水準(回答から計算):レベル1-②", Exports.shown(sheet, "E2"));
      assertEquals("協議会が考える水準:レベル2-①", Exports.shown(sheet, "B3"));
      assertEquals("前回の到達水準:レベル1-②(令和5年度(2023))", Exports.shown(sheet, "E3"));
    }
  }

  /** Unanswered, not applicable and own items, weights: whatever the answers, both count alike. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void formulasEqualTheAnalysisForAnyAnswers(int seed) throws Exception {
    CouncilModel model = MidoriCouncil.create();
    Random random = new Random(seed);
    // The higher the seed, the better the council.
    list(model).getAnswers().forEach(answer -> answer.setValue(random.nextInt(40) < 34 + seed
        ? List.of(AnswerLevel.DONE, AnswerLevel.PARTLY, AnswerLevel.NOT_APPLICABLE).get(random.nextInt(3))
        : random.nextBoolean() ? null : AnswerLevel.values()[random.nextInt(AnswerLevel.values().length)]));
    list(model).getOwnQuestions().getFirst().setWeight(0.5 * seed);
    if (seed == 6) {
      model.getChecklists().getFirst().getAnswers().stream().map(ChecklistAnswer::getQuestion)
          .filter(question -> question.getLevel() == MaturityLevel.L3)
          .forEach(question -> Checklists.answer(list(model), question, AnswerLevel.DONE));
    }
    try (XSSFWorkbook workbook = workbook(model)) {
      assertEqualsAnalysis(workbook.getSheet("チェックリスト"), model);
    }
  }

  @Test
  void aCouncilThatDoesEverythingReachesTheTop() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    model.getChecklists().getFirst().getAnswers().forEach(answer ->
        Checklists.answer(list(model), answer.getQuestion(), AnswerLevel.DONE));
    try (XSSFWorkbook workbook = workbook(model)) {
      assertEqualsAnalysis(workbook.getSheet("チェックリスト"), model);
      assertEquals("到達水準(回答から計算):レベル3", Exports.shown(workbook.getSheet("チェックリスト"), "E2"));
    }
  }

  @Test
  void anAnswerChangedInTheSheetChangesScoreAndLevel() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    try (XSSFWorkbook workbook = workbook(model)) {
      XSSFSheet sheet = workbook.getSheet("チェックリスト");
      int open = Exports.rowOf(sheet, "F", "1");
      sheet.getRow(open).getCell(5).setCellValue(2);
      Exports.recalculate(workbook);
      assertEquals("到達水準(回答から計算):レベル2-③", Exports.shown(sheet, "E2"),
          "the only item below 2 up to that level");
    }
  }

  @ParameterizedTest
  @CsvSource({"3,DONE", "2,PARTLY", "1,CONSIDERING", "0,NOT_DONE", "–,NOT_APPLICABLE", "ー,NOT_APPLICABLE",
      "-,NOT_APPLICABLE", "できている,DONE"})
  void anAnswerIsReadHoweverItIsTyped(String text, AnswerLevel expected) throws Exception {
    assertEquals(expected, read(Entry.text(text)));
  }

  @Test
  void answersMayBeNumbersButOnlyTheFiveSigns() throws Exception {
    assertEquals(AnswerLevel.DONE, read(new Entry.Number(3, false)));
    assertNull(read(Entry.BLANK), "an empty cell is no answer, not 該当なし");
    for (Entry entry : List.of(new Entry.Number(4, false), Entry.text("はい"), Entry.text("2.5"))) {
      UnreadableException refused = assertThrows(UnreadableException.class,
          () -> read(entry));
      assertTrue(refused.getMessage().contains("3、2、1、0、–"), refused.getMessage());
    }
  }

  private static AnswerLevel read(Entry entry) throws UnreadableException {
    CouncilModel model = MidoriCouncil.create();
    EditableCells.Cell<?, ?> cell = answers(model).getFirst();
    return (AnswerLevel) cell.edit().type().read(entry, context(model));
  }

  private static List<EditableCells.Cell<?, ?>> answers(CouncilModel model) {
    return EditableCells.of(CouncilSheet.CHECKLIST, context(model)).stream()
        .filter(cell -> cell.column().key().equals("answer")).toList();
  }

  private static <R, T> void enter(EditableCells.Cell<R, T> cell, String text, CouncilModel model)
      throws Exception {
    cell.set(cell.edit().type().read(Entry.text(text), context(model)));
  }

  @Test
  void theFirstAnswerOnABlankFormStartsTheChecklistOfTheYear() throws Exception {
    CouncilModel model = MidoriCouncil.empty();
    assertEquals(32, answers(model).size(), "the form has all items");
    enter(answers(model).get(2), "", model);
    assertEquals(0, model.getChecklists().size(), "an empty cell starts nothing");
    enter(answers(model).get(2), "2", model);
    Checklist list = list(model);
    assertEquals("K03", list.getAnswers().getFirst().getQuestion().getCode());
    assertEquals(AnswerLevel.PARTLY, list.getAnswers().getFirst().getValue());
    assertEquals("令和6年度(2024) 実施状況診断チェックリスト", list.getName());
  }

  @Test
  void onlyItemsOfTheCouncilItselfCanBeReworded() {
    CouncilModel model = MidoriCouncil.create();
    assertEquals(List.of("商店街の店主が話合いに加わっている"), EditableCells.of(CouncilSheet.CHECKLIST, context(model))
        .stream().filter(cell -> cell.column().key().equals("item")).map(EditableCells.Cell::value).toList());
  }

  @Test
  void theRadarIsDrawnFromTheScoresInTheSheet() throws Exception {
    try (XSSFWorkbook workbook = workbook(MidoriCouncil.create())) {
      XSSFSheet sheet = workbook.getSheet("チェックリスト");
      int first = line(sheet, "領域別の得点", "体制");
      String xml = sheet.getDrawingPatriarch().getCharts().getFirst().getCTChart().xmlText();
      assertTrue(xml.contains("radarChart"), xml);
      assertTrue(xml.contains("$E$" + first + ":$E$" + (first + 7)), xml);
    }
  }
}
