package org.musubi.cli.output;

/** Where the text of a column stands. */
public enum Align {
  LEFT,
  RIGHT,
  /** In JSON and CSV only, such as ids. */
  HIDDEN
}
