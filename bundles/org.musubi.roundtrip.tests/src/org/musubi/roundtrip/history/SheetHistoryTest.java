package org.musubi.roundtrip.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.roundtrip.read.BookReader;
import org.musubi.roundtrip.read.Meta;
import org.musubi.roundtrip.read.TinyBook;

/** The exported workbooks are kept, found again, and never in the way. */
class SheetHistoryTest {

  private static final Instant START = Instant.parse("2026-06-01T00:00:00Z");

  @TempDir
  Path folder;

  private Path workbook(String name, String model, int number) throws IOException {
    String sha = "%064x".formatted(number + 0x1000L);
    return new TinyBook().sheet("S", "<row><c><v>" + number + "</v></c></row>").sheet("_meta",
        line("schema=musubi-sheets/1; model=" + model + "; time=2026-06-01T00:00Z; sha256=" + sha.replaceFirst("^0{8}",
            "%08x".formatted(number))) + line("year=2026") + line("language=ja")).write(folder.resolve(name));
  }

  private static String line(String text) {
    return "<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
  }

  private SheetHistory at(int seconds) {
    return SheetHistory.of(folder.resolve("みどり.musubi"), Clock.fixed(START.plusSeconds(seconds), ZoneOffset.UTC));
  }

  private static Meta stampOf(Path workbook) throws Exception {
    return BookReader.read(workbook).stamp().orElseThrow();
  }

  private List<String> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("みどり.musubi-history"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void anExportedWorkbookIsFoundByItsStamp() throws Exception {
    Path sent = workbook("sent.xlsx", "_m", 1);
    Path other = workbook("other.xlsx", "_m", 2);
    assertEquals(Optional.empty(), at(0).remember(sent));
    assertEquals(Optional.empty(), at(1).remember(other));
    assertEquals(-1, Files.mismatch(sent, at(2).base(stampOf(sent)).orElseThrow()));
    assertEquals(-1, Files.mismatch(other, at(2).base(stampOf(other)).orElseThrow()));
    assertTrue(at(2).base(stampOf(workbook("third.xlsx", "_m", 3))).isEmpty());
    assertTrue(at(2).base(stampOf(workbook("foreign.xlsx", "_x", 1))).isEmpty(), "Of another council");
  }

  @Test
  void theSameWorkbookIsKeptOnce() throws Exception {
    Path sent = workbook("sent.xlsx", "_m", 1);
    at(0).remember(sent);
    at(5).remember(sent);
    assertEquals(1, kept().size());
    assertTrue(kept().getFirst().startsWith("20260601T000000-00000001"), kept().toString());
  }

  @Test
  void theOldestGoWhenThereAreVeryMany() throws Exception {
    for (int i = 1; i <= 203; i++) {
      at(i).remember(workbook("sent.xlsx", "_m", i));
    }
    assertEquals(200, kept().size());
    assertTrue(kept().getFirst().startsWith("20260601T000004"), kept().getFirst());
    assertTrue(at(300).base(stampOf(workbook("last.xlsx", "_m", 203))).isPresent());
  }

  @Test
  void otherFilesInTheFolderAreLeftAlone() throws Exception {
    Path own = Files.createDirectories(folder.resolve("みどり.musubi-history")).resolve("メモ.txt");
    Files.writeString(own, "x");
    Files.writeString(own.resolveSibling("20200101T000000-0000000100000000.xlsx"), "damaged");
    Path sent = workbook("sent.xlsx", "_m", 1);
    at(0).remember(sent);
    assertTrue(Files.exists(own));
    assertTrue(at(1).base(stampOf(sent)).isPresent());
  }

  @Test
  void aFolderThatCannotBeWrittenIsASentence() throws Exception {
    Files.writeString(folder.resolve("みどり.musubi-history"), "a file in the way");
    String problem = at(0).remember(workbook("sent.xlsx", "_m", 1)).orElseThrow();
    assertTrue(problem.contains("みどり.musubi-history"), problem);
    assertTrue(at(0).base(stampOf(folder.resolve("sent.xlsx"))).isEmpty());
  }

  @Test
  void whatHasNoStampIsNotKept() throws Exception {
    Path plain = new TinyBook().sheet("S", "").write(folder.resolve("plain.xlsx"));
    assertTrue(at(0).remember(plain).orElseThrow().contains("plain.xlsx"));
    assertFalse(Files.exists(folder.resolve("みどり.musubi-history")));
  }

  @Test
  void aCouncilWithoutFileHasNoHistory() throws Exception {
    Path sent = workbook("sent.xlsx", "_m", 1);
    assertTrue(SheetHistory.none().remember(sent).isEmpty());
    assertTrue(SheetHistory.none().base(stampOf(sent)).isEmpty());
  }
}
