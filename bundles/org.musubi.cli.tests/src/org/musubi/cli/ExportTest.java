package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.cli.command.ExitCode;
import org.musubi.sheets.CouncilSheet;

/** {@code musubi export}: complete workbooks or none, and nothing replaced unasked. */
class ExportTest extends CliTest {

  private static final List<String> SHEETS = Stream.of(CouncilSheet.values()).map(CouncilSheet::sheetName).toList();

  private Path out;

  @BeforeEach
  void writeCouncil() throws IOException {
    write("a.musubi", Samples.SOUND);
    out = folder().resolve("out");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void allSheetsInOneWorkbook(Speech speech) throws IOException {
    Answer answer = musubi(speech, "export", "a.musubi", "--out", "out").exits(ExitCode.DONE).inSentences();
    Path workbook = onlyFile();
    assertEquals(1, answer.out().size(), answer.text());
    assertTrue(answer.out().getFirst().contains(workbook.toString()), answer.text());
    assertTrue(workbook.getFileName().toString().startsWith("令和8年度_"), workbook.toString());
    Workbook read = Workbook.read(workbook);
    assertTrue(read.sheets().containsAll(SHEETS), read.sheets().toString());
    assertTrue(read.holds(Samples.PERSON), "the office copy names the person");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void chosenSheets(Speech speech) throws IOException {
    musubi(speech, "export", "a.musubi", "--out", "out", "--sheet", "evaluation, members").exits(ExitCode.DONE);
    List<String> sheets = Workbook.read(onlyFile()).sheets();
    assertTrue(sheets.containsAll(List.of("評価シート", "構成員・役割")), sheets.toString());
    assertFalse(sheets.contains("課題整理シート") || sheets.contains("年次計画書"), sheets.toString());
  }

  @Test
  void sheetsNamedOneByOne() throws IOException {
    musubi("export", "a.musubi", "--out", "out", "--sheet", "issues", "--sheet", "members").exits(ExitCode.DONE);
    List<String> sheets = Workbook.read(onlyFile()).sheets();
    assertTrue(sheets.containsAll(List.of("課題整理シート", "構成員・役割")), sheets.toString());
    assertFalse(sheets.contains("評価シート"), sheets.toString());
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void oneFileForEachSheet(Speech speech) throws IOException {
    Answer answer = musubi(speech, "export", "a.musubi", "--out", "out", "--one-per-sheet").exits(ExitCode.DONE);
    List<Path> files = files();
    assertEquals(SHEETS.size(), files.size(), files.toString());
    assertEquals(SHEETS.size(), answer.out().size(), answer.text());
    for (String sheet : SHEETS) {
      Path file = files.stream().filter(f -> f.getFileName().toString().contains(sheet)).findFirst().orElseThrow();
      answer.says(file.toString());
      assertTrue(Workbook.read(file).sheets().contains(sheet), file.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nope", "評価", "issues,nope", "", "issues,,members"})
  void unknownSheet(String sheet) throws IOException {
    for (Speech speech : Speech.values()) {
      refused(speech, "--out", "out", "--sheet", sheet).says("mid-term-plan").says("evaluation");
    }
  }

  @Test
  void existingFileIsNotReplacedUnasked() throws IOException {
    musubi("export", "a.musubi", "--out", "out").exits(ExitCode.DONE);
    Path workbook = onlyFile();
    byte[] other = "not a workbook any more".getBytes(StandardCharsets.UTF_8);
    Files.write(workbook, other);
    for (Speech speech : Speech.values()) {
      refused(speech, "--out", "out").says(workbook.toString());
    }
    assertArrayEquals(other, Files.readAllBytes(workbook));
    musubi("export", "a.musubi", "--out", "out", "--overwrite").exits(ExitCode.DONE);
    assertTrue(Workbook.read(onlyFile()).sheets().containsAll(SHEETS));
  }

  @Test
  void oneFileInTheWayStopsAllOfThem() throws IOException {
    musubi("export", "a.musubi", "--out", "out", "--sheet", "members").exits(ExitCode.DONE);
    for (Speech speech : Speech.values()) {
      refused(speech, "--out", "out", "--one-per-sheet").says(onlyFile().toString());
    }
  }

  @Test
  void sameCouncilGivesTheSameWorkbook() throws IOException {
    musubi("export", "a.musubi", "--out", "out").exits(ExitCode.DONE);
    Workbook first = Workbook.read(onlyFile());
    musubi("export", "a.musubi", "--out", "out", "--overwrite").exits(ExitCode.DONE);
    assertEquals(first, Workbook.read(onlyFile()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--one-per-sheet"})
  void publicVariantNamesNobody(String option) throws IOException {
    String[] arguments = Stream.of("export", "a.musubi", "--out", "out", "--public", option)
        .filter(a -> !a.isEmpty()).toArray(String[]::new);
    musubi(arguments).exits(ExitCode.DONE);
    for (Path file : files()) {
      Workbook workbook = Workbook.read(file);
      for (String secret : List.of(Samples.PERSON, "海山花子", "海山", Samples.MAIL, Samples.PHONE)) {
        assertFalse(workbook.holds(secret), secret + " is in " + workbook.partsWith(secret) + " of " + file);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2026,令和8年度", "令和8,令和8年度", "R9,令和9年度", "令和9年度,令和9年度", "2027,令和9年度"})
  void year(String year, String era) throws IOException {
    Answer answer = musubi("export", "a.musubi", "--out", "out", "--year", year).exits(ExitCode.DONE);
    assertTrue(onlyFile().getFileName().toString().startsWith(era + "_"), onlyFile().toString());
    assertEquals(List.of(), answer.err());
  }

  @Test
  void yearOfTheEvaluationUnlessGiven() throws IOException {
    write("a.musubi", Samples.with("name=\"評価シート\" fiscalYear=\"2026\"", "name=\"評価シート\" fiscalYear=\"2027\""));
    for (Speech speech : Speech.values()) {
      musubi(speech, "export", "a.musubi", "--out", "out", "--overwrite").exits(ExitCode.DONE)
          .says("令和9年度(2027)の帳票", "FY2027").says("--year");
      assertTrue(onlyFile().getFileName().toString().startsWith("令和9年度_"), onlyFile().toString());
    }
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void yearNobodyPlans(Speech speech) throws IOException {
    musubi(speech, "export", "a.musubi", "--out", "out", "--year", "2062").exits(ExitCode.DONE).inSentences()
        .says("令和44年度(2062)の計画や評価がない", "Nothing is planned or evaluated for FY2062")
        .says("令和8年度(2026)、令和9年度(2027)", "FY2026, FY2027");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8", "来年", "20260401", "", "1700", "令和", "昭和元年度(2026)"})
  void unreadableYear(String year) throws IOException {
    for (Speech speech : Speech.values()) {
      refused(speech, "--out", "out", "--year", year).says("「" + year + "」は年度として", "\"" + year + "\" is not")
          .says("令和8");
    }
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void outIsNeeded(Speech speech) throws IOException {
    refused(speech).says("--out が指定されていません", "Missing: --out.").says("musubi export --help");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void outIsAFile(Speech speech) throws IOException {
    write("out", "a file of the user");
    refused(speech, "--out", "out").says(out.toString());
    refused(speech, "--out", "out", "--overwrite").says(out.toString());
    refused(speech, "--out", "out/deeper").says(out.resolve("deeper").toString());
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void outMayNotBeWritten(Speech speech) throws IOException {
    File closed = Files.createDirectory(out).toFile();
    assumeFalse(!closed.setWritable(false) || Files.isWritable(out), "this user may write everywhere");
    try {
      refused(speech, "--out", "out").says(out.toString());
    } finally {
      assertTrue(closed.setWritable(true));
    }
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void unreadableCouncil(Speech speech) throws IOException {
    write("a.musubi", Samples.SOUND.substring(0, 1500));
    refused(speech, "--out", "out").inOneSentence().says("途切れ", "breaks off");
    assertFalse(Files.exists(out), "a folder was made for nothing");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void problemsThatLoseNothingAreMentioned(Speech speech) throws IOException {
    write("a.musubi", Samples.with("xmi:id=\"_pb\"", "xmi:id=\"_pa\""));
    musubi(speech, "export", "a.musubi", "--out", "out").exits(ExitCode.DONE).inSentences()
        .says("1 件の問題", "1 problem").says("musubi validate");
  }

  @Test
  void newCouncilOfEveryTemplate() {
    for (String template : List.of("standard", "empty")) {
      musubi("new", template, "--template", template, "--area", "みなと").exits(ExitCode.DONE);
      musubi("export", template + ".musubi", "--out", template).exits(ExitCode.DONE);
    }
  }

  @Test
  void councilNamesThatAreNoFileNames() throws IOException {
    write("a.musubi", Samples.with("みなと圏域 地域・職域連携推進協議会", "../../みなと:圏域/\\*?|"));
    musubi("export", "a.musubi", "--out", "out").exits(ExitCode.DONE);
    assertTrue(onlyFile().getFileName().toString().matches("令和8年度_[^:/\\\\*?|]+\\.xlsx"), onlyFile().toString());
  }

  @Test
  void folderIsMadeAndTheCouncilStaysUntouched() throws IOException {
    byte[] before = Files.readAllBytes(folder().resolve("a.musubi"));
    musubi("export", "a.musubi", "--out", "新しい フォルダー/帳票").exits(ExitCode.DONE);
    assertEquals(1, files(folder().resolve("新しい フォルダー/帳票")).size());
    assertArrayEquals(before, Files.readAllBytes(folder().resolve("a.musubi")));
    assertEquals(3, files(folder()).size(), "the council, the new folder and the history of what was handed out");
    assertEquals(1, files(folder().resolve("a.musubi-history")).size());
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void sheetsToFillInAreLockedButForTheirInputs(Speech speech) throws IOException {
    musubi(speech, "export", "a.musubi", "--out", "out", "--sheet", "evaluation", "--variant", "fill-in")
        .exits(ExitCode.DONE);
    Workbook workbook = Workbook.read(onlyFile());
    assertTrue(workbook.holds("<sheetProtection "), "the sheet is protected");
    assertFalse(workbook.holds("<sheetProtection password"), "without a password");
    assertTrue(onlyFile().getFileName().toString().contains("記入用"), onlyFile().toString());
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void sheetsAsPdfAndTables(Speech speech) throws IOException {
    musubi(speech, "export", "a.musubi", "--out", "out", "--sheet", "members", "--format", "pdf,csv")
        .exits(ExitCode.DONE);
    List<String> names = files().stream().map(file -> file.getFileName().toString()).toList();
    assertTrue(names.stream().anyMatch(name -> name.endsWith(".pdf")), names.toString());
    assertTrue(names.stream().anyMatch(name -> name.endsWith(".csv")), names.toString());
    assertTrue(names.stream().noneMatch(name -> name.endsWith(".xlsx")), names.toString());
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void unknownFormatsVariantsAndPaperAreRefused(Speech speech) throws IOException {
    refused(speech, "--out", "out", "--format", "docx").says("docx");
    refused(speech, "--out", "out", "--variant", "secret").says("secret");
    refused(speech, "--out", "out", "--paper", "a5").says("a5");
    refused(speech, "--out", "out", "--house-style", "none.xlsx").says("none.xlsx");
    refused(speech, "--out", "out", "--diagrams", "DG99").says("DG99");
  }

  @Test
  void aHouseStyleToBeginWithGivesOurOwnSheets() throws IOException {
    musubi("export", "a.musubi", "--write-house-style", "style.xlsx", "--sheet", "members").exits(ExitCode.DONE)
        .says("style.xlsx");
    assertTrue(Workbook.read(folder().resolve("style.xlsx")).holds("{{"), "placeholders");
    musubi("export", "a.musubi", "--out", "out", "--sheet", "members", "--house-style", "style.xlsx")
        .exits(ExitCode.DONE);
    Workbook filled = Workbook.read(onlyFile());
    assertTrue(filled.holds(Samples.PERSON), "filled");
    assertFalse(filled.holds("{{"), "no placeholder is left");
  }

  @Test
  void diagramsStandBehindTheSheetsAsShapes() throws IOException {
    musubi("export", "a.musubi", "--out", "out", "--sheet", "members", "--diagrams", "DG01").exits(ExitCode.DONE);
    Workbook workbook = Workbook.read(onlyFile());
    assertTrue(workbook.sheets().stream().anyMatch(name -> name.startsWith("関係機関マップ")),
        workbook.sheets().toString());
    assertTrue(workbook.holds("<xdr:sp "), "native shapes");
  }

  /** Refused with sentences, no result and not a trace on disk. */
  private Answer refused(Speech speech, String... options) throws IOException {
    FolderState before = FolderState.of(folder());
    String[] arguments = Stream.concat(Stream.of("export", "a.musubi"), Stream.of(options)).toArray(String[]::new);
    Answer answer = musubi(speech, arguments).exits(ExitCode.UNUSABLE).inSentences();
    assertEquals(List.of(), answer.out());
    before.assertUnchanged(folder());
    return answer;
  }

  private Path onlyFile() throws IOException {
    List<Path> files = files();
    assertEquals(1, files.size(), files.toString());
    return files.getFirst();
  }

  private List<Path> files() throws IOException {
    return files(out);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.sorted().toList();
    }
  }
}
