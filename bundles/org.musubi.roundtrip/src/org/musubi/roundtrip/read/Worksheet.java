package org.musubi.roundtrip.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.musubi.sheets.edit.Entry;

/** The filled cells of a worksheet; rows and columns count from 0. */
public final class Worksheet {

  private static final int MOST_MERGES = 10_000;
  private static final int MOST_DOUBTS = 100_000;

  /** Collects cells in any order; of two in the same place the later one counts. */
  static final class Builder {
    private final Map<Integer, Row> rows = new HashMap<>();
    private final List<Cells> merges = new ArrayList<>();

    private final Set<List<Integer>> doubtful = new HashSet<>();

    void doubt(int row, int column) {
      if (doubtful.size() < MOST_DOUBTS) {
        doubtful.add(List.of(row, column));
      }
    }

    void merge(Cells cells) {
      if (merges.size() < MOST_MERGES) {
        merges.add(cells);
      }
    }

    void put(int row, int column, Entry entry) {
      rows.computeIfAbsent(row, r -> new Row()).add(column, entry);
    }

    Worksheet build(String name, boolean hidden) {
      TreeMap<Integer, Row> sorted = new TreeMap<>(rows);
      sorted.values().forEach(Row::sort);
      return new Worksheet(name, hidden, sorted, List.copyOf(merges), doubtful);
    }
  }

  /** The cells of a row, by column once sorted. */
  private static final class Row {
    private int[] columns = new int[8];
    private Entry[] entries = new Entry[8];
    private int size;
    private boolean ascending = true;

    void add(int column, Entry entry) {
      if (size == columns.length) {
        columns = Arrays.copyOf(columns, size * 2);
        entries = Arrays.copyOf(entries, size * 2);
      }
      ascending &= size == 0 || columns[size - 1] < column;
      columns[size] = column;
      entries[size++] = entry;
    }

    void sort() {
      if (!ascending) {
        TreeMap<Integer, Entry> sorted = new TreeMap<>();
        for (int i = 0; i < size; i++) {
          sorted.put(columns[i], entries[i]);
        }
        size = 0;
        sorted.forEach(this::add);
      }
      columns = Arrays.copyOf(columns, size);
      entries = Arrays.copyOf(entries, size);
    }

    Entry at(int column) {
      int index = Arrays.binarySearch(columns, 0, size, column);
      return index < 0 ? Entry.BLANK : entries[index];
    }
  }

  private final String name;
  private final boolean hidden;
  private final NavigableMap<Integer, Row> rows;
  private final List<Cells> merges;
  private final Set<List<Integer>> doubtful;

  private Worksheet(String name, boolean hidden, NavigableMap<Integer, Row> rows, List<Cells> merges,
      Set<List<Integer>> doubtful) {
    this.name = name;
    this.hidden = hidden;
    this.rows = rows;
    this.merges = merges;
    this.doubtful = doubtful;
  }

  public String name() {
    return name;
  }

  /** True for worksheets whose tab is not shown. */
  public boolean isHidden() {
    return hidden;
  }

  /** What stands in a cell; {@link Entry#BLANK} for none. */
  public Entry at(int row, int column) {
    Row cells = rows.get(row);
    return cells == null ? Entry.BLANK : cells.at(column);
  }

  /** True for a cell that was merged into another one, so that nothing can be seen or typed there. */
  public boolean isCovered(int row, int column) {
    return merges.stream().anyMatch(merge -> merge.contains(row, column)
        && (merge.firstRow() != row || merge.firstColumn() != column));
  }

  /** True for a number that was perhaps typed as a percentage and is stored as a hundredth of it. */
  public boolean isDoubtful(int row, int column) {
    return doubtful.contains(List.of(row, column));
  }

  /** The last row with a filled cell, −1 when there is none. */
  public int lastRow() {
    return rows.isEmpty() ? -1 : rows.lastKey();
  }

  /** The next row with a filled cell from a row on, −1 when there is none. */
  public int filledFrom(int row) {
    Integer next = rows.ceilingKey(row);
    return next == null ? -1 : next;
  }

  /** The filled cells of a row from left to right. */
  public void eachCell(int row, BiConsumer<Integer, Entry> use) {
    Row cells = rows.get(row);
    for (int i = 0; cells != null && i < cells.size; i++) {
      use.accept(cells.columns[i], cells.entries[i]);
    }
  }

  /** Number of filled cells. */
  public int size() {
    return rows.values().stream().mapToInt(row -> row.size).sum();
  }
}
