package org.musubi.sheets.pdf.book;

import java.util.List;

/**
 * A text of a cell.
 *
 * @param text     line breaks are {@code \n}
 * @param stretches parts with letters of their own, in order; empty = all as the cell
 */
public record RichText(String text, List<Stretch> stretches) {

  /** Letters from one place of the text to the next stretch. */
  public record Stretch(int start, RunFont font) {
  }

  public RichText {
    stretches = List.copyOf(stretches);
  }

  public static RichText plain(String text) {
    return new RichText(text, List.of());
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
