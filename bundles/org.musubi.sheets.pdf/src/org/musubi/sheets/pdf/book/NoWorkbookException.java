package org.musubi.sheets.pdf.book;

import java.io.IOException;

/** The file is no workbook, or a damaged or protected one. */
public final class NoWorkbookException extends IOException {

  private static final long serialVersionUID = 1L;

  NoWorkbookException(Throwable cause) {
    super(cause);
  }
}
