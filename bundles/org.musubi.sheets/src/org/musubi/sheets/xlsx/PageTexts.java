package org.musubi.sheets.xlsx;

import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Texts above and below every page (domain.md 6.0). */
final class PageTexts {

  private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("uuuu/MM/dd");

  /** Small letters; the space keeps a leading digit from being read as part of the size. */
  private static final String SMALL = "&9 ";

  /** Letters of 資料1. */
  private static final String LARGE = "&12 ";

  private PageTexts() {
  }

  static void set(XSSFSheet sheet, Book book, Book.Print print) {
    if (!print.left().isEmpty()) {
      sheet.getHeader().setLeft(SMALL + plain(print.left()));
    }
    if (!print.right().isEmpty()) {
      sheet.getHeader().setRight(LARGE + plain(print.right()));
    }
    Footer footer = sheet.getFooter();
    footer.setLeft(SMALL + plain(book.footer()));
    footer.setCenter(SMALL + "&P/&N");
    footer.setRight(SMALL + PRINTED.format(book.stamp().printedOn()));
  }

  private static String plain(String text) {
    return SafeText.clean(text, "").replace("\n", " ").replace("&", "&&");
  }
}
