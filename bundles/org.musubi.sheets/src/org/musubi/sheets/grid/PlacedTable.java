package org.musubi.sheets.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.Table;

/**
 * Where a table lies on its sheet; rows and columns count from 0.
 *
 * <p>The rows from {@link #firstRow} to {@link #lastRow} are all lines below the headings: those of elements, blank ones,
 * headings and subtotals of sections.
 */
public final class PlacedTable {

  /** The lines of a section: those of elements first, then blank ones. */
  private record Run(Section<?> section, int firstRow) {
    boolean holds(int row) {
      return row >= firstRow && row < firstRow + section.lines();
    }
  }

  private final Table<?> table;
  private final Positions.Place place;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<Run> runs = new ArrayList<>();

  PlacedTable(Table<?> table, Positions.Place place) {
    this.table = table;
    this.place = place;
    for (Column<?> column : table.columns()) {
      columns.put(column.key(), column.index());
    }
    for (Section<?> section : table.sections()) {
      runs.add(new Run(section, place.firstRowOf(section.id())));
    }
  }

  /** The declaration. */
  public Table<?> table() {
    return table;
  }

  public String name() {
    return table.name();
  }

  /** First line of the headings, below the title. */
  public int headingRow() {
    return place.headingRow();
  }

  /** First line below the headings. */
  public int firstRow() {
    return place.firstRow();
  }

  /** Last line of the table. */
  public int lastRow() {
    return place.lastRow();
  }

  /** Column number by column key, from left to right as declared, hidden columns included. */
  public Map<String, Integer> columns() {
    return Collections.unmodifiableMap(columns);
  }

  /** The cells of a column below the headings. */
  public Area areaOf(String column) {
    int index = columns.get(column);
    return new Area(firstRow(), lastRow(), index, index);
  }

  /** Id of the element in a line; empty in blank lines, headings and subtotals. */
  public Optional<String> idOf(int row) {
    return run(row).filter(run -> row - run.firstRow() < run.section().rows().size())
        .map(run -> id(table, row - run.firstRow(), run.section()));
  }

  @SuppressWarnings("unchecked")
  private static <R> String id(Table<R> table, int index, Section<?> section) {
    // A section holds rows of its table.
    return table.rowId().apply((R) section.rows().get(index));
  }

  /** Id of the section a line of an element or a blank line stands in. */
  public Optional<String> sectionOf(int row) {
    return run(row).map(run -> run.section().id());
  }

  private Optional<Run> run(int row) {
    return runs.stream().filter(run -> run.holds(row)).findFirst();
  }
}
