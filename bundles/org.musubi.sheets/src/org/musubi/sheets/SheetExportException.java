package org.musubi.sheets;

import java.util.Locale;

/** An export that could not be done; its message is one sentence for the user, in the language of the user. */
public class SheetExportException extends Exception {

  private static final long serialVersionUID = 1L;

  SheetExportException(ExportText text, Throwable cause, Object... arguments) {
    super(text.in(Locale.getDefault(), arguments), cause);
  }

  SheetExportException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
