package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.cli.command.ExitCode;

/** {@code musubi import}: sheets that partners filled in and sent back. */
class ReturnedTest extends CliTest {

  private static final String SHEET = "評価シート";
  private static final String REASON = "受付で声をかけた";

  private Path file;

  @BeforeEach
  void copySample() throws IOException {
    Optional<Path> sample = Samples.inRepository("models/midori/midori.musubi");
    assumeTrue(sample.isPresent(), "the tests do not run beside the repository");
    file = Files.copy(sample.get(), folder().resolve("a.musubi"));
  }

  private Path export(String name) throws IOException {
    musubi("export", "a.musubi", "--out", "out", "--sheet", "evaluation", "--overwrite").exits(ExitCode.DONE);
    try (Stream<Path> files = Files.list(folder().resolve("out"))) {
      return Files.move(files.findFirst().orElseThrow(), folder().resolve(name));
    }
  }

  private static void edit(Path workbook, Consumer<XSSFSheet> change) throws IOException {
    byte[] written = Files.readAllBytes(workbook);
    try (InputStream in = new java.io.ByteArrayInputStream(written); XSSFWorkbook book = new XSSFWorkbook(in)) {
      change.accept(book.getSheet(SHEET));
      try (OutputStream out = Files.newOutputStream(workbook)) {
        book.write(out);
      }
    }
  }

  /** The cell of the first item with a measure under a heading. */
  private static Cell cell(XSSFSheet sheet, String heading, int item) {
    int column = -1;
    int first = -1;
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
            && cell.getStringCellValue().replaceAll("\\s", "").equals(heading)) {
          column = cell.getColumnIndex();
          first = row.getRowNum() + 1;
        }
      }
      if (column >= 0) {
        break;
      }
    }
    assertTrue(column >= 0, "no heading " + heading);
    List<Row> items = new java.util.ArrayList<>();
    for (int i = first; i <= sheet.getLastRowNum(); i++) {
      Row row = sheet.getRow(i);
      if (row != null && row.getCell(0) != null && !row.getCell(0).toString().isEmpty()) {
        items.add(row);
      }
    }
    return items.get(item).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private List<String> changedLines(String before) throws IOException {
    List<String> old = before.lines().toList();
    return Files.readString(file).lines().filter(line -> !old.contains(line)).toList();
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void whatWasFilledInArrivesAndNothingElse(Speech speech) throws IOException {
    Path returned = export("returned.xlsx");
    edit(returned, sheet -> cell(sheet, "理由・根拠", 0).setCellValue(REASON));
    String before = Files.readString(file);

    musubi(speech, "import", "a.musubi", "returned.xlsx", "--partner", "商工会議所", "--report", "report.csv")
        .exits(ExitCode.DONE).says(REASON).says("取り込みました", "Imported into");

    List<String> changed = changedLines(before);
    assertEquals(1, changed.size(), changed.toString());
    assertTrue(changed.getFirst().contains("ratingReason=\"" + REASON + "\""), changed.toString());
    String report = Files.readString(folder().resolve("report.csv"));
    assertTrue(report.contains(REASON) && report.contains("商工会議所"), report);
  }

  @Test
  void aSheetThatComesBackAsItWentChangesNothing() throws IOException {
    export("returned.xlsx");
    byte[] before = Files.readAllBytes(file);
    musubi("import", "a.musubi", "returned.xlsx").exits(ExitCode.DONE).says("取り込む違いはありません");
    assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
  }

  @Test
  void aRatingOutsideTheListIsNamedAndTheRestWaitsForConsent() throws IOException {
    Path returned = export("returned.xlsx");
    String[] place = new String[1];
    edit(returned, sheet -> {
      Cell rating = cell(sheet, "評価(自己)", 0);
      rating.setCellValue("Z");
      place[0] = rating.getAddress().formatAsString();
      cell(sheet, "理由・根拠", 1).setCellValue(REASON);
    });
    byte[] before = Files.readAllBytes(file);
    musubi("import", "a.musubi", "returned.xlsx").exits(ExitCode.FINDINGS)
        .says(SHEET + " " + place[0]).says("--yes");
    assertTrue(Arrays.equals(before, Files.readAllBytes(file)), "nothing is imported without consent");

    musubi("import", "a.musubi", "returned.xlsx", "--yes").exits(ExitCode.FINDINGS);
    assertTrue(Files.readString(file).contains(REASON));
  }

  @Test
  void aConflictIsShownAndDecidedCellByCell() throws IOException {
    Path returned = export("returned.xlsx");
    Path other = export("other.xlsx");
    String[] place = new String[1];
    edit(returned, sheet -> {
      Cell cell = cell(sheet, "理由・根拠", 0);
      cell.setCellValue(REASON);
      place[0] = cell.getAddress().formatAsString();
    });
    edit(other, sheet -> cell(sheet, "理由・根拠", 0).setCellValue("別の理由"));
    musubi("import", "a.musubi", "other.xlsx").exits(ExitCode.DONE);
    musubi("import", "a.musubi", "returned.xlsx").exits(ExitCode.FINDINGS).says("衝突").says("別の理由").says(REASON);
    assertFalse(Files.readString(file).contains(REASON));

    musubi("import", "a.musubi", "returned.xlsx", "--set", SHEET + "!" + place[0] + "=両方の理由")
        .exits(ExitCode.DONE);
    assertTrue(Files.readString(file).contains("両方の理由"));
    musubi("import", "a.musubi", "returned.xlsx", "--conflicts", "take").exits(ExitCode.DONE);
    assertTrue(Files.readString(file).contains(REASON));
  }

  @Test
  void severalPartnersAreMergedAndNamedWhereTheyDiffer() throws IOException {
    Path one = export("one.xlsx");
    Path two = export("two.xlsx");
    String[] place = new String[1];
    edit(one, sheet -> {
      place[0] = cell(sheet, "理由・根拠", 0).getAddress().formatAsString();
      cell(sheet, "理由・根拠", 0).setCellValue("一の理由");
      cell(sheet, "理由・根拠", 1).setCellValue("一だけの理由");
    });
    edit(two, sheet -> cell(sheet, "理由・根拠", 0).setCellValue("二の理由"));
    musubi("import", "a.musubi", "one.xlsx", "two.xlsx", "--partner", "one.xlsx=労働局", "--partner", "two.xlsx=市役所")
        .exits(ExitCode.FINDINGS).says("一の理由(労働局)").says("二の理由(市役所)");
    musubi("import", "a.musubi", "one.xlsx", "two.xlsx", "--partner", "one.xlsx=労働局", "--partner", "two.xlsx=市役所",
        "--take", place[0] + "=市役所").exits(ExitCode.DONE);
    String text = Files.readString(file);
    assertTrue(text.contains("二の理由") && text.contains("一だけの理由") && !text.contains("一の理由\""));
  }

  @Test
  void aTryLeavesTheCouncilAsItIs() throws IOException {
    Path returned = export("returned.xlsx");
    edit(returned, sheet -> cell(sheet, "理由・根拠", 0).setCellValue(REASON));
    byte[] before = Files.readAllBytes(file);
    musubi("import", "a.musubi", "returned.xlsx", "--dry-run").exits(ExitCode.DONE).says("--dry-run");
    assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void optionsForReturnedSheetsAreRefusedWithData(Speech speech) throws IOException {
    write("data.csv", "地域,年度,指標,値\n");
    musubi(speech, "import", "a.musubi", "data.csv", "--yes").exits(ExitCode.UNUSABLE).says("--yes").inOneSentence();
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void aCellThatDoesNotDifferCannotBeDecided(Speech speech) throws IOException {
    Path returned = export("returned.xlsx");
    edit(returned, sheet -> cell(sheet, "理由・根拠", 0).setCellValue(REASON));
    musubi(speech, "import", "a.musubi", "returned.xlsx", "--keep", "A1").exits(ExitCode.UNUSABLE).says("A1");
  }
}
