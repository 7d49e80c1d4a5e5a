package org.musubi.sheets.xlsx;

import java.io.IOException;

/** A workbook that cannot be made, e.g. because of its template; the message is complete and for the user. */
public class BookException extends IOException {

  private static final long serialVersionUID = 1L;

  public BookException(String sentence) {
    super(sentence);
  }
}
