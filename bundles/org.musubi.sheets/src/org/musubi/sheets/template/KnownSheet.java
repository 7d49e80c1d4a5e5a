package org.musubi.sheets.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.musubi.sheets.grid.Area;
import org.musubi.sheets.grid.Grid;
import org.musubi.sheets.grid.GridCell;
import org.musubi.sheets.grid.PlacedTable;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.xlsx.Book;

/** A worksheet of ours as a house style knows it: its tables and the cells of its head. */
final class KnownSheet {

  private final Book.Worksheet worksheet;
  private final Expected expected;
  private final Map<String, KnownTable> tables = new LinkedHashMap<>();
  private final Map<String, Area> fields = new LinkedHashMap<>();
  private final SortedMap<Integer, Map<Integer, GridCell>> rows = new TreeMap<>();

  /**
   * Takes stock of a worksheet.
   *
   * @param expected what may be missing in it
   */
  KnownSheet(Book.Worksheet worksheet, Expected expected) {
    this.worksheet = worksheet;
    this.expected = expected;
    Grid grid = worksheet.grid();
    for (PlacedTable placed : grid.tables()) {
      tables.put(placed.name(), new KnownTable(grid, placed, expected.columns().getOrDefault(placed.name(), Set.of())));
    }
    int notes = 0;
    int heads = 0;
    int lower = worksheet.layout().blocks().stream().mapToInt(KnownSheet::hintLines).sum();
    for (SheetLayout.Placed placed : worksheet.layout().blocks()) {
      if (hintLines(placed) > 0) {
        continue;
      }
      switch (placed.block()) {
        case Notes remarks -> {
          KnownTable table = new KnownTable(grid, remarks, ++notes);
          tables.put(table.name(), table);
        }
        case Fields head -> add(head, ++heads, placed.place() instanceof SheetLayout.Place.OnLine ? lower : -1);
        default -> { }
      }
    }
    expected.columns().forEach((name, columns) -> tables.computeIfAbsent(name, n -> new KnownTable(grid, n, columns)));
  }

  /** True for a field that is there, or that was there when the house style was begun. */
  boolean hasField(String place) {
    return field(place).isPresent() || expected.fields().contains(place);
  }

  /** Lines that only the variant for filling in has above everything; they do not count in addresses. */
  private static int hintLines(SheetLayout.Placed placed) {
    boolean hint = placed.block() instanceof Fields fields
        && fields.fields().stream().allMatch(field -> field.style() == Fields.Style.HINT);
    return hint && placed.place() instanceof SheetLayout.Place.OnLine ? ((Fields) placed.block()).lines() : 0;
  }

  /** What the variant for filling in asks its reader to do, or empty. */
  String hint() {
    return worksheet.layout().blocks().stream().filter(placed -> hintLines(placed) > 0)
        .flatMap(placed -> ((Fields) placed.block()).fields().stream())
        .map(field -> field.value() instanceof Value.Text text ? text.text() : "")
        .findFirst().orElse("");
  }

  /**
   * Adds the fields of a head.
   *
   * @param lower lines by which a head on a fixed line stands lower than usual, or −1 for one below other parts
   */
  private void add(Fields head, int number, int lower) {
    int first = worksheet.grid().rowOf(head);
    for (Fields.Field field : head.fields()) {
      int row = first + field.line() - 1;
      Area area = new Area(row, row, field.from(), field.from());
      if (lower >= 0) {
        fields.put(new Area(row - lower, row - lower, field.from(), field.from()).reference(), area);
      }
      fields.put(numbered(number, field), area);
    }
  }

  /** Name of a field by the number of its head: {@code 2.B1}, for heads that stand below tables. */
  static String numbered(int number, Fields.Field field) {
    return number + "." + new Area(field.line() - 1, field.line() - 1, field.from(), field.from()).reference();
  }

  Book.Worksheet worksheet() {
    return worksheet;
  }

  Grid grid() {
    return worksheet.grid();
  }

  Map<String, KnownTable> tables() {
    return tables;
  }

  /** The table with a name or a printed title. */
  Optional<KnownTable> tableNamed(String name) {
    if (tables.containsKey(name)) {
      return Optional.of(tables.get(name));
    }
    List<KnownTable> titled = tables.values().stream()
        .filter(table -> !table.title().isEmpty() && KnownTable.plain(table.title()).equals(KnownTable.plain(name)))
        .toList();
    return titled.size() == 1 ? Optional.of(titled.getFirst()) : Optional.empty();
  }

  /** All names of tables, for proposals. */
  List<String> tableNames() {
    List<String> names = new ArrayList<>(tables.keySet());
    tables.values().stream().map(table -> KnownTable.plain(table.title())).filter(title -> !title.isEmpty())
        .forEach(names::add);
    return names;
  }

  /** The cell of a field of the head, by its address in our layout. */
  Optional<Area> field(String place) {
    return Optional.ofNullable(fields.get(place.toUpperCase(Locale.ROOT)));
  }

  /** Addresses of all fields. */
  List<String> fieldNames() {
    return List.copyOf(fields.keySet());
  }

  /** Our cell, or null. */
  GridCell cell(int row, int column) {
    Map<Integer, GridCell> cells = rows().get(row);
    return cells == null ? null : cells.get(column);
  }

  /** All our cells by row and column. */
  SortedMap<Integer, Map<Integer, GridCell>> rows() {
    if (rows.isEmpty()) {
      grid().eachRow((row, height, cells) -> rows.put(row, cells));
    }
    return rows;
  }
}
