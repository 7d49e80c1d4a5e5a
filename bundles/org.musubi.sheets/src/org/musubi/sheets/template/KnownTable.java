package org.musubi.sheets.template;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.musubi.sheets.grid.Grid;
import org.musubi.sheets.grid.GridCell;
import org.musubi.sheets.grid.PlacedTable;
import org.musubi.sheets.layout.CellRole;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;

/** A table of our layout as a house style knows it: its names, and its lines one below the other. */
final class KnownTable {

  /** What a line is. */
  enum Kind { HEADING, ITEM, SUBTOTAL }

  /**
   * A line.
   *
   * @param row   where it stands in our layout, from 0
   * @param blank true for a line that is still to be filled in
   */
  record Line(Kind kind, int row, boolean blank) {
  }

  /** Beginning of keys of columns that stand in for elements not yet there. */
  static final String BLANK = "blank";

  /** Keys of columns made from elements, or standing in for them. */
  private static final Pattern OF_ELEMENT = Pattern.compile("x_.*|x[A-Z].*|blank\\d+");

  /** The only column of remarks. */
  static final String TEXT = "text";
  private static final String NOTES = "notes";

  private final String name;
  private final String title;
  private final Grid grid;
  private final Table<?> table;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Map<String, String> aliases;
  private final List<Line> lines = new ArrayList<>();
  private final int headingRow;
  private final int lastRow;
  private final boolean omitted;
  private final Set<String> expected;

  /**
   * A table of the layout.
   *
   * @param expected columns it may not have at present
   */
  KnownTable(Grid grid, PlacedTable placed, Set<String> expected) {
    this.expected = expected;
    this.grid = grid;
    this.table = placed.table();
    this.name = table.name();
    this.title = table.title() == null ? "" : textAt(placed.headingRow() - 1,
        table.visibleColumns().getFirst().index());
    this.headingRow = placed.headingRow();
    this.lastRow = placed.lastRow();
    this.omitted = false;
    table.columns().forEach(column -> columns.put(column.key(), column.index()));
    aliases = aliases(columns.keySet());
    int row = placed.firstRow();
    for (Section<?> section : table.sections()) {
      if (section.heading() != null) {
        lines.add(new Line(Kind.HEADING, row++, false));
      }
      for (int i = 0; i < section.lines(); i++) {
        lines.add(new Line(Kind.ITEM, row++, i >= section.rows().size()));
      }
      if (!section.subtotal().isEmpty()) {
        lines.add(new Line(Kind.SUBTOTAL, row++, false));
      }
    }
  }

  /** Remarks, known by their number on the sheet. */
  KnownTable(Grid grid, Notes notes, int number) {
    this.expected = Set.of();
    this.grid = grid;
    this.table = null;
    this.name = notesName(number);
    this.title = "";
    this.omitted = false;
    int row = grid.rowOf(notes);
    this.headingRow = row;
    columns.put(TEXT, notes.from());
    this.aliases = Map.of();
    if (notes.heading() != null && !notes.texts().isEmpty()) {
      lines.add(new Line(Kind.HEADING, row++, false));
    }
    for (int i = 0; i < notes.texts().size(); i++) {
      lines.add(new Line(Kind.ITEM, row++, false));
    }
    this.lastRow = row - 1;
  }

  /** A table this council has nothing for. */
  KnownTable(Grid grid, String name, Set<String> columns) {
    this.grid = grid;
    this.table = null;
    this.name = name;
    this.title = "";
    this.headingRow = -1;
    this.lastRow = -1;
    this.omitted = true;
    this.expected = columns;
    this.aliases = Map.of();
  }

  /** Columns made from elements of the council are known by their number, because elements come and go: x1, x2 … */
  private static Map<String, String> aliases(Collection<String> keys) {
    Map<String, String> aliases = new LinkedHashMap<>();
    for (String key : keys) {
      if (OF_ELEMENT.matcher(key).matches()) {
        aliases.put("x" + (aliases.size() + 1), key);
      }
    }
    return aliases;
  }

  /** The name by which a house style knows a column. */
  static String aliasOf(String key, Collection<String> keys) {
    return aliases(keys).entrySet().stream().filter(alias -> alias.getValue().equals(key)).map(Map.Entry::getKey)
        .findFirst().orElse(key);
  }

  static String notesName(int number) {
    return NOTES + number;
  }

  String name() {
    return name;
  }

  /** What is printed above, or empty. */
  String title() {
    return title;
  }

  List<Line> lines() {
    return lines;
  }

  /** Column numbers of our layout by key. */
  Map<String, Integer> columns() {
    return columns;
  }

  /** True for remarks, whose text runs across several cells. */
  boolean isNotes() {
    return name.matches(NOTES + "\\d+");
  }

  /** True when the council has nothing to print here, so that the whole part is left out. */
  boolean isOmitted() {
    return omitted;
  }

  /** First line of the headings in our layout. */
  int headingRow() {
    return headingRow;
  }

  /** Last line in our layout. */
  int lastRow() {
    return lastRow;
  }

  /** Key of the hidden column with the ids, when there is one. */
  Optional<String> idColumn() {
    return declared().filter(column -> column.role() == CellRole.ID).map(Column::key).findFirst();
  }

  private Stream<? extends Column<?>> declared() {
    return table == null ? Stream.of() : table.columns().stream();
  }

  /** Key of the column with a key or a printed heading. */
  Optional<String> columnNamed(String name) {
    if (aliases.containsKey(name)) {
      return Optional.of(aliases.get(name));
    }
    if (columns.containsKey(name)) {
      return Optional.of(name);
    }
    List<String> labelled = declared().filter(column -> plain(column.label()).equals(plain(name)))
        .map(column -> column.key()).toList();
    return labelled.size() == 1 ? Optional.of(labelled.getFirst()) : Optional.empty();
  }

  /** True for a column without contents: one the council has none for, or beyond the last of a numbered series. */
  boolean isBlank(String name) {
    if (expected.contains(name)) {
      return true;
    }
    String stem = stem(name);
    return !stem.equals(name) && names().stream().anyMatch(key -> !key.equals(stem) && stem(key).equals(stem));
  }

  /** A key without the number at its end. */
  static String stem(String key) {
    return key.replaceAll("\\d+$", "");
  }

  /** The names of all columns, those made from elements by their number. */
  List<String> names() {
    return columns.keySet().stream().map(key -> aliasOf(key, columns.keySet())).toList();
  }

  /** All names of columns, for proposals. */
  List<String> columnNames() {
    List<String> names = new ArrayList<>(names());
    declared().filter(column -> !column.role().isHidden()).map(column -> plain(column.label()))
        .filter(label -> !label.isEmpty()).forEach(names::add);
    return names;
  }

  /** Heading of a column as printed. */
  String label(String key) {
    int column = columns.get(key);
    if (omitted || table == null) {
      return "";
    }
    for (int row = headingRow; row < headingRow + table.headingLines(); row++) {
      boolean group = row == headingRow && grouped(key);
      if (!group && !textAt(row, column).isEmpty()) {
        return textAt(row, column);
      }
    }
    return "";
  }

  /** Heading above the heading of a column as printed; empty for all but the first of its group. */
  String group(String key) {
    return !omitted && grouped(key) ? textAt(headingRow, columns.get(key)) : "";
  }

  private boolean grouped(String key) {
    return declared().anyMatch(column -> column.key().equals(key) && column.group() != null);
  }

  private String textAt(int row, int column) {
    GridCell cell = grid.cell(row, column);
    return cell != null && cell.value() instanceof Value.Text text ? text.text() : "";
  }

  /** A heading without breaks and blanks, full-width signs as usual ones. */
  static String plain(String label) {
    return Normalizer.normalize(label, Normalizer.Form.NFKC).replaceAll("[\\s\u3000]+", "");
  }
}
