package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.sheets.xlsx.BookException;
import org.musubi.sheets.xlsx.WorkbookAddition;
import org.musubi.sheets.xlsx.WorkbookWriter;

/** Several files of one export: further formats, additions, and all of them or none. */
class ExportTogetherTest {

  private static final String START = "令和6年度_みどり圏域地域・職域連携推進協議会_";

  @TempDir
  Path folder;

  /** Tells what it read from the workbook. */
  private record Listing(boolean failing) implements SheetFormat {

    @Override
    public String extension() {
      return "txt";
    }

    @Override
    public void write(Path workbook, OutputStream out) throws IOException {
      if (failing) {
        throw new IOException("紙がありません");
      }
      try (XSSFWorkbook read = Exports.read(workbook)) {
        out.write(read.getSheetName(0).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** A sheet with one text. */
  private record Note(String name, String text) implements WorkbookAddition {

    @Override
    public void addTo(XSSFWorkbook workbook, UnaryOperator<String> texts) {
      workbook.createSheet(name).createRow(0).createCell(0).setCellValue(texts.apply(text));
    }
  }

  private SheetExportRequest request(boolean overwrite, String... formats) {
    return new SheetExportRequest(MidoriCouncil.create(), EnumSet.of(CouncilSheet.ISSUES, CouncilSheet.MEMBERS),
        MidoriCouncil.YEAR, false, true, MidoriCouncil.PRINTED, folder, overwrite)
            .in(new LinkedHashSet<>(List.of(formats)));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static SheetExporter exporter(boolean failing) {
    return new SheetExporter(List.of(), List.of(new Listing(failing)), new WorkbookWriter());
  }

  @Test
  void aFurtherFormatIsMadeFromTheFinishedWorkbook() throws Exception {
    assertEquals(Set.of("xlsx", "csv", "txt"), exporter(false).formats());
    List<Path> files = exporter(false).export(request(false, "xlsx", "txt"), ProgressListener.NONE);
    assertEquals(Stream.of("課題整理シート.xlsx", "課題整理シート.txt", "構成員・役割.xlsx", "構成員・役割.txt")
        .map(name -> folder.resolve(START + name)).toList(), files);
    assertEquals("構成員・役割", Files.readString(files.getLast()));
  }

  @Test
  void withoutTheWorkbookWhenOnlyTheOtherFormatIsWanted() throws Exception {
    exporter(false).export(request(false, "txt"), ProgressListener.NONE);
    assertEquals(List.of(START + "構成員・役割.txt", START + "課題整理シート.txt"), files());
  }

  @Test
  void anUnknownFormatIsNamedWithTheOnesThereAre() {
    assertEquals("ファイル形式「ods」はありません。選べるのは xlsx, txt, csv です。", assertThrows(SheetExportException.class,
        () -> exporter(false).export(request(false, "ods"), ProgressListener.NONE)).getMessage());
  }

  @Test
  void whenOneFormatFailsNoFileIsLeft() throws Exception {
    SheetExportException problem = assertThrows(SheetExportException.class,
        () -> exporter(true).export(request(false, "xlsx", "txt"), ProgressListener.NONE));
    assertTrue(problem.getMessage().contains("課題整理シート.txt") && problem.getMessage().contains("紙がありません"),
        problem.getMessage());
    assertEquals(List.of(), files());
  }

  @Test
  void whenOneNameCannotBeGivenTheOthersAreTakenBack() throws Exception {
    Files.writeString(folder.resolve(START + "課題整理シート.xlsx"), "old");
    Path inTheWay = folder.resolve(START + "構成員・役割.xlsx");
    ProgressListener listener = (done, total, what) -> {
      if (done == 3) {
        try {
          // While the last file is written somebody puts a folder where it belongs.
          Files.createDirectory(inTheWay);
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
      }
    };
    assertThrows(SheetExportException.class, () -> Exports.write(request(true, "xlsx"), listener));
    assertEquals("old", Files.readString(folder.resolve(START + "課題整理シート.xlsx")));
    assertEquals(List.of(START + "構成員・役割.xlsx", START + "課題整理シート.xlsx"), files());
  }

  @Test
  void aProblemOfATemplateIsToldAsItIs() {
    SheetExporter exporter = new SheetExporter(List.of(), List.of(), (book, out) -> {
      throw new BookException("ひな形「様式.xlsx」のB3を直してください。");
    });
    assertEquals("ひな形「様式.xlsx」のB3を直してください。", assertThrows(SheetExportException.class,
        () -> exporter.export(request(false, "xlsx"), ProgressListener.NONE)).getMessage());
  }

  @Test
  void additionsStandBehindTheSheetsWithTheSameFooter() throws Exception {
    SheetExportRequest request = Exports.request(MidoriCouncil.create(), folder, CouncilSheet.ISSUES,
        CouncilSheet.MEMBERS).with(List.of(new Note("関係図", "緑川一郎")));
    try (XSSFWorkbook workbook = Exports.read(request)) {
      List<String> names = new ArrayList<>();
      workbook.forEach(sheet -> names.add(sheet.getSheetName()));
      assertEquals(List.of("課題整理シート", "構成員・役割", "関係図", "_lists", "_meta"), names);
      assertEquals("緑川一郎", Exports.shown(workbook.getSheet("関係図"), "A1"));
      assertEquals(workbook.getSheetAt(0).getFooter().getLeft(), workbook.getSheet("関係図").getFooter().getLeft());
    }
    try (XSSFWorkbook workbook = Exports.read(Exports.publicly(request).with(request.additions()))) {
      assertEquals("●●", Exports.shown(workbook.getSheet("関係図"), "A1"));
    }
  }

  @Test
  void oneFilePerSheetMeansOnePerAdditionToo() throws Exception {
    List<Path> files = Exports.write(request(false, "xlsx").with(List.of(new Note("関係図", "図"))));
    assertEquals(folder.resolve(START + "関係図.xlsx"), files.getLast());
    try (XSSFWorkbook workbook = Exports.read(files.getLast())) {
      assertFalse(workbook.getSheet("関係図") == null);
    }
  }
}
