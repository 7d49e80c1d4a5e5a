package org.musubi.sheets.layout;

import java.util.List;

/**
 * Remarks below a table, one line each: caveats of data sources, explanations of signs.
 *
 * @param heading printed above, or null
 * @param from    first column
 * @param to      last column
 */
public record Notes(String heading, int from, int to, List<String> texts) implements Block {

  public Notes {
    texts = List.copyOf(texts);
  }

  public static Notes across(String from, String to, String heading, List<String> texts) {
    return new Notes(heading, Columns.index(from), Columns.index(to), texts);
  }

  public int lines() {
    return texts.isEmpty() ? 0 : texts.size() + (heading == null ? 0 : 1);
  }
}
