package org.musubi.sheets.xlsx;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Something that is put into a workbook behind our sheets, e.g. a diagram as native shapes. */
public interface WorkbookAddition {

  /** Name of the worksheet and, when every sheet goes to a file of its own, part of the file name. */
  String name();

  /**
   * Adds worksheets.
   *
   * @param texts every text has to go through it: it takes personal data out of a public workbook
   */
  void addTo(XSSFWorkbook workbook, UnaryOperator<String> texts) throws IOException;
}
