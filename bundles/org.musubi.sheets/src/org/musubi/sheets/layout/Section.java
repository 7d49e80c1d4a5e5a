package org.musubi.sheets.layout;

import java.util.List;
import java.util.Map;

/**
 * Rows of a table that belong together, with an optional heading line above and subtotal line below.
 *
 * @param id       name by which formulas refer to it
 * @param heading  text of the grey line above, or null for none
 * @param rows     what the rows are made from
 * @param subtotal column key → value of the line below; empty for none
 * @param minRows  blank rows are added until there are this many
 */
public record Section<R>(String id, String heading, List<R> rows, Map<String, Value> subtotal, int minRows) {

  public Section {
    rows = List.copyOf(rows);
    subtotal = Map.copyOf(subtotal);
  }

  /** The same section with at least so many lines. */
  public Section<R> withLines(int lines) {
    return new Section<>(id, heading, rows, subtotal, lines);
  }

  /** Number of lines with or without content, heading and subtotal not counted. */
  public int lines() {
    return Math.max(rows.size(), minRows);
  }
}
