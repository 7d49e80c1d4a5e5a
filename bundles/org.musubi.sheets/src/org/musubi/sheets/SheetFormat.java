package org.musubi.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A further file format of sheets, made from the finished workbook. */
public interface SheetFormat {

  /** Key on the command line and extension of the files, lower case: {@code pdf}. */
  String extension();

  /**
   * Writes a workbook in this format; the stream stays open.
   *
   * @param workbook an {@code .xlsx} file written by Musubi, formulas with their results; only read
   */
  void write(Path workbook, OutputStream out) throws IOException;
}
