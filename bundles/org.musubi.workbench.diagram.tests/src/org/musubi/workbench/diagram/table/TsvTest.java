package org.musubi.workbench.diagram.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts as spreadsheets exchange them. */
class TsvTest {

  @Test
  void whatIsCopiedIsPastedAgain() {
    List<List<String>> rows = List.of(List.of("◎", "", "二行\nの文"), List.of("\"引用\"", "tab\there", "x"));
    assertEquals(rows, Tsv.parse(Tsv.format(rows)));
  }

  @Test
  void linesOfOtherProgramsAreUnderstood() {
    assertEquals(List.of(List.of("a", "b"), List.of("c", "")), Tsv.parse("a\tb\r\nc\t\r\n"));
    assertEquals(List.of(List.of("a \"b\"")), Tsv.parse("a \"b\""), "a quote within a text is a sign like others");
    assertEquals(List.of(), Tsv.parse(""));
  }
}
