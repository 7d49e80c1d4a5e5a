package org.musubi.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.roundtrip.apply.Decisions;
import org.musubi.roundtrip.compare.CellState;
import org.musubi.roundtrip.compare.Comparison;
import org.musubi.roundtrip.compare.RowKind;
import org.musubi.roundtrip.read.BookException;
import org.musubi.roundtrip.read.BookReader;
import org.musubi.roundtrip.read.ReturnedBook;
import org.musubi.roundtrip.read.TinyBook;
import org.musubi.roundtrip.read.Worksheet;
import org.musubi.sheets.edit.Entry;

/** Whatever program saves a filled-in sheet, the same values arrive. */
class CorpusTest {

  @TempDir
  Path folder;

  private Office office;

  @BeforeEach
  void remember() throws IOException {
    office = new Office(folder);
    assertTrue(office.history().remember(corpus("sent.xlsx")).isEmpty());
  }

  private Path corpus(String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = CorpusTest.class.getResourceAsStream("corpus/" + name)) {
      Files.copy(in, file);
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"poi.xlsx", "libreoffice.xlsx", "libreoffice-ooxml.xlsx", "libreoffice-by-ods.xlsx",
      "libreoffice-sorted.xlsx", "openpyxl.xlsx", "exceljs.xlsx", "sheetjs.xlsx"})
  void theSameValuesArrive(String name) throws IOException {
    assertArrives(corpus(name));
  }

  /** What is sent is still what the corpus was made from; else it has to be made anew. */
  @Test
  void theCorpusIsOfTheSheetAsItIsNow() throws IOException {
    Comparison comparison = office.compare(folder.resolve("sent.xlsx"));
    assertTrue(comparison.rows().isEmpty());
    assertEquals(List.of(), comparison.files().getFirst().notes());
  }

  /** As little as Google writes: no styles, no shared texts, no places of cells. */
  @Test
  void theSameValuesArriveByGoogle() throws IOException, BookException {
    ReturnedBook filled = BookReader.read(corpus("libreoffice.xlsx"));
    TinyBook book = new TinyBook();
    for (Worksheet sheet : filled.worksheets()) {
      book.sheet(sheet.name(), rows(sheet));
    }
    book.sheet("_meta", meta());
    assertArrives(book.write(folder.resolve("google.xlsx")));
  }

  private String meta() throws IOException {
    try (var workbook = Filled.open(folder.resolve("sent.xlsx")).workbook()) {
      StringBuilder rows = new StringBuilder();
      workbook.getSheet("_meta").forEach(row ->
          rows.append("<row>").append(inline(row.getCell(0).getStringCellValue())).append("</row>"));
      return rows.toString();
    }
  }

  private static String rows(Worksheet sheet) {
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row <= sheet.lastRow(); row++) {
      rows.append("<row>");
      int[] next = new int[1];
      sheet.eachCell(row, (column, entry) -> {
        rows.append("<c/>".repeat(column - next[0]));
        next[0] = column + 1;
        rows.append(entry instanceof Entry.Number number ? "<c><v>" + number.number() + "</v></c>"
            : inline(entry.shown()));
      });
      rows.append("</row>");
    }
    return rows.toString();
  }

  private static String inline(String text) {
    return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">"
        + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
  }

  private void assertArrives(Path returned) {
    Comparison comparison = office.compare(returned);
    assertEquals(List.of(), comparison.failures());
    assertEquals(List.of(), comparison.problems());
    assertTrue(comparison.files().getFirst().hasBase());
    assertEquals(6, comparison.count(CellState.TAKE));
    assertEquals(7, comparison.cells().count());
    assertEquals(1, comparison.count(RowKind.NEW));
    assertTrue(comparison.rows().stream().allMatch(row -> row.question() == null));
    Office.apply(Decisions.suggested(comparison));
    assertEquals(Map.of("center", 21, "city", 15, "guild", 40, "site", "https://x.example", "overall", RatingValue.A,
        "made", LocalDate.of(2026, 6, 15), "threshold", 62.5, "new", "臨時の評価"),
        Map.of("center", office.center.getMemberFirms(), "city", office.city.getMemberFirms(), "guild",
            office.guild.getMemberFirms(), "site", office.guild.getWebsite(), "overall", office.first.getOverall(),
            "made", office.first.getMadeOn(), "threshold", office.second.getThresholdA(), "new",
            office.model.getEvaluations().getLast().getName()));
  }
}
