package org.musubi.roundtrip.locate;

import java.util.List;
import java.util.Map;
import org.musubi.roundtrip.read.Worksheet;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.layout.Column;

/**
 * A table where it stands in a workbook.
 *
 * @param columns    where its columns stand, by key; columns that are gone are missing
 * @param byHeadings true when its hidden names are lost
 */
public record FoundTable(LiveTable live, Worksheet worksheet, Map<String, Integer> columns, List<FoundRow> rows,
    boolean byHeadings) {

  public FoundTable {
    columns = Map.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** True when the table still has a column. */
  public boolean has(Column<?> column) {
    return columns.containsKey(column.key());
  }

  /** What stands in a cell. */
  public Entry at(FoundRow row, Column<?> column) {
    Integer index = columns.get(column.key());
    return index == null ? Entry.BLANK : worksheet.at(row.row(), index);
  }
}
