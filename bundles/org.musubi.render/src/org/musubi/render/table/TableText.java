package org.musubi.render.table;

import java.time.format.DateTimeFormatter;

import org.musubi.render.scene.SceneOptions;
import org.musubi.render.text.Message;

/** What the figure of a table says by itself. */
enum TableText implements Message {
  /** lines, columns */
  CONTENT,
  DATE_PATTERN,
  EMPTY_TITLE,
  EMPTY_HINT,
  /** page, pages */
  PAGE;

  /** The day of a figure as it is printed; the options have one. */
  static String date(SceneOptions options) {
    return DateTimeFormatter.ofPattern(DATE_PATTERN.in(options.locale()), options.locale()).format(options.date());
  }
}
