package org.musubi.handover.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.musubi.handover.document.Booklet;
import org.musubi.handover.document.Heading;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** The table of contents: a field of the word processor, already filled in, so that it is right without updating. */
final class DocxContents {

  private final XWPFDocument document;
  private final Booklet booklet;
  private final Map<Heading, Integer> pages;

  DocxContents(XWPFDocument document, Booklet booklet, Map<Heading, Integer> pages) {
    this.document = document;
    this.booklet = booklet;
    this.pages = pages;
  }

  static String bookmark(int number) {
    return "_Toc%08d".formatted(number + 1);
  }

  void write() {
    XWPFParagraph title = document.createParagraph();
    title.setStyle(DocxStyles.CONTENTS_HEAD);
    title.setPageBreak(true);
    DocxWriter.text(title, booklet.contentsTitle());
    List<Heading> headings = booklet.contents();
    XWPFParagraph line = null;
    for (int i = 0; i < headings.size(); i++) {
      line = document.createParagraph();
      line.setStyle(DocxStyles.contents(headings.get(i).level()));
      if (i == 0) {
        DocxFields.begin(line, "TOC \\o \"1-2\" \\h \\z \\u", false);
      }
      entry(line, headings.get(i), i);
    }
    if (line != null) {
      DocxFields.end(line);
    }
    document.createParagraph().setPageBreak(true);
  }

  private void entry(XWPFParagraph line, Heading heading, int number) {
    CTTabStop tab = line.getCTP().getPPr().addNewTabs().addNewTab();
    tab.setVal(STTabJc.RIGHT);
    tab.setLeader(STTabTlc.DOT);
    tab.setPos(BigInteger.valueOf(DocxPage.textWidthTwips()));
    CTHyperlink link = line.getCTP().addNewHyperlink();
    link.setAnchor(bookmark(number));
    XWPFRun text = new XWPFHyperlinkRun(link, link.addNewR(), line);
    text.setText(heading.text());
    new XWPFHyperlinkRun(link, link.addNewR(), line).addTab();
    DocxFields.add(line, "PAGEREF " + bookmark(number) + " \\h", String.valueOf(pages.getOrDefault(heading, 1)));
  }
}
