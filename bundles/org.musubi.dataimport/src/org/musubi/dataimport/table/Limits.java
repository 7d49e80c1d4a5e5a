package org.musubi.dataimport.table;

/** What is accepted at most; anything larger is no table of indicators but an accident or an attack. */
final class Limits {

  /** Bytes of a file. */
  static final long FILE_BYTES = 200L * 1024 * 1024;

  /** Rows of a table, the limit of Excel. */
  static final int ROWS = 1_048_576;

  static final int COLUMNS = 2_000;

  /** Characters of a row; more means that a closing quote is missing. */
  static final int ROW_CHARS = 4_000_000;

  private Limits() {
  }
}
