package org.musubi.dataimport.table;

/** A table cannot be read; the message is one sentence for the user: what is wrong and what to do. */
public final class TableException extends Exception {

  private static final long serialVersionUID = 1L;

  public TableException(String sentence) {
    super(sentence);
  }

  public TableException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
