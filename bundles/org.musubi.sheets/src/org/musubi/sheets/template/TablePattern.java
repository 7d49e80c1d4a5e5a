package org.musubi.sheets.template;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rows of a house style that are repeated for the lines of a table: one for each kind of line. */
final class TablePattern {

  private final KnownTable table;
  private final Map<KnownTable.Kind, Integer> rows = new LinkedHashMap<>();
  private final Map<KnownTable.Kind, Map<String, Integer>> places = new EnumMap<>(KnownTable.Kind.class);
  private final BitSet columns = new BitSet();
  private int top;

  TablePattern(KnownTable table) {
    this.table = table;
  }

  KnownTable table() {
    return table;
  }

  /** Says in which column a column of ours stands, alone in its cell. */
  void column(KnownTable.Kind kind, String key, int column) {
    places.computeIfAbsent(kind, k -> new HashMap<>()).putIfAbsent(key, column);
  }

  /** Where a column of ours stands in lines of a kind, alone in its cell; null when it does not. */
  Integer columnOf(KnownTable.Kind kind, String key) {
    return places.getOrDefault(kind, Map.of()).get(key);
  }

  void row(KnownTable.Kind kind, int row) {
    rows.put(kind, row);
    top = firstRow();
  }

  /** Row of the house style for a kind of line, or null when such lines are left out. */
  Integer row(KnownTable.Kind kind) {
    return rows.get(kind);
  }

  boolean isPattern(int row) {
    return rows.containsValue(row);
  }

  int firstRow() {
    return rows.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
  }

  int lastRow() {
    return rows.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
  }

  /** Columns of the house style the table takes up, its extra columns included. */
  BitSet columns() {
    return columns;
  }

  /** First row of its title and headings. */
  int top() {
    return top;
  }

  void top(int newTop) {
    top = newTop;
  }

  boolean holds(int row, int column) {
    return row >= top && row <= lastRow() && columns.get(column);
  }
}
