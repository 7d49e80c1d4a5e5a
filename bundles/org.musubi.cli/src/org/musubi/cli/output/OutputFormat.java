package org.musubi.cli.output;

/** In which form a command prints its result. */
public enum OutputFormat {
  /** Aligned text for people. */
  TABLE,
  /** For programs: all tables of the result, keys that do not change with the language. */
  JSON,
  /** For spreadsheets: one table, a header of stable keys, values as in JSON. */
  CSV
}
