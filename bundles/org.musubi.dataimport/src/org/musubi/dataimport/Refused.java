package org.musubi.dataimport;

/** Ends the reading of a row or value that cannot be imported. */
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final String column;
  private final String content;

  /** @param reason a sentence for the user */
  Refused(String column, String content, String reason) {
    super(reason, null, false, false);
    this.column = column;
    this.content = content;
  }

  RowProblem in(int row) {
    return new RowProblem(row, column, content, getMessage());
  }
}
