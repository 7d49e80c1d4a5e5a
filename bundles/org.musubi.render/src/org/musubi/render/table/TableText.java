package org.musubi.render.table;

import org.musubi.render.text.Message;

/** What the figure of a table says by itself. */
enum TableText implements Message {
  /** lines, columns */
  CONTENT,
  DATE_PATTERN,
  EMPTY_TITLE,
  EMPTY_HINT,
  /** page, pages */
  PAGE
}
