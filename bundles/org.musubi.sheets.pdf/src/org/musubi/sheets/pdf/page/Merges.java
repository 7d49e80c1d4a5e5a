package org.musubi.sheets.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;

/** The merged cells of a sheet, found by their rows. */
public final class Merges {

  private final Map<Integer, List<Block>> flat = new HashMap<>();
  private final List<Block> tall = new ArrayList<>();

  public Merges(List<CellRangeAddress> regions) {
    for (CellRangeAddress region : regions) {
      Block block = new Block(region.getFirstRow(), region.getLastRow(), region.getFirstColumn(),
          region.getLastColumn());
      if (block.firstRow() == block.lastRow()) {
        flat.computeIfAbsent(block.firstRow(), row -> new ArrayList<>()).add(block);
      } else {
        tall.add(block);
      }
    }
  }

  /** The merged cells that reach into a row. */
  public List<Block> at(int row) {
    List<Block> found = new ArrayList<>(flat.getOrDefault(row, List.of()));
    for (Block block : tall) {
      if (block.firstRow() <= row && block.lastRow() >= row) {
        found.add(block);
      }
    }
    return found;
  }

  /** First rows of merged cells of several rows. */
  public Set<Integer> firstRowsOfTall() {
    Set<Integer> rows = new TreeSet<>();
    tall.forEach(block -> rows.add(block.firstRow()));
    return rows;
  }
}
