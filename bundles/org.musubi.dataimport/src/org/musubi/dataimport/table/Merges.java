package org.musubi.dataimport.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;

/** Merged cells of a sheet: what they say is said in every cell they cover, as a reader takes it. */
final class Merges {

  private final Map<Integer, List<CellRangeAddress>> byFirstRow = new HashMap<>();
  private final List<Open> open = new ArrayList<>();

  /** A merged region that reaches further down than the rows read so far. */
  private record Open(CellRangeAddress region, Cell cell) { }

  void add(CellRangeAddress region) {
    if (region.getNumberOfCells() > 1) {
      byFirstRow.computeIfAbsent(region.getFirstRow(), row -> new ArrayList<>()).add(region);
    }
  }

  /** Fills the cells of a row that are covered; rows come in their order. */
  void fill(int row, List<Cell> cells) {
    open.removeIf(each -> each.region().getLastRow() < row);
    for (CellRangeAddress region : byFirstRow.getOrDefault(row, List.of())) {
      int first = region.getFirstColumn();
      if (first < cells.size() && !cells.get(first).isBlank()) {
        open.add(new Open(region, cells.get(first)));
      }
    }
    for (Open each : open) {
      int last = Math.min(each.region().getLastColumn(), Limits.COLUMNS - 1);
      for (int column = each.region().getFirstColumn(); column <= last; column++) {
        while (cells.size() <= column) {
          cells.add(Cell.EMPTY);
        }
        if (cells.get(column).isBlank()) {
          cells.set(column, each.cell());
        }
      }
    }
  }
}
