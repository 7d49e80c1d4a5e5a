package org.musubi.viewpoint.table;

import java.util.List;

/**
 * How a place of a table is edited.
 *
 * @param kind by typing or by choosing
 * @param text what is there now
 * @param choices what may be chosen, empty when it is typed
 * @param chosen values that are there now, of those in {@code choices}
 */
public record CellInput(Kind kind, String text, List<Choice> choices, List<Object> chosen) {
  public CellInput {
    choices = List.copyOf(choices);
    chosen = List.copyOf(chosen);
  }

  /** Ways of editing. */
  public enum Kind {
    /** one text is typed */
    TEXT,
    /** one value is chosen */
    CHOICE,
    /** any number of values is chosen */
    CHOICES
  }

  /**
   * A value that may be chosen.
   *
   * @param label what the user reads
   * @param value the value, null = none
   */
  public record Choice(String label, Object value) {
  }
}
