package org.musubi.sheets.edit;

/** An entry that is not accepted; the message is a sentence for the user without the place of the cell. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  public UnreadableException(String sentence) {
    super(sentence);
  }
}
