package org.musubi.sheets.template;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/** A worksheet of a house style understood: which of our tables go where, and what is wrong with it. */
final class SheetPattern {

  /** Fewer columns of a numbered series than these may have been chosen on purpose. */
  private static final int SERIES = 2;

  /** Lines of a table a house style takes. */
  private static final int MOST_LINES = 20_000;

  private final TemplateSheet sheet;
  private final KnownSheet known;
  private final Problems problems;
  private final Map<String, TablePattern> tables = new LinkedHashMap<>();

  private SheetPattern(TemplateSheet sheet, KnownSheet known, Problems problems) {
    this.sheet = sheet;
    this.known = known;
    this.problems = problems;
  }

  /** Understands a worksheet; what is wrong is added to the problems. */
  static SheetPattern of(TemplateSheet sheet, KnownSheet known, Problems problems) {
    SheetPattern pattern = new SheetPattern(sheet, known, problems);
    pattern.checkNames();
    pattern.findTables();
    pattern.findColumns();
    pattern.findPlaces();
    pattern.tables.values().forEach(pattern::findTop);
    pattern.findExtraColumns();
    pattern.tables.values().forEach(pattern::checkSeries);
    pattern.tables.values().forEach(pattern::checkLength);
    return pattern;
  }

  TemplateSheet sheet() {
    return sheet;
  }

  KnownSheet known() {
    return known;
  }

  /** The tables of the worksheet by their name. */
  Map<String, TablePattern> tables() {
    return tables;
  }

  /** The table a cell of the worksheet belongs to, its title and headings included. */
  Optional<TablePattern> tableAt(int row, int column) {
    return tables.values().stream().filter(table -> table.holds(row, column)).findFirst();
  }

  private void checkNames() {
    for (TemplateCell cell : sheet.marked()) {
      for (Placeholder placeholder : cell.marked().placeholders()) {
        switch (placeholder) {
          case Placeholder.Field(String place, boolean entry) -> {
            if (!known.hasField(place)) {
              problems.unknown(sheet.name(), cell, TemplateText.UNKNOWN_FIELD, place, known.fieldNames());
            }
          }
          case Placeholder.Title(String table) -> table(cell, table);
          case Placeholder.Heading(String table) -> table(cell, table);
          case Placeholder.Cell(String table, String column) -> column(cell, table, column);
          case Placeholder.Subtotal(String table, String column) -> column(cell, table, column);
          case Placeholder.Label(String table, String column, boolean group) -> column(cell, table, column);
          case Placeholder.Fact fact -> { }
          case Placeholder.Mark mark -> { }
          case Placeholder.Under under -> { }
        }
      }
    }
  }

  private Optional<KnownTable> table(TemplateCell cell, String name) {
    Optional<KnownTable> table = known.tableNamed(name);
    if (table.isEmpty()) {
      problems.unknown(sheet.name(), cell, TemplateText.UNKNOWN_TABLE, name, known.tableNames());
    }
    return table;
  }

  private void column(TemplateCell cell, String tableName, String name) {
    table(cell, tableName)
        .filter(table -> table.columnNamed(name).isEmpty() && !table.isBlank(name))
        .ifPresent(table -> problems.unknown(sheet.name(), cell, TemplateText.UNKNOWN_COLUMN,
            tableName + "." + name, table.columnNames().stream().map(column -> tableName + "." + column).toList()));
  }

  /** The cells with placeholders of lines, by table and kind of line, from top to bottom. */
  private Map<String, Map<KnownTable.Kind, TreeMap<Integer, TemplateCell>>> lines() {
    Map<String, Map<KnownTable.Kind, TreeMap<Integer, TemplateCell>>> lines = new LinkedHashMap<>();
    for (TemplateCell cell : sheet.marked()) {
      for (Placeholder placeholder : cell.marked().placeholders()) {
        if (placeholder.isOfLine()) {
          known.tableNamed(placeholder.table()).ifPresent(table -> lines
              .computeIfAbsent(table.name(), name -> new HashMap<>())
              .computeIfAbsent(kind(placeholder), kind -> new TreeMap<>()).putIfAbsent(cell.row(), cell));
          checkMerge(cell, placeholder);
        }
      }
    }
    return lines;
  }

  private static KnownTable.Kind kind(Placeholder placeholder) {
    return switch (placeholder) {
      case Placeholder.Heading heading -> KnownTable.Kind.HEADING;
      case Placeholder.Subtotal subtotal -> KnownTable.Kind.SUBTOTAL;
      default -> KnownTable.Kind.ITEM;
    };
  }

  private void checkMerge(TemplateCell cell, Placeholder placeholder) {
    boolean remark = known.tableNamed(placeholder.table()).map(KnownTable::isNotes).orElse(true);
    sheet.mergeAt(cell.row(), cell.column())
        .filter(merge -> merge.getFirstRow() < merge.getLastRow()
            || placeholder instanceof Placeholder.Cell && !remark)
        .ifPresent(merge -> problems.cell(sheet.name(), cell, TemplateText.MERGED, merge.formatAsString()));
  }

  private void findTables() {
    lines().forEach((name, kinds) -> {
      TreeMap<Integer, TemplateCell> items = kinds.get(KnownTable.Kind.ITEM);
      TreeMap<Integer, TemplateCell> headings = kinds.getOrDefault(KnownTable.Kind.HEADING, new TreeMap<>());
      TreeMap<Integer, TemplateCell> subtotals = kinds.getOrDefault(KnownTable.Kind.SUBTOTAL, new TreeMap<>());
      if (items == null) {
        TemplateCell first = (headings.isEmpty() ? subtotals : headings).firstEntry().getValue();
        problems.cell(sheet.name(), first, TemplateText.NO_PATTERN, name,
            "{{" + name + "." + known.tables().get(name).columns().keySet().stream().toList().getLast() + "}}");
        return;
      }
      TablePattern pattern = new TablePattern(known.tables().get(name));
      int row = items.firstKey();
      pattern.row(KnownTable.Kind.ITEM, row);
      checkOne(name, items);
      place(pattern, KnownTable.Kind.HEADING, headings, row - 1, TemplateText.HEADING_PLACE);
      place(pattern, KnownTable.Kind.SUBTOTAL, subtotals, row + 1, TemplateText.SUBTOTAL_PLACE);
      tables.put(name, pattern);
    });
  }

  private void checkOne(String table, TreeMap<Integer, TemplateCell> items) {
    int first = items.firstKey();
    items.tailMap(first, false).forEach((row, cell) -> {
      Set<String> repeated = new HashSet<>(columnsIn(row, table));
      repeated.retainAll(columnsIn(first, table));
      problems.cell(sheet.name(), cell, repeated.isEmpty() ? TemplateText.SPLIT : TemplateText.TWO_PATTERNS, table,
          first + 1, row + 1);
    });
  }

  private List<String> columnsIn(int row, String table) {
    List<String> columns = new ArrayList<>();
    for (TemplateCell cell : sheet.rows().get(row).values()) {
      if (cell.marked() != null) {
        for (Placeholder placeholder : cell.marked().placeholders()) {
          if (placeholder instanceof Placeholder.Cell(String name, String column)
              && known.tableNamed(name).filter(found -> found.name().equals(table)).isPresent()) {
            columns.add(known.tables().get(table).columnNamed(column).orElse(column));
          }
        }
      }
    }
    return columns;
  }

  private void place(TablePattern pattern, KnownTable.Kind kind, TreeMap<Integer, TemplateCell> found, int row,
      TemplateText elsewhere) {
    found.forEach((at, cell) -> {
      if (at == row) {
        pattern.row(kind, row);
      } else {
        problems.cell(sheet.name(), cell, elsewhere, pattern.table().name(), row + 1);
      }
    });
  }

  /** Where our columns stand alone in their cells, so that formulas can refer to them. */
  private void findPlaces() {
    for (TemplateCell cell : sheet.marked()) {
      switch (cell.marked().only()) {
        case Placeholder.Cell(String table, String column) -> place(cell, table, column, KnownTable.Kind.ITEM);
        case Placeholder.Subtotal(String table, String column) -> place(cell, table, column, KnownTable.Kind.SUBTOTAL);
        case null, default -> { }
      }
    }
  }

  private void place(TemplateCell cell, String table, String column, KnownTable.Kind kind) {
    known.tableNamed(table).map(found -> tables.get(found.name()))
        .filter(pattern -> pattern.isPattern(cell.row()))
        .ifPresent(pattern -> pattern.table().columnNamed(column)
            .ifPresent(key -> pattern.column(kind, key, cell.column())));
  }

  /** A table takes up the columns of its placeholders, merged ones as a whole. */
  private void findColumns() {
    for (TemplateCell cell : sheet.marked()) {
      TablePattern table = tableNamedAt(cell.row(), cell.column());
      if (table != null) {
        int last = sheet.mergeAt(cell.row(), cell.column()).map(CellRangeAddress::getLastColumn).orElse(cell.column());
        table.columns().set(cell.column(), last + 1);
      }
    }
  }

  /** Extra columns are what adjoins the placeholders in their rows, without an empty or hidden column between. */
  private void findExtraColumns() {
    Map<TablePattern, BitSet> extra = new LinkedHashMap<>();
    for (TablePattern table : tables.values()) {
      if (!table.table().isNotes()) {
        extra.put(table, new BitSet());
        for (int row = table.firstRow(); row <= table.lastRow(); row++) {
          addExtra(table, row, extra.get(table));
        }
      }
    }
    extra.forEach((table, columns) -> table.columns().or(columns));
  }

  private void addExtra(TablePattern table, int row, BitSet extra) {
    for (int start : table.columns().stream().filter(column -> !sheet.isHidden(column)).toArray()) {
      for (int step : new int[] {-1, 1}) {
        int column = start + step;
        while (column >= 0 && !table.columns().get(column) && isExtra(table, row, column)) {
          extra.set(column);
          column += step;
        }
      }
    }
  }

  private boolean isExtra(TablePattern table, int row, int column) {
    boolean other = tables.values().stream().anyMatch(neighbour -> neighbour != table && neighbour.holds(row, column));
    return !other && !sheet.isHidden(column) && sheet.isFilled(row, column);
  }

  private TablePattern tableNamedAt(int row, int column) {
    TemplateCell cell = sheet.rows().containsKey(row) ? sheet.rows().get(row).get(column) : null;
    if (cell == null || cell.marked() == null) {
      return null;
    }
    return cell.marked().placeholders().stream().filter(Placeholder::isOfLine)
        .flatMap(placeholder -> known.tableNamed(placeholder.table()).stream())
        .map(table -> tables.get(table.name())).filter(table -> table != null).findFirst().orElse(null);
  }

  /** Title and headings are the filled rows right above the pattern. */
  private void findTop(TablePattern table) {
    if (table.table().isNotes()) {
      return;
    }
    int row = table.firstRow() - 1;
    while (row >= 0 && isHeadingOf(table, row)) {
      table.top(row--);
    }
  }

  private boolean isHeadingOf(TablePattern table, int row) {
    boolean other = tables.values().stream().anyMatch(neighbour -> neighbour != table && neighbour.isPattern(row)
        && neighbour.columns().intersects(table.columns()));
    return !other && table.columns().stream().anyMatch(column -> sheet.isFilled(row, column));
  }

  /** A series that was complete once and is too short now would silently lose the last columns. */
  private void checkSeries(TablePattern pattern) {
    KnownTable table = pattern.table();
    List<String> used = columnsIn(pattern.row(KnownTable.Kind.ITEM), table.name());
    Map<String, List<String>> missing = new LinkedHashMap<>();
    for (String name : table.names()) {
      String stem = KnownTable.stem(name);
      long ofStem = used.stream().filter(key -> stem.equals(KnownTable.stem(
          KnownTable.aliasOf(key, table.columns().keySet())))).count();
      String key = table.columnNamed(name).orElse(name);
      boolean stands = !key.startsWith(KnownTable.BLANK);
      if (stands && !stem.equals(name) && ofStem >= SERIES && !used.contains(key)) {
        missing.computeIfAbsent(stem, s -> new ArrayList<>()).add("{{" + table.name() + "." + name + "}}");
      }
    }
    missing.forEach((stem, columns) -> problems.sheet(sheet.name(), TemplateText.SERIES_SHORT,
        pattern.table().name(), pattern.row(KnownTable.Kind.ITEM) + 1, String.join(" ", columns)));
  }

  /** Unlike our own sheets a house style is filled in memory. */
  private void checkLength(TablePattern pattern) {
    int lines = pattern.table().lines().size();
    if (lines > MOST_LINES) {
      problems.sheet(sheet.name(), TemplateText.TOO_LONG, pattern.table().name(), lines, MOST_LINES);
    }
  }
}
