package org.musubi.viewpoint.table;

import java.util.Objects;

/**
 * A text for one place of a table.
 *
 * @param line the line
 * @param column the column
 * @param text what the user typed or pasted
 */
public record CellEdit(Line line, Column column, String text) {
  public CellEdit {
    Objects.requireNonNull(line);
    Objects.requireNonNull(column);
    text = text == null ? "" : text;
  }
}
