package org.musubi.sheets.content;

import java.util.HashMap;
import java.util.Map;
import org.musubi.sheets.layout.Value;

/**
 * Writes 〃 where a longer text is the same as in the row above, so that a list reads as groups although no cells are
 * merged. Rows must be asked for in order.
 */
public final class Ditto {

  /** The same as above. */
  public static final Value SAME = new Value.Text("〃", Value.Tone.NORMAL);

  private final Map<String, String> above = new HashMap<>();

  /** The text of a column in the next row, or 〃. */
  public Value of(String column, String text) {
    String given = Lines.orEmpty(text);
    boolean same = !given.isEmpty() && given.equals(above.put(column, given));
    return same ? SAME : Value.text(given);
  }
}
