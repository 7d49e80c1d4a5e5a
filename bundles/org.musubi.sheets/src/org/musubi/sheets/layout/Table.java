package org.musubi.sheets.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.musubi.sheets.edit.RowEdit;

/**
 * A table: optional title line, one or two heading lines, then its sections.
 *
 * @param name    name by which formulas, page set-up and charts refer to it
 * @param title   printed above the table, or null
 * @param columns from left to right
 * @param rowId   id of a row, by which formulas of other tables refer to it
 * @param rowEdit adds and removes rows in the model, or null when a returned sheet cannot
 * @param isStreamed true for a table that may be very long: its cells are made while it is written and not kept; no
 *                column holds a formula and no formula looks into it
 */
public record Table<R>(String name, String title, List<Column<R>> columns, List<Section<R>> sections,
    Function<? super R, String> rowId, RowEdit<R> rowEdit, boolean isStreamed) implements Block {

  /** A table for filling in by hand has at least this many rows (domain.md 6.0). */
  public static final int MIN_ROWS = 5;

  /** A streamed section up to this long is kept like any other. */
  public static final int LINES_KEPT = 1000;

  public Table {
    columns = List.copyOf(columns);
    sections = List.copyOf(sections);
  }

  public Table(String name, String title, List<Column<R>> columns, List<Section<R>> sections,
      Function<? super R, String> rowId) {
    this(name, title, columns, sections, rowId, null, false);
  }

  /** The same table, to which a returned sheet may add rows. */
  public Table<R> growing(RowEdit<R> edit) {
    return new Table<>(name, title, columns, sections, rowId, edit, isStreamed);
  }

  /** The same table for as many rows as there may be: written without keeping its cells. */
  public Table<R> streamed() {
    return new Table<>(name, title, columns, sections, rowId, rowEdit, true);
  }

  /** The same table with other sections, e.g. more blank rows. */
  public Table<R> withSections(List<Section<R>> newSections) {
    return new Table<>(name, title, columns, newSections, rowId, rowEdit, isStreamed);
  }

  /** A table of one section with at least {@value #MIN_ROWS} rows. */
  public static <R> Table<R> of(String name, String title, List<Column<R>> columns, List<R> rows,
      Function<? super R, String> rowId) {
    return new Table<>(name, title, columns, List.of(new Section<>("all", null, rows, Map.of(), MIN_ROWS)), rowId);
  }

  /** A table to which nothing is added in a returned sheet: blank rows only where there are no others. */
  public static <R> Table<R> keeping(String name, String title, List<Column<R>> columns, List<R> rows,
      Function<? super R, String> rowId) {
    return rows.isEmpty() ? of(name, title, columns, rows, rowId) : ofResults(name, title, columns, rows, rowId);
  }

  /** A table without blank rows, of results rather than entries. */
  public static <R> Table<R> ofResults(String name, String title, List<Column<R>> columns, List<R> rows,
      Function<? super R, String> rowId) {
    return new Table<>(name, title, columns, List.of(new Section<>("all", null, rows, Map.of(), 0)), rowId);
  }

  /** Two heading lines when any column has a group heading. */
  public int headingLines() {
    return columns.stream().anyMatch(c -> c.group() != null) ? 2 : 1;
  }

  /** All lines from the title to the last row. */
  public int lines() {
    int body = sections.stream()
        .mapToInt(s -> s.lines() + (s.heading() == null ? 0 : 1) + (s.subtotal().isEmpty() ? 0 : 1))
        .sum();
    return (title == null ? 0 : 1) + headingLines() + body;
  }

  /** The columns a reader sees. */
  public List<Column<R>> visibleColumns() {
    List<Column<R>> visible = new ArrayList<>(columns);
    visible.removeIf(c -> c.role().isHidden());
    return visible;
  }
}
