package org.musubi.roundtrip.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musubi.roundtrip.read.Worksheet;
import org.musubi.roundtrip.text.Words;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.layout.CellRole;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Table;

/**
 * The headings of a table in a worksheet.
 *
 * @param row     last row of the headings
 * @param columns where the columns stand, by key
 */
record Headings(int row, Map<String, Integer> columns) {

  /**
   * The place where most headings of a table stand, or null when too few of them do anywhere.
   *
   * @param share the part of the visible headings that must be there
   */
  static Headings find(Worksheet worksheet, Table<?> table, double share, List<Headings> taken) {
    Headings best = null;
    for (int row = worksheet.filledFrom(0); row >= 0; row = worksheet.filledFrom(row + 1)) {
      Headings here = at(worksheet, table, row);
      if (!overlaps(here, taken) && (best == null || here.columns.size() > best.columns.size())) {
        best = here;
      }
    }
    return best == null || best.visible(table) == 0
        || best.visible(table) < share * table.visibleColumns().size() ? null : best;
  }

  /** The headings that end at a row. */
  static Headings at(Worksheet worksheet, Table<?> table, int row) {
    Map<String, List<Integer>> places = new HashMap<>();
    if (table.headingLines() > 1 && row > 0) {
      collect(worksheet, row - 1, places);
    }
    Map<String, List<Integer>> bottom = new HashMap<>();
    collect(worksheet, row, bottom);
    places.putAll(bottom);
    Map<String, Integer> columns = new HashMap<>();
    for (Column<?> column : table.columns()) {
      // Helpers feed formulas and are never read.
      List<Integer> found = column.role() == CellRole.HELPER ? null : places.get(Words.plain(column.label()));
      if (found != null && !found.isEmpty()) {
        columns.put(column.key(), found.removeFirst());
      }
    }
    return new Headings(row, columns);
  }

  private static void collect(Worksheet worksheet, int row, Map<String, List<Integer>> places) {
    worksheet.eachCell(row, (column, entry) -> {
      if (entry instanceof Entry.Text text) {
        places.computeIfAbsent(Words.plain(text.text()), label -> new ArrayList<>()).add(column);
      }
    });
  }

  private long visible(Table<?> table) {
    return table.visibleColumns().stream().filter(column -> columns.containsKey(column.key())).count();
  }

  private static boolean overlaps(Headings here, List<Headings> taken) {
    return taken.stream().anyMatch(other -> other.row == here.row
        && other.columns.values().stream().anyMatch(here.columns::containsValue));
  }
}
