package org.musubi.roundtrip.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musubi.roundtrip.text.Words;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.layout.CellRole;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;

/**
 * A table of the present model with cells that are read back.
 *
 * @param rows in the order printed
 */
public record LiveTable(LiveSheet sheet, Table<Object> table, List<LiveRow> rows) {

  /**
   * Reads the rows of a declared table. What a row is made from is known to its columns alone, so it is only passed on.
   *
   * <p>The rows are asked for what they print once and in their order, as for printing: some columns print what the
   * row before has not said yet.
   */
  @SuppressWarnings("unchecked")
  static LiveTable of(LiveSheet sheet, Table<?> declared) {
    Table<Object> table = (Table<Object>) declared;
    List<LiveRow> rows = new ArrayList<>();
    LiveTable live = new LiveTable(sheet, table, rows);
    if (live.inputs().isEmpty()) {
      return live;
    }
    List<Column<Object>> naming = live.naming();
    Column<Object> idColumn = live.idColumn();
    Map<String, Integer> counts = new HashMap<>();
    for (Section<Object> section : table.sections()) {
      for (Object row : section.rows()) {
        String id = idColumn == null ? "" : shown(idColumn.valueOf(row));
        rows.add(new LiveRow(row, id, section.id(), counts.merge(id, 1, Integer::sum) - 1,
            naming.stream().map(column -> shown(column.valueOf(row))).toList()));
      }
    }
    return live;
  }

  /** The same for the same table of other exports. */
  public String identity() {
    return sheet.identity() + "/" + table.name();
  }

  /** The columns that are read back. */
  public List<Column<Object>> inputs() {
    return table.columns().stream().filter(column -> column.edit() != null).toList();
  }

  /** The hidden column with the ids, or null. */
  public Column<Object> idColumn() {
    return table.columns().stream().filter(column -> column.role() == CellRole.ID).findFirst().orElse(null);
  }

  /** The columns by which a person knows a row: those declared so, else all that are only printed. */
  public List<Column<Object>> naming() {
    List<Column<Object>> named = table.columns().stream().filter(Column::isNaming).toList();
    return !named.isEmpty() ? named : table.columns().stream()
        .filter(column -> column.role() == CellRole.TEXT && !column.isNumbered()).toList();
  }

  /** What a column shows of a row of the present model, in words. */
  static String shown(Value value) {
    return switch (value) {
      case Value.Text text -> text.text();
      case Value.Number number -> new Entry.Number(number.number(), false).shown();
      case Value.Blank blank -> "";
      case Value.Formula formula -> "";
    };
  }

  /** By what a person knows a row of the present model, in some of the columns. */
  List<String> names(LiveRow row, List<Column<Object>> columns) {
    List<Column<Object>> naming = naming();
    return columns.stream().map(column -> Words.plain(row.names().get(naming.indexOf(column)))).toList();
  }

  /** How a person calls a row of the present model. */
  public String label(LiveRow row) {
    return Labels.of(row.names());
  }
}
