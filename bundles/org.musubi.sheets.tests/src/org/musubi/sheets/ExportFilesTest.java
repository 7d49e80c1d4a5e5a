package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.ValueList;

/** What appears in the output folder, and what does not when something goes wrong. */
class ExportFilesTest {

  private static final String WORKBOOK = "令和6年度_みどり圏域地域・職域連携推進協議会_計画・評価シート一式.xlsx";

  private static final List<String> KEYS = List.of("cover", "issues", "mid-term-plan", "annual-plan", "evaluation",
      "members", "policy-matrix", "role-matrix", "workshop", "checklist", "data", "sources", "instructions", "network");

  private static final List<String> NAMES = List.of("表紙", "課題整理シート", "中期計画書", "年次計画書", "評価シート",
      "構成員・役割", "関係機関×関係施策", "事業×機関分担", "WS記録", "チェックリスト", "データ一覧", "出典・注記", "記入要領",
      "ネットワーク分析");

  @TempDir
  Path folder;

  private final Locale before = Locale.getDefault();

  @BeforeEach
  void speakJapanese() {
    Locale.setDefault(Locale.JAPAN);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private SheetExportRequest request(boolean onePerFile, boolean overwrite) {
    return new SheetExportRequest(MidoriCouncil.create(), EnumSet.allOf(CouncilSheet.class), MidoriCouncil.YEAR,
        false, onePerFile, MidoriCouncil.PRINTED, folder, overwrite);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void oneWorkbookWithAllSheets() throws Exception {
    List<Path> written = Exports.write(request(false, false));
    assertEquals(List.of(folder.resolve(WORKBOOK)), written);
    assertEquals(List.of(WORKBOOK), files());
    try (XSSFWorkbook workbook = Exports.read(written.getFirst())) {
      List<String> names = new ArrayList<>();
      workbook.forEach(sheet -> names.add(sheet.getSheetName()));
      assertEquals(List.of("表紙", "課題整理シート", "中期計画書", "中期計画書(工程表・役割分担)", "年次計画書",
          "年次計画書(会議・資源)", "評価シート", "評価シート(協議会運営)", "構成員・役割"), names.subList(0, 9));
      List<String> firstTabs = new ArrayList<>(names);
      firstTabs.retainAll(NAMES);
      assertEquals(NAMES, firstTabs, "the first tab of a sheet bears its name");
      assertEquals(List.of("_lists", "_meta"), names.subList(names.size() - 2, names.size()));
      assertTrue(workbook.isSheetHidden(workbook.getSheetIndex("_lists")));
      assertTrue(workbook.isSheetHidden(workbook.getSheetIndex("_meta")));
    }
  }

  @Test
  void oneFilePerSheet() throws Exception {
    String start = "令和6年度_みどり圏域地域・職域連携推進協議会_";
    assertEquals(
        NAMES.stream().map(s -> start + s + ".xlsx").toList(),
        Exports.write(request(true, false)).stream().map(file -> file.getFileName().toString()).toList());
    assertEquals(NAMES.size(), files().size());
  }

  @Test
  void aNameThatNoSystemTakesIsMadeSafe() throws Exception {
    CouncilModel model = MidoriCouncil.empty();
    model.setName("A/B:協議会*?<>|\"  のとても長い名前".repeat(10) + ".");
    String name = Exports.write(Exports.request(model, folder, CouncilSheet.MEMBERS))
        .getFirst().getFileName().toString();
    assertTrue(name.matches("令和6年度_A_B_協議会_のとても長い名前[^/:*?<>|\"\\s]*_構成員・役割\\.xlsx"), name);
    assertTrue(name.getBytes(StandardCharsets.UTF_8).length < 255);
  }

  @Test
  void anExistingFileIsRefusedBeforeAnythingIsDone() throws Exception {
    Files.writeString(folder.resolve(WORKBOOK), "mine");
    SheetExportException problem =
        assertThrows(SheetExportException.class, () -> Exports.write(request(false, false)));
    assertEquals("「" + folder.resolve(WORKBOOK)
        + "」は既にあります。上書きを指定するか、別の出力先を選んでください(何も変更していません)。", problem.getMessage());
    assertEquals("mine", Files.readString(folder.resolve(WORKBOOK)));
    assertEquals(List.of(WORKBOOK), files());
  }

  @Test
  void withOverwriteItIsReplaced() throws Exception {
    Files.writeString(folder.resolve(WORKBOOK), "old");
    Exports.write(request(false, true));
    assertEquals(List.of(WORKBOOK), files());
    assertEquals("PK", Files.readString(folder.resolve(WORKBOOK), StandardCharsets.ISO_8859_1).substring(0, 2));
  }

  @Test
  void aFolderInPlaceOfTheFileIsNeverReplaced() throws Exception {
    Files.createDirectory(folder.resolve(WORKBOOK));
    assertThrows(SheetExportException.class, () -> Exports.write(request(false, true)));
    assertTrue(Files.isDirectory(folder.resolve(WORKBOOK)));
  }

  @Test
  void othersMayReadWhatTheyMayReadOfTheUsersOtherFiles() throws Exception {
    Path ordinary = Files.createFile(folder.resolve("ordinary.txt"));
    Path workbook = new SheetExporter().export(request(false, false), ProgressListener.NONE).getFirst();
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      assertEquals(Files.getPosixFilePermissions(ordinary), Files.getPosixFilePermissions(workbook));
    } else {
      assertTrue(Files.isReadable(workbook));
    }
  }

  @Test
  void aMissingFolderIsMade() throws Exception {
    Path deeper = folder.resolve("出力/令和6年度");
    Exports.write(Exports.request(MidoriCouncil.create(), deeper, CouncilSheet.MEMBERS));
    assertTrue(Files.isDirectory(deeper));
  }

  @ParameterizedTest
  @ValueSource(ints = {FiscalYear.MIN, FiscalYear.MAX})
  void aYearWithoutNeighboursIsRefused(int year) throws Exception {
    SheetExportException problem = assertThrows(SheetExportException.class,
        () -> new SheetExporter().export(new SheetExportRequest(MidoriCouncil.create(),
            EnumSet.allOf(CouncilSheet.class), new FiscalYear(year), false, false, MidoriCouncil.PRINTED, folder,
            false), ProgressListener.NONE));
    assertEquals(year + "年度の帳票は作れません。1887〜2193の年度を指定してください。", problem.getMessage());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws Exception {
    Path file = Files.createFile(folder.resolve("出力"));
    SheetExportException problem = assertThrows(SheetExportException.class,
        () -> Exports.write(Exports.request(MidoriCouncil.create(), file, CouncilSheet.MEMBERS)));
    assertEquals("出力先「" + file + "」はフォルダーではなくファイルです。フォルダーを指定してください。", problem.getMessage());
  }

  @Test
  void nothingIsWrittenWithoutSheets() throws Exception {
    SheetExportRequest nothing = new SheetExportRequest(MidoriCouncil.create(), Set.of(), MidoriCouncil.YEAR, false,
        false, MidoriCouncil.PRINTED, folder, false);
    assertEquals("出力するシートが選ばれていません。1つ以上選んでください。",
        assertThrows(SheetExportException.class, () -> Exports.write(nothing)).getMessage());
  }

  @Test
  void anUnknownSheetIsNamedWithTheOnesThereAre() {
    SheetExportRequest unknown = with(Set.of("bogus"));
    assertEquals("シート「bogus」はありません。選べるのは " + String.join(", ", KEYS) + " です。",
        assertThrows(SheetExportException.class, () -> Exports.write(unknown)).getMessage());
  }

  private SheetExportRequest with(Set<String> further) {
    return new SheetExportRequest(MidoriCouncil.create(), EnumSet.allOf(CouncilSheet.class), MidoriCouncil.YEAR,
        false, true, MidoriCouncil.PRINTED, folder, false, further, null);
  }

  /** A sheet added by somebody else: declared in a few lines. */
  private record Contributed(String key, List<String> offered) implements SheetDefinition {

    @Override
    public String name(Locale locale) {
      return "資源一覧";
    }

    @Override
    public List<SheetLayout> build(SheetContext context) {
      List<Column<String>> columns = List.of(Column.<String>at("B", "name", "名称", 20).text(name -> name)
          .check(Validation.only("resource_list")));
      return List.of(new SheetLayout("資源一覧", new PageSetup(PageSetup.Paper.A4, "names", "names", "A"))
          .at(1, Table.of("names", null, columns, List.of("会議室"), name -> name)));
    }

    @Override
    public List<ValueList> lists(SheetContext context) {
      return offered == null ? List.of() : List.of(new ValueList("resource_list", offered));
    }
  }

  @Test
  void aContributedSheetIsWrittenLikeTheOthers() throws Exception {
    SheetExporter exporter = new SheetExporter(List.of(new Contributed("resources", List.of("会議室", "体育館"))));
    List<Path> files = exporter.export(with(Set.of("resources")), ProgressListener.NONE);
    assertEquals("令和6年度_みどり圏域地域・職域連携推進協議会_資源一覧.xlsx", files.getLast().getFileName().toString());
    try (XSSFWorkbook workbook = Exports.read(files.getLast())) {
      assertEquals("会議室", Exports.shown(workbook.getSheet("資源一覧"), "B2"));
      assertTrue(workbook.getName("resource_list").getRefersToFormula().matches("_lists!\\$[A-Z]+\\$2:\\$[A-Z]+\\$3"));
    }
  }

  @Test
  void whenAFileFailsNoneIsLeftBehindNotEvenHalf() throws Exception {
    // The list its cells need is missing: writing it fails after the five other files were written.
    SheetExporter exporter = new SheetExporter(List.of(new Contributed("resources", null)));
    SheetExportException problem = assertThrows(SheetExportException.class,
        () -> exporter.export(with(Set.of("resources")), ProgressListener.NONE));
    assertTrue(problem.getMessage().contains("資源一覧.xlsx") && problem.getMessage().contains("途中のファイルは残していません"),
        problem.getMessage());
    assertEquals(List.of(), files());
  }

  @Test
  void theUserCanStopAndNothingIsWritten() throws Exception {
    ProgressListener stopAtThird = new ProgressListener() {
      private int steps;

      @Override
      public void progress(int done, int total, String what) {
        steps++;
      }

      @Override
      public boolean isCancelled() {
        return steps == 3;
      }
    };
    assertThrows(CancellationException.class, () -> new SheetExporter().export(request(true, false), stopAtThird));
    assertEquals(List.of(), files());
  }

  @Test
  void progressCountsSheetsAndFiles() throws Exception {
    List<String> steps = new ArrayList<>();
    new SheetExporter().export(request(false, false),
        (done, total, what) -> steps.add(done + "/" + total + " " + what));
    List<String> expected = new ArrayList<>();
    NAMES.forEach(name -> expected.add(expected.size() + "/15 " + name + "を作成しています"));
    expected.add("14/15 " + WORKBOOK + "を書き込んでいます");
    assertEquals(expected, steps);
  }

  @Test
  void theSameCouncilGivesTheSameBytesAndAnotherDayDoesNot() throws Exception {
    byte[] first = Files.readAllBytes(Exports.write(request(false, true)).getFirst());
    byte[] second = Files.readAllBytes(Exports.write(request(false, true)).getFirst());
    assertArrayEquals(first, second);
    SheetExportRequest later = new SheetExportRequest(MidoriCouncil.create(), EnumSet.allOf(CouncilSheet.class),
        MidoriCouncil.YEAR, false, false, MidoriCouncil.PRINTED.plusDays(1), folder, true);
    byte[] another = Files.readAllBytes(Exports.write(later).getFirst());
    assertFalse(Arrays.equals(first, another), "the day stands in the file");
  }

  @Test
  void problemsAreToldInTheLanguageOfTheUser() {
    Locale.setDefault(Locale.ENGLISH);
    assertEquals("There is no sheet \"bogus\". Choose from " + String.join(", ", KEYS) + ".",
        assertThrows(SheetExportException.class, () -> Exports.write(with(Set.of("bogus")))).getMessage());
  }

  @Test
  void keysAndNamesOfTheSheets() {
    assertEquals(KEYS,
        Stream.of(CouncilSheet.values()).map(CouncilSheet::key).toList());
    assertEquals(NAMES,
        Stream.of(CouncilSheet.values()).map(CouncilSheet::sheetName).toList());
    assertEquals(CouncilSheet.EVALUATION, CouncilSheet.withKey("evaluation").orElseThrow());
  }
}
