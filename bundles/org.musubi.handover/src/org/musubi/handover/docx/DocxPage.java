package org.musubi.handover.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.musubi.handover.document.Booklet;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Paper, header and footer: A4 upright, page numbers, nothing on the cover. */
final class DocxPage {

  /** Twentieths of a point. */
  private static final int WIDTH = 11_906;
  private static final int HEIGHT = 16_838;
  private static final int MARGIN = 1_134;
  private static final int HEADER_ROOM = 283;
  private static final int TWIPS = 20;

  private final XWPFDocument document;

  DocxPage(XWPFDocument document) {
    this.document = document;
  }

  static int textWidthTwips() {
    return WIDTH - 2 * MARGIN;
  }

  static double textWidthPoints() {
    return (double) textWidthTwips() / TWIPS;
  }

  void format(Booklet booklet) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    CTPageMar margin = section.addNewPgMar();
    margin.setLeft(BigInteger.valueOf(MARGIN));
    margin.setRight(BigInteger.valueOf(MARGIN));
    margin.setTop(BigInteger.valueOf(booklet.hasCover() ? MARGIN + HEADER_ROOM : MARGIN));
    margin.setBottom(BigInteger.valueOf(MARGIN));
    margin.setHeader(BigInteger.valueOf(567));
    margin.setFooter(BigInteger.valueOf(567));
    if (booklet.hasCover()) {
      section.addNewTitlePg();
      document.createHeader(HeaderFooterType.FIRST).createParagraph();
      document.createFooter(HeaderFooterType.FIRST).createParagraph();
    }
    XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    header.setStyle(DocxStyles.NOTE);
    header.setAlignment(ParagraphAlignment.RIGHT);
    DocxWriter.text(header, booklet.header());
    XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    footer.setStyle(DocxStyles.NOTE);
    footer.setAlignment(ParagraphAlignment.CENTER);
    DocxFields.add(footer, "PAGE", "1");
    footer.createRun().setText(" / ");
    DocxFields.add(footer, "NUMPAGES", "1");
  }

  /** The list of bullets. */
  static BigInteger bullets(XWPFDocument document) {
    XWPFNumbering numbering = document.createNumbering();
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.ZERO);
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.BULLET);
    level.addNewLvlText().setVal("•");
    CTInd indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(340));
    indent.setHanging(BigInteger.valueOf(227));
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
  }
}
