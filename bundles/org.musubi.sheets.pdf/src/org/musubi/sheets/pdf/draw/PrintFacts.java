package org.musubi.sheets.pdf.draw;

import java.time.LocalDate;

/**
 * What headers and footers tell about a print-out.
 *
 * @param firstPage number of the first page of a sheet
 * @param pages     number of all pages
 * @param file      name of the workbook
 * @param day       day of the workbook, null = not known
 */
public record PrintFacts(int firstPage, int pages, String file, LocalDate day) {

  /** What is known on one page. */
  record OnPage(int page, int pages, String sheet, String file, LocalDate day) {
  }

  OnPage on(int page, String sheet) {
    return new OnPage(page, pages, sheet, file, day);
  }
}
