package org.musubi.sheets.xlsx;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a laid out workbook as a file: in our own style, or in the style of a council. */
@FunctionalInterface
public interface BookWriter {

  /**
   * Writes the workbook, formulas with their results; the stream stays open.
   *
   * @throws BookException when the workbook cannot be made; its message is for the user
   * @throws IOException   when it cannot be written
   */
  void write(Book book, OutputStream out) throws IOException;
}
