package org.musubi.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns line up on a terminal, where Japanese characters take two places. */
class TextTablesTest {

  @Test
  void columnsLineUpBelowTheirHeaders() {
    List<String> lines = TextTables.of(List.of("Code", "Name", "Rating"),
        List.of(List.of("PJ-01", "健診", "A"), List.of("x", "Health check", "B")));
    assertEquals(List.of(
        "  Code   Name          Rating",
        "  PJ-01  健診          A",
        "  x      Health check  B"), lines);
  }

  @Test
  void longTextGoesOnInTheNextLineOfItsColumn() {
    String text = "健診を受けない従業員が多い".repeat(8);
    List<String> lines = TextTables.of(List.of("A", "B", "C"), List.of(List.of("1", text, "end")));
    assertTrue(lines.size() > 3, lines.toString());
    assertTrue(lines.stream().allMatch(line -> TextTables.width(line) < 80), lines.toString());
    assertTrue(lines.get(1).endsWith("end"), lines.toString());
    assertEquals(text, String.join("", lines.subList(1, lines.size())).replaceAll("^ *1|end|\\s", ""));
  }

  @Test
  void widthsOfCharacters() {
    assertEquals(3, TextTables.width("abc"));
    assertEquals(4, TextTables.width("健診"));
    assertEquals(2, TextTables.width("\uFF79\uFF9D"), "half-width katakana");
    assertEquals(4, TextTables.width("\uFF08\uFF11"), "full-width signs");
    assertEquals(2, TextTables.width("𠮷"));
    assertEquals(2, TextTables.width("、"));
  }

  @Test
  void markupOfTheHelpIsPlainTextHere() {
    assertTrue(TextTables.of(List.of("A"), List.of(List.of("@|bold x|@ %n"))).get(1).contains("@|bold x|@ %n"));
  }
}
