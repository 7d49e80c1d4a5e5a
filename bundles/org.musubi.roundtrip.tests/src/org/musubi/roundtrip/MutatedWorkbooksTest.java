package org.musubi.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.roundtrip.apply.Decisions;
import org.musubi.roundtrip.compare.CellState;
import org.musubi.roundtrip.compare.Comparison;
import org.musubi.roundtrip.compare.FileResult;
import org.musubi.roundtrip.compare.RowKind;
import org.musubi.roundtrip.read.TinyBook;

/** Workbooks that were damaged or forged in any way: read or refused with a sentence, and nothing changes unasked. */
class MutatedWorkbooksTest {

  private static final int SEEDS = 250;
  private static final List<String> TRICKS = List.of("-1", "99999999999999999999", "1e999", "&#x0;", "]]>", "<",
      "<c r=\"ZZZ99999999\"/>", "<row r=\"1048577\"/>", "NaN", "#REF!", "_xD800_", "t=\"s\"", "", "\u0000", "<!--",
      "xmlns=\"urn:other\"", "A1:XFD1048576", "_city", "_guild", "<is><t>x</t></is>", "<f>1+1</f>", "<v></v>");

  @TempDir
  static Path folder;

  private static byte[] whole;
  private static Map<String, byte[]> parts;

  @BeforeAll
  static void send() throws IOException {
    whole = Files.readAllBytes(new Office(folder).export());
    parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
  }

  @Test
  void mutatedBytes() throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      byte[] bytes = whole.clone();
      for (int i = 1 + random.nextInt(6); i > 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      check(seed, Files.write(folder.resolve("bytes.xlsx"),
          random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes));
    }
  }

  @Test
  void mutatedParts() throws IOException {
    List<String> names = List.copyOf(parts.keySet());
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(1_000 + seed);
      Map<String, byte[]> mutated = new LinkedHashMap<>(parts);
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        // Most of the time in the cells and their texts, else anywhere.
        String name = random.nextInt(6) == 0 ? names.get(random.nextInt(names.size()))
            : random.nextInt(3) == 0 ? "xl/sharedStrings.xml" : "xl/worksheets/sheet1.xml";
        mutated.computeIfPresent(name, (key, bytes) -> mutate(bytes, random));
      }
      if (random.nextInt(10) == 0) {
        mutated.remove(names.get(random.nextInt(names.size())));
      }
      Path file = folder.resolve("parts.xlsx");
      TinyBook.zip(file, mutated);
      check(seed, file);
    }
    assertOfAllKinds();
  }

  private static byte[] mutate(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return bytes;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    int start = Math.max(0, text.indexOf("<sheetData>"));
    int end = text.contains("</sheetData>") ? text.indexOf("</sheetData>") : text.length();
    int from = start < end ? start + random.nextInt(end - start) : random.nextInt(text.length());
    int to = Math.min(text.length(), from + random.nextInt(40));
    return (switch (random.nextInt(12)) {
      case 0 -> text.substring(0, from) + text.substring(to);
      case 1 -> text.substring(0, to) + text.substring(from);
      case 2 -> text.substring(0, from) + TRICKS.get(random.nextInt(TRICKS.size())) + text.substring(from);
      case 3 -> text.substring(0, from) + (char) (text.charAt(from) ^ 1 << random.nextInt(5))
          + text.substring(from + 1);
      case 4 -> value(text, from, TRICKS.get(random.nextInt(TRICKS.size())), random.nextBoolean());
      // Another text, another number: nothing a program would notice.
      default -> value(text, from, String.valueOf(random.nextInt(40)), true);
    }).getBytes(StandardCharsets.UTF_8);
  }

  /** Replaces the next content or attribute, so that the XML stays well-formed more often than not. */
  private static String value(String text, int from, String trick, boolean content) {
    String tag = text.contains("<v>") ? "<v>" : "<t>";
    int start = content ? text.indexOf(tag, from) + tag.length() - 1 : text.indexOf('"', from);
    int end = text.indexOf(content ? '<' : '"', start + 1);
    return start < from || end < 0 ? text : text.substring(0, start + 1)
        + trick.replace("<", "&lt;").replace("\"", "") + text.substring(end);
  }

  /** A run that only ever sees refused files, or only sound ones, would show nothing. */
  private int refused;
  private int different;
  private int same;

  private void assertOfAllKinds() {
    assertTrue(refused > SEEDS / 20, "refused " + refused);
    assertTrue(different > SEEDS / 20, "different " + different);
    assertTrue(same > SEEDS / 20, "same " + same);
  }

  private void check(int seed, Path file) {
    Office office = new Office(folder);
    String before = office.dump();
    Comparison comparison = office.compare(file);
    assertEquals(before, office.dump(), "seed " + seed);
    FileResult result = comparison.files().getFirst();
    assertTrue(result.isRead() || comparison.rows().isEmpty());
    refused += result.isRead() ? 0 : 1;
    different += comparison.rows().isEmpty() ? 0 : 1;
    same += result.isRead() && comparison.rows().isEmpty() ? 1 : 0;
    comparison.failures().forEach(failure -> assertFalse(failure.isBlank()));
    Office.apply(Decisions.suggested(comparison).keepAll(CellState.TAKE).acceptAll(RowKind.NEW, false));
    // Even everything at once ends in a report, not in a failure.
    Office.apply(Decisions.suggested(comparison).takeAll(CellState.ASK, CellState.CONFLICT)
        .acceptAll(RowKind.DELETED, true).acceptAll(RowKind.KNOWN, true).acceptAll(RowKind.NEW, true));
  }
}
