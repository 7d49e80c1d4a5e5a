package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.content.Variant;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.RowEdit;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.PageSetup.Paper;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetProtection;

/** 記入用 and 会議資料: what is blank, what is locked, what is printed. */
class HandoutTest {

  @TempDir
  Path folder;

  private static final CellType<String> TEXT = new CellType<>() {
    @Override
    public String read(Entry entry, EditScope scope) {
      return entry.shown();
    }

    @Override
    public String show(String value, EditScope scope) {
      return value;
    }
  };

  private static final RowEdit<String> ROWS = new RowEdit<>() {
    @Override
    public String create(EditScope scope, String section) {
      return "";
    }

    @Override
    public void remove(String row) {
      throw new UnsupportedOperationException();
    }
  };

  /** Two tables: one that takes new rows, one that does not, with an input that the second row does not have. */
  private record Things(boolean growing) implements SheetDefinition {

    @Override
    public String key() {
      return "things";
    }

    @Override
    public String name(Locale locale) {
      return "物品";
    }

    @Override
    public List<SheetLayout> build(SheetContext context) {
      Table<String> things = Table.of("things", "物品の一覧", columns(), List.of("机", "椅子"), name -> name);
      Table<String> rooms = Table.of("rooms", "部屋", columns(), List.of("会議室"), name -> name);
      return List.of(
          new SheetLayout("物品", new PageSetup(Paper.A4, "things", "things", "B"))
              .at(3, growing ? things.growing(ROWS) : things).below(1, rooms),
          new SheetLayout("物品(二)", new PageSetup(Paper.A3, "all", "all", "B"))
              .at(1, new Table<>("all", null, columns(), List.of(
                  new Section<>("a", "甲", List.of("棚"), Map.of("name", Value.text("計")), 2),
                  new Section<>("b", "乙", List.<String>of(), Map.of(), 3)), name -> name)));
    }

    private static List<Column<String>> columns() {
      return List.of(
          Column.<String>id(name -> name),
          Column.<String>at("B", "name", "名称", 20).text(name -> name).names(),
          Column.<String>at("C", "note", "備考", 20).edits(TEXT, name -> "", (name, note) -> { },
              name -> !name.equals("椅子")),
          Column.<String>at("D", "length", "長さ", 10).formula("LEN({name})", "0"));
    }
  }

  private XSSFWorkbook export(Variant variant, Paper paper, boolean growing) throws Exception {
    SheetExportRequest request = new SheetExportRequest(MidoriCouncil.create(), Set.of(), MidoriCouncil.YEAR, false,
        false, LocalDate.of(2025, 3, 10), folder, true, Set.of("things"), null, variant, paper);
    return Exports.read(new SheetExporter(List.of(new Things(growing))).export(request, ProgressListener.NONE).getFirst());
  }

  private static List<String> cells(Sheet sheet, java.util.function.Predicate<XSSFCellStyle> wanted) {
    List<String> found = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (wanted.test((XSSFCellStyle) cell.getCellStyle())) {
          found.add(cell.getAddress().formatAsString());
        }
      }
    }
    return found;
  }

  private static boolean isYellow(XSSFCellStyle style) {
    return style.getFillForegroundColorColor() != null
        && "FFFFF2CC".equals(style.getFillForegroundColorColor().getARGBHex());
  }

  @Test
  void theFormHasFiveRowsMoreWhereRowsCanBeTakenBackAndNoneElsewhere() throws Exception {
    try (XSSFWorkbook workbook = export(Variant.FILL_IN, null, true)) {
      XSSFSheet sheet = workbook.getSheet("物品");
      assertEquals("物品の一覧", Exports.shown(sheet, "B4"), "everything is one line lower");
      assertEquals("部屋", Exports.shown(sheet, "B14"), "heading in line 5, two rows, five blank ones, a gap");
      assertEquals("会議室", Exports.shown(sheet, "B16"));
      assertNull(sheet.getRow(16));
    }
  }

  @Test
  void onlyOpenCellsAreYellowAndOnlyThoseAreUnlocked() throws Exception {
    try (XSSFWorkbook workbook = export(Variant.FILL_IN, null, true)) {
      XSSFSheet sheet = workbook.getSheet("物品");
      List<String> open = List.of("C6", "C8", "C9", "C10", "C11", "C12", "C16");
      assertEquals(open, cells(sheet, style -> !style.getLocked()), "not C7: 椅子 has no such value");
      List<String> yellow = new ArrayList<>(cells(sheet, HandoutTest::isYellow));
      yellow.removeIf(cell -> cell.matches("[B-D]1"));
      assertEquals(open, yellow);
    }
  }

  @Test
  void theSheetIsProtectedWithoutAPasswordAndSortingFilteringAndWidthsStayFree() throws Exception {
    try (XSSFWorkbook workbook = export(Variant.FILL_IN, null, true)) {
      XSSFSheet sheet = workbook.getSheet("物品");
      CTSheetProtection protection = sheet.getCTWorksheet().getSheetProtection();
      assertTrue(sheet.getProtect());
      assertFalse(protection.isSetPassword() || protection.isSetHashValue());
      assertEquals(List.of(false, false, false, false, false), List.of(sheet.isSortLocked(), sheet.isAutoFilterLocked(),
          sheet.isFormatColumnsLocked(), sheet.isFormatRowsLocked(), sheet.isFormatCellsLocked()));
      assertTrue(sheet.isDeleteRowsLocked());
      assertEquals("B5:D12", sheet.getCTWorksheet().getAutoFilter().getRef());
    }
  }

  @Test
  void theFormSaysWhatToDoOnTheScreenAndOnEveryPage() throws Exception {
    try (XSSFWorkbook workbook = export(Variant.FILL_IN, null, true)) {
      XSSFSheet sheet = workbook.getSheet("物品");
      assertTrue(Exports.shown(sheet, "B1").startsWith("黄色のセルに記入してください。"), Exports.shown(sheet, "B1"));
      assertTrue(sheet.getHeader().getLeft().endsWith("黄色のセルに記入してください"), sheet.getHeader().getLeft());
    }
  }

  @Test
  void aCouncilsOwnCopyIsNotProtected() throws Exception {
    try (XSSFWorkbook workbook = export(Variant.COUNCIL, null, true)) {
      XSSFSheet sheet = workbook.getSheet("物品");
      assertFalse(sheet.getProtect());
      assertEquals("物品の一覧", Exports.shown(sheet, "B3"));
      assertEquals("", sheet.getHeader().getLeft() + sheet.getHeader().getRight());
    }
  }

  @Test
  void papersOfAMeetingHaveNoBlankRowsAndNoColourOfInputs() throws Exception {
    try (XSSFWorkbook workbook = export(Variant.MEETING, null, true)) {
      XSSFSheet sheet = workbook.getSheet("物品");
      assertEquals("部屋", Exports.shown(sheet, "B8"), "heading in line 4, two rows, a gap");
      XSSFSheet second = workbook.getSheet("物品(二)");
      assertEquals(List.of("名称", "甲", "棚", "計", "乙", ""), List.of("B1", "B2", "B3", "B4", "B5", "B6").stream()
          .map(cell -> Exports.shown(second, cell)).toList());
      assertNull(second.getRow(6));
      workbook.forEach(each -> assertEquals(List.of(), cells(each, HandoutTest::isYellow)));
      assertFalse(sheet.getProtect());
    }
  }

  @Test
  void papersOfAMeetingAreNumberedInTheOrderOfTheWorkbookButTheCover() throws Exception {
    SheetExportRequest request = Exports.request(MidoriCouncil.create(), folder).as(Variant.MEETING);
    try (XSSFWorkbook workbook = Exports.read(request)) {
      assertEquals("", workbook.getSheet("表紙").getHeader().getRight());
      assertEquals("&12 資料1", workbook.getSheet("課題整理シート").getHeader().getRight());
      assertEquals("&12 資料2-1", workbook.getSheet("中期計画書").getHeader().getRight());
      assertEquals("&12 資料2-2", workbook.getSheet("中期計画書(工程表・役割分担)").getHeader().getRight());
      String cover = cells(workbook.getSheet("表紙"), style -> true).stream()
          .map(cell -> Exports.shown(workbook.getSheet("表紙"), cell)).collect(Collectors.joining("\n"));
      assertTrue(cover.contains("資料2") && cover.contains("中期計画書"), cover);
    }
  }

  @Test
  void thePaperOfAMeetingDoesNotExplainAColourItDoesNotHave() throws Exception {
    SheetExportRequest request = Exports.request(MidoriCouncil.create(), folder, CouncilSheet.EVALUATION);
    assertTrue(texts(request).contains("黄色=記入欄"));
    assertFalse(texts(request.as(Variant.MEETING)).contains("黄色=記入欄"));
  }

  private static String texts(SheetExportRequest request) throws Exception {
    try (XSSFWorkbook workbook = Exports.read(request)) {
      XSSFSheet sheet = workbook.getSheet("評価シート");
      return cells(sheet, style -> true).stream().map(cell -> Exports.shown(sheet, cell))
          .collect(Collectors.joining("\n"));
    }
  }

  @Test
  void allSheetsGoOnThePaperThatIsThere() throws Exception {
    try (XSSFWorkbook workbook = export(Variant.COUNCIL, Paper.A3, true)) {
      assertEquals(PrintSetup.A3_PAPERSIZE, workbook.getSheet("物品").getPrintSetup().getPaperSize());
      assertEquals(1, workbook.getSheet("物品").getPrintSetup().getFitWidth());
    }
    try (XSSFWorkbook workbook = export(Variant.COUNCIL, Paper.A4, true)) {
      assertEquals(PrintSetup.A4_PAPERSIZE, workbook.getSheet("物品(二)").getPrintSetup().getPaperSize());
    }
    try (XSSFWorkbook workbook = export(Variant.COUNCIL, null, true)) {
      assertEquals(PrintSetup.A3_PAPERSIZE, workbook.getSheet("物品(二)").getPrintSetup().getPaperSize());
    }
  }

  @Test
  void theNameOfTheFileTellsWhatItIsFor() throws Exception {
    SheetExportRequest request = Exports.request(MidoriCouncil.create(), folder, CouncilSheet.MEMBERS);
    String start = "令和6年度_みどり圏域地域・職域連携推進協議会_構成員・役割";
    assertEquals(List.of(start + "_記入用.xlsx", start + "_会議資料.xlsx", start + "_会議資料_公開用.xlsx"),
        List.of(name(request.as(Variant.FILL_IN)), name(request.as(Variant.MEETING)),
            name(Exports.publicly(request).as(Variant.MEETING))));
  }

  private static String name(SheetExportRequest request) throws Exception {
    return new SheetExporter().targets(request).getFirst().getFileName().toString();
  }
}
