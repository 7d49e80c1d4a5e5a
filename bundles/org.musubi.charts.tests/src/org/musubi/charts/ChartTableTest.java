package org.musubi.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTableTest {

  @Test
  void numbersAreThoseOfTheChartAndMissingOnesAreEmpty() {
    ChartTable table = ChartTable.of(Samples.lines());
    assertEquals(List.of("区域", "全国", "山梨県", "みどり圏域"), table.headings());
    assertEquals(List.of("令和4年度(2022)", "57.8%", "", "48.8%"), table.rows().get(2));
    assertEquals(List.of("目標 70%"), table.rows().getLast());
    assertEquals(List.of(Samples.TEXT.source(), Samples.TEXT.caveat()), table.notes());
  }

  @Test
  void everyKindHasATable() {
    assertEquals(48, ChartTable.of(Samples.scatter()).rows().size());
    assertEquals(List.of("データの共有と課題の把握", "33.3%", ""), ChartTable.of(Samples.radar()).rows().get(2));
    assertEquals(List.of("課題-01 特定健診の受診率が低い", "4", "5", "78点"), ChartTable.of(Samples.matrix()).rows().getFirst());
  }

  @Test
  void asTextOneLinePerRowWithSourceAndCaveatAtTheEnd() {
    String[] lines = ChartTable.of(Samples.bars()).asText().split("\n");
    assertEquals("みどり圏域\t48.5%", lines[1]);
    assertTrue(lines[lines.length - 2].startsWith("出典"));
    assertTrue(lines[lines.length - 1].startsWith("注意"));
  }
}
