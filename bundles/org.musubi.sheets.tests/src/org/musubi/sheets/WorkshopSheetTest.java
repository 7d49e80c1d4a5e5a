package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.DecisionState;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopFactory;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Table;

/** WS記録 (domain.md 6.8). */
class WorkshopSheetTest {

  @TempDir
  Path folder;

  private static SheetContext context(CouncilModel model) {
    return EditableCells.context(model, MidoriCouncil.YEAR, Locale.JAPANESE);
  }

  private String everything(SheetExportRequest request) throws Exception {
    return String.join("", Exports.parts(Exports.write(request).getFirst()).values());
  }

  private SheetExportRequest request(CouncilModel model) {
    return Exports.request(model, folder, CouncilSheet.WORKSHOP);
  }

  private static <R, T> void enter(EditableCells.Cell<R, T> cell, String text, CouncilModel model)
      throws Exception {
    cell.set(cell.edit().type().read(Entry.text(text), context(model)));
  }

  private static void type(CouncilModel model, Object row, String column, String text) throws Exception {
    enter(EditableCells.of(CouncilSheet.WORKSHOP, context(model)).stream()
        .filter(cell -> cell.row() == row && cell.column().key().equals(column)).findFirst().orElseThrow(), text,
        model);
  }

  private static List<IdeaCard> cards(CouncilModel model) {
    return model.getWorkshops().getFirst().getSessions().get(1).getCards();
  }

  @Test
  void nobodyIsNamedUnlessPeopleAgreed() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    for (String author : MidoriWorkshop.AUTHORS) {
      assertFalse(everything(request(model)).contains(author), author);
    }
    model.getWorkshops().getFirst().setAnonymous(false);
    for (String author : MidoriWorkshop.AUTHORS) {
      assertTrue(everything(request(model)).contains(author), "named where it was agreed: " + author);
      assertFalse(everything(Exports.publicly(request(model))).contains(author), "never in public: " + author);
    }
  }

  @Test
  void aPublicSheetHidesNamesOfParticipantsInFreeTextButNoCodes() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    model.getWorkshops().getFirst().getParticipants().getLast().setNameOrCode("A1");
    model.getWorkshops().getFirst().setSummary("葉山五郎さんの話から、A1の表を作ることになった");
    try (XSSFWorkbook workbook = Exports.read(Exports.publicly(request(model)))) {
      XSSFSheet sheet = workbook.getSheet("WS記録");
      int line = Exports.rowOf(sheet, "B", "8 感想・関係づくりの気づき") + 3;
      assertEquals("●●さんの話から、A1の表を作ることになった", Exports.shown(sheet, "C" + line));
    }
  }

  @Test
  void numbersByTeamStay() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(request(MidoriCouncil.create()))) {
      Exports.recalculate(workbook);
      XSSFSheet sheet = workbook.getSheet("WS記録");
      int team = Exports.rowOf(sheet, "C", "小さな職場の健診") + 1;
      assertEquals(List.of("A班", "1", "1", "商工会議所"), List.of("D", "E", "F", "G").stream()
          .map(column -> Exports.shown(sheet, column + team)).toList());
      assertEquals("参加者:2人(商工会議所、協会けんぽ)", Exports.shown(sheet, "B4"));
      assertEquals("欠席:1人(地産保)", Exports.shown(sheet, "H4"));
    }
  }

  @Test
  void theRecordIsUprightAndHasAllEightBlocks() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(request(MidoriCouncil.create()))) {
      XSSFSheet sheet = workbook.getSheet("WS記録");
      assertFalse(sheet.getPrintSetup().getLandscape(), "A4 portrait");
      for (String block : List.of("1 問い", "2 出された意見", "4 まとめ", "5 マトリクス結果", "6 決定事項", "7 次回",
          "8 感想・関係づくりの気づき")) {
        assertTrue(Exports.rowOf(sheet, "B", block) > 0, block);
      }
      XSSFSheet writing = workbook.getSheet("WS記録(ブレインライティング)");
      int first = Exports.rowOf(writing, "B", "3 ブレインライティング表 用紙1 平日に休めない職場 (A班)") + 4;
      assertEquals("朝6時から受けられるようにする", Exports.shown(writing, "C" + first), "in the words of the sheet");
      assertEquals("昼休みに30分で終わる健診", Exports.shown(writing, "E" + first));
      assertEquals("朝の健診のあとに軽い朝食を出す", Exports.shown(writing, "C" + (first + 1)));
    }
  }

  @Test
  void groupsCountTheirCardsAndStarsInTheSheet() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(request(MidoriCouncil.create()))) {
      XSSFSheet sheet = workbook.getSheet("WS記録");
      int card = Exports.rowOf(sheet, "C", "家族は職場に届いた案内を見ない");
      sheet.getRow(card).getCell(6).setCellValue("休まずに受けられる場");
      Exports.recalculate(workbook);
      int heading = Exports.rowOf(sheet, "B", "4 まとめ");
      int group = heading + 3;
      assertEquals(List.of("休まずに受けられる場", "5", "2", "6"), List.of("C", "D", "E", "F").stream()
          .map(column -> Exports.shown(sheet, column + group)).toList(), "4 and 2 stars");
      assertEquals("右上", Exports.shown(sheet, "D" + (Exports.rowOf(sheet, "B",
          "意見の優先度(横軸=緊急度 縦軸=重要度)") + 2)));
    }
  }

  @Test
  void whatIsFilledInArrives() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    IdeaCard last = cards(model).getLast();
    type(model, last, "stars", "3");
    type(model, last, "group", "家族の1回の外出");
    type(model, last, "issue", "課題-02");
    type(model, last, "project", "PJ-03");
    type(model, last, "team", "B班");
    assertEquals(3, last.getVoteTotal());
    assertEquals("家族の1回の外出", last.getGroup().getName());
    assertEquals("課題-02", last.getDerivedIssue().getCode());
    assertEquals("PJ-03", last.getDerivedProject().getCode());
    assertEquals("B班", last.getWorkshopGroup().getCode());
    var decision = model.getWorkshops().getFirst().getDecisions().get(1);
    type(model, decision, "done", "×");
    type(model, decision, "due", "R6.9.1");
    type(model, decision, "responsible", "保健所、みどり市");
    assertEquals(DecisionState.DROPPED, decision.getState());
    assertEquals(LocalDate.of(2024, 9, 1), decision.getDueBy());
    assertEquals(2, decision.getResponsible().size());
    type(model, model.getWorkshops().getFirst(), "reflections", "また集まりたい");
    assertEquals("また集まりたい", model.getWorkshops().getFirst().getSummary());
  }

  /** Votes of single persons are not to be overwritten by a total. */
  @Test
  void starsOfSeveralVotersAreOnlyPrinted() {
    CouncilModel model = MidoriCouncil.create();
    IdeaCard first = cards(model).getFirst();
    first.getVotes().add(WorkshopFactory.eINSTANCE.createVote());
    assertTrue(EditableCells.of(CouncilSheet.WORKSHOP, context(model)).stream()
        .noneMatch(cell -> cell.row() == first && cell.column().key().equals("stars")));
  }

  @Test
  void anIdeaIsWrittenIntoAnEmptyPlaceOfABrainwritingSheet() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    var sheet = model.getWorkshops().getFirst().getSessions().getFirst().getSheets().getFirst();
    EditableCells.Cell<?, ?> cell = EditableCells.of(CouncilSheet.WORKSHOP, context(model)).stream()
        .filter(any -> any.place().endsWith(sheet.getId() + " 2") && any.column().key().equals("idea3"))
        .findFirst().orElseThrow();
    assertNull(cell.value());
    enter(cell, "食改さんの減塩おにぎり", model);
    assertEquals(List.of(2, 3), List.of(sheet.getCells().getLast().getRound(), sheet.getCells().getLast().getColumn()));
    assertEquals("食改さんの減塩おにぎり", sheet.getCells().getLast().getText());
  }

  @Test
  void aNewLineIsANewCardOfItsSession() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    Session session = model.getWorkshops().getFirst().getSessions().get(1);
    IdeaCard made = addCard(model, session.getId(), "夜の健診を開く");
    assertEquals(session, made.eContainer());
    assertEquals("夜の健診を開く", made.getText());
    assertEquals(4, made.getNumber());
  }

  @Test
  void aFilledInFormOfAnEmptyCouncilBecomesAWorkshop() throws Exception {
    CouncilModel model = MidoriCouncil.empty();
    IdeaCard card = addCard(model, "new", "はじめての意見");
    assertEquals(1, model.getWorkshops().size());
    Workshop workshop = model.getWorkshops().getFirst();
    assertEquals("WS-01", workshop.getCode());
    assertEquals(workshop, card.eContainer().eContainer());
  }

  @SuppressWarnings("unchecked")
  private static IdeaCard addCard(CouncilModel model, String section, String text) throws Exception {
    SheetContext context = context(model);
    Table<IdeaCard> table = (Table<IdeaCard>) EditableCells.tables(CouncilSheet.WORKSHOP, context).stream()
        .filter(any -> any.name().equals("cards")).findFirst().orElseThrow();
    IdeaCard card = table.rowEdit().create(context, section);
    Column<IdeaCard> column =
        table.columns().stream().filter(any -> any.key().equals("card")).findFirst().orElseThrow();
    enter(EditableCells.cell(CouncilSheet.WORKSHOP, table, section, card, column, column.edit()), text, model);
    return card;
  }

  @Test
  void everyWorkshopOfTheYearHasItsWorksheetAndOtherYearsNone() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    Workshop second = WorkshopFactory.eINSTANCE.createWorkshop();
    second.setDate(LocalDate.of(2025, 1, 20));
    Workshop next = WorkshopFactory.eINSTANCE.createWorkshop();
    next.setDate(LocalDate.of(2025, 4, 1));
    model.getWorkshops().addAll(List.of(second, next));
    try (XSSFWorkbook workbook = Exports.read(request(model))) {
      List<String> tabs = new java.util.ArrayList<>();
      workbook.forEach(sheet -> tabs.add(sheet.getSheetName()));
      tabs.removeIf(tab -> tab.startsWith("_"));
      assertEquals(List.of("WS記録(1)", "WS記録(1 ブレインライティング)", "WS記録(2)"), tabs);
    }
  }

  /** A long list of cards runs over pages, so nothing may stand below it on pages with its headings. */
  @Test
  void manyCardsStandLastWithHeadingsOnEveryPage() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    for (int i = 0; i < 60; i++) {
      IdeaCard card = WorkshopFactory.eINSTANCE.createIdeaCard();
      card.setText("意見" + i);
      cards(model).add(card);
    }
    try (XSSFWorkbook workbook = Exports.read(request(model))) {
      XSSFSheet sheet = workbook.getSheet("WS記録");
      int heading = Exports.rowOf(sheet, "B", "2 出された意見");
      assertTrue(heading > Exports.rowOf(sheet, "B", "8 感想・関係づくりの気づき"));
      assertEquals(heading + 1, sheet.getRepeatingRows().getFirstRow());
    }
  }
}
