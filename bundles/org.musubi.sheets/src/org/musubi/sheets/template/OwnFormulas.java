package org.musubi.sheets.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.musubi.sheets.template.FormulaText.Corner;
import org.musubi.sheets.template.FormulaText.Reference;

/** Writes the formulas of our layout with the cells of the filled house style. */
final class OwnFormulas implements FormulaText.Change {

  private final KnownSheet known;
  private final Arrangement arrangement;
  private final Map<String, Map<Integer, Part.PlacedLine>> lines = new HashMap<>();

  OwnFormulas(KnownSheet known, Arrangement arrangement) {
    this.known = known;
    this.arrangement = arrangement;
    for (Part part : arrangement.parts()) {
      if (part.table() != null) {
        Map<Integer, Part.PlacedLine> ofTable = new HashMap<>();
        part.lines().forEach(line -> ofTable.put(line.line().row(), line));
        lines.put(part.table().table().name(), ofTable);
      }
    }
  }

  /** The formula in the house style; empty when it needs a cell the house style does not have. */
  Optional<String> rewrite(String formula) {
    return FormulaText.rewrite(formula, this);
  }

  @Override
  public Optional<String> of(Reference reference) {
    if (reference.sheet() != null) {
      return Optional.empty();
    }
    return reference.last() == null
        ? placed(reference.first()).map(corner -> reference.text(corner, null))
        : area(reference);
  }

  private Optional<Corner> placed(Corner corner) {
    for (KnownTable table : known.tables().values()) {
      Part.PlacedLine line = lines.getOrDefault(table.name(), Map.of()).get(corner.row());
      String key = keyAt(table, corner.column());
      if (line != null && key != null) {
        Integer column = pattern(table).columnOf(line.line().kind(), key);
        return Optional.ofNullable(column).map(found -> corner.at(line.row(), found));
      }
    }
    return Optional.empty();
  }

  private static String keyAt(KnownTable table, int column) {
    return table.columns().entrySet().stream().filter(entry -> entry.getValue() == column).map(Map.Entry::getKey)
        .findFirst().orElse(null);
  }

  private TablePattern pattern(KnownTable table) {
    return arrangement.partOf(table.name()).orElseThrow().table();
  }

  /** Lines of a table, or several columns of a line. */
  private Optional<String> area(Reference reference) {
    for (KnownTable table : known.tables().values()) {
      boolean inside = reference.first().row() >= table.headingRow() && reference.first().row() <= table.lastRow()
          && keyAt(table, reference.first().column()) != null;
      if (inside && lines.containsKey(table.name())) {
        return columns(table, reference).flatMap(columns -> rows(table, reference, columns[0])
            .map(rows -> reference.text(reference.first().at(rows[0], columns[0]),
                reference.last().at(rows[1], columns[1]))));
      }
    }
    return Optional.empty();
  }

  /** First and last column; empty unless all between them stand side by side too. */
  private Optional<int[]> columns(KnownTable table, Reference reference) {
    List<Integer> columns = new ArrayList<>();
    for (int own = reference.first().column(); own <= reference.last().column(); own++) {
      String key = keyAt(table, own);
      Integer column = key == null ? null : pattern(table).columnOf(KnownTable.Kind.ITEM, key);
      if (column == null || !columns.isEmpty() && column != columns.getLast() + 1) {
        return Optional.empty();
      }
      columns.add(column);
    }
    return Optional.of(new int[] {columns.getFirst(), columns.getLast()});
  }

  /** First and last row; a range that leaves room for more lines keeps as much of it as is free. */
  private Optional<int[]> rows(KnownTable table, Reference reference, int column) {
    int[] rows = {Integer.MAX_VALUE, -1};
    lines.get(table.name()).forEach((own, line) -> {
      if (own >= reference.first().row() && own <= reference.last().row()) {
        rows[0] = Math.min(rows[0], line.row());
        rows[1] = Math.max(rows[1], line.row());
      }
    });
    if (rows[1] < 0) {
      return Optional.empty();
    }
    int room = reference.last().row() - table.lastRow();
    if (room > 0) {
      int end = rows[1];
      int next = arrangement.parts().stream()
          .filter(part -> part.columns().get(column) && part.placedTop() > end)
          .mapToInt(Part::placedTop).min().orElse(Integer.MAX_VALUE);
      rows[1] = Math.min(end + room, next - 1);
    }
    return Optional.of(rows);
  }
}
