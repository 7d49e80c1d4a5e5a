package org.musubi.sheets.template;

import java.util.List;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ss.usermodel.Header;
import org.apache.poi.xssf.model.CommentsTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.musubi.sheets.xlsx.Book;
import org.musubi.sheets.xlsx.Protection;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAuthors;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHeaderFooter;

/** What is printed around a worksheet or said about its cells: headers, footers, comments. */
final class SheetTexts {

  /** Letters of 資料1; the space keeps a leading digit from being read as part of the size. */
  private static final String LARGE = "&12 ";
  private static final String SMALL = "&9 ";

  private final XSSFSheet sheet;
  private final Facts facts;

  SheetTexts(XSSFSheet sheet, Facts facts) {
    this.sheet = sheet;
    this.facts = facts;
  }

  /** Replaces facts; takes personal data out. */
  void fill() {
    if (sheet.getCTWorksheet().isSetHeaderFooter()) {
      fill(sheet.getCTWorksheet().getHeaderFooter());
    }
    for (XSSFComment comment : List.copyOf(sheet.getCellComments().values())) {
      String text = comment.getString().getString();
      String filled = facts.fill(text);
      if (!filled.equals(text)) {
        comment.setString(filled);
      }
    }
    if (facts.context().isPublic()) {
      sheet.getRelations().forEach(SheetTexts::withoutAuthors);
    }
  }

  private void fill(CTHeaderFooter texts) {
    if (texts.isSetOddHeader()) {
      texts.setOddHeader(filled(texts.getOddHeader()));
    }
    if (texts.isSetOddFooter()) {
      texts.setOddFooter(filled(texts.getOddFooter()));
    }
    if (texts.isSetEvenHeader()) {
      texts.setEvenHeader(filled(texts.getEvenHeader()));
    }
    if (texts.isSetEvenFooter()) {
      texts.setEvenFooter(filled(texts.getEvenFooter()));
    }
    if (texts.isSetFirstHeader()) {
      texts.setFirstHeader(filled(texts.getFirstHeader()));
    }
    if (texts.isSetFirstFooter()) {
      texts.setFirstFooter(filled(texts.getFirstFooter()));
    }
  }

  private String filled(String text) {
    return facts.filter().apply(MarkedText.of(text).filled(placeholder ->
        placeholder instanceof Placeholder.Fact(String name) ? escaped(facts.of(name)) : ""));
  }

  private static String escaped(String text) {
    return text.replace("\n", " ").replace("&", "&&");
  }

  /** The person who wrote a comment is noted beside its text. */
  private static void withoutAuthors(POIXMLDocumentPart part) {
    if (part instanceof CommentsTable comments) {
      CTAuthors authors = comments.getCTComments().getAuthors();
      for (int i = 0; i < authors.sizeOfAuthorArray(); i++) {
        authors.setAuthorArray(i, "");
      }
    }
  }

  /** Puts the number of the handout where the house style leaves room, and locks what is not to be filled in. */
  void handOut(Book.Print print) {
    Header header = sheet.getHeader();
    if (!print.left().isEmpty() && header.getLeft().isEmpty()) {
      header.setLeft(SMALL + escaped(print.left()));
    }
    if (!print.right().isEmpty() && header.getRight().isEmpty()) {
      header.setRight(LARGE + escaped(print.right()));
    }
    if (print.protect()) {
      Protection.lock(sheet);
    }
  }
}
