package org.musubi.handover.docx;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document, so that whoever goes on writing in it finds real headings. */
final class DocxStyles {

  static final String BODY = "Normal";
  static final String TITLE = "Title";
  static final String SUBTITLE = "Subtitle";
  static final String STRONG = "MusubiStrong";
  static final String NOTE = "MusubiNote";
  static final String CELL = "MusubiCell";
  static final String CELL_HEAD = "MusubiCellHead";
  static final String CONTENTS_HEAD = "TOCHeading";
  static final String LIST = "ListBullet";

  private static final String FONT = "Yu Gothic";
  private static final String INK = "1F2A37";
  private static final String ACCENT = "1F5C8B";
  private static final String QUIET = "5B646E";

  private final XWPFStyles styles;
  private int lines;

  private DocxStyles(XWPFStyles styles) {
    this.styles = styles;
  }

  static String heading(int level) {
    return "Heading" + level;
  }

  static String contents(int level) {
    return "TOC" + level;
  }

  /** @param small whether tables and notes have smaller letters, for documents that should fit on one page */
  static void addTo(XWPFDocument document, Locale locale, boolean small) {
    XWPFStyles styles = document.createStyles();
    styles.setStyles(CTStyles.Factory.newInstance());
    DocxStyles maker = new DocxStyles(styles);
    maker.defaults(locale);
    double cell = small ? 7.5 : 9;
    int cellGap = small ? 0 : 20;
    maker.lines = small ? 228 : 264;
    CTStyle body = maker.style(BODY, "Normal", null, 10.5, false, INK, 0, 80);
    body.setDefault(true);
    maker.add(body);
    maker.add(maker.style(TITLE, "Title", BODY, 26, true, INK, 2400, 200));
    maker.add(maker.style(SUBTITLE, "Subtitle", BODY, 14, false, QUIET, 0, 600));
    maker.heading(1, 16, ACCENT, small ? 0 : 360, small ? 40 : 120);
    maker.heading(2, 13, INK, 280, 80);
    maker.heading(3, 11, INK, 200, 60);
    maker.add(maker.style(STRONG, "Musubi Strong", BODY, 10.5, true, INK, 0, 80));
    maker.add(maker.style(NOTE, "Musubi Note", BODY, small ? 7 : 8.5, false, QUIET, 0, small ? 30 : 80));
    maker.add(maker.style(CELL, "Musubi Cell", BODY, cell, false, INK, cellGap, cellGap));
    maker.add(maker.style(CELL_HEAD, "Musubi Cell Head", CELL, cell, true, INK, cellGap, cellGap));
    maker.add(maker.style(CONTENTS_HEAD, "TOC Heading", BODY, 16, true, ACCENT, 0, 200));
    maker.add(maker.style(LIST, "List Bullet", BODY, small ? 8.5 : 10.5, false, INK, 0, 40));
    maker.contents(1, 0, 100);
    maker.contents(2, 240, 20);
  }

  private void defaults(Locale locale) {
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setEastAsia(FONT);
    fonts.setCs(FONT);
    styles.setSpellingLanguage(locale.getLanguage().equals("ja") ? "ja-JP" : "en-GB");
    styles.setEastAsia("ja-JP");
    styles.setDefaultFonts(fonts);
  }

  private void heading(int level, double size, String color, int before, int after) {
    CTStyle style = style(heading(level), "heading " + level, BODY, size, true, color, before, after);
    CTPPrGeneral paragraph = style.getPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewKeepLines();
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    style.addNewNext().setVal(BODY);
    style.addNewQFormat();
    add(style);
  }

  /** A style is copied when it is added, so this comes last. */
  private void add(CTStyle style) {
    styles.addStyle(new XWPFStyle(style));
  }

  private void contents(int level, int indent, int before) {
    CTStyle style = style(contents(level), "toc " + level, BODY, 10.5, level == 1, INK, before, 20);
    style.getPPr().addNewInd().setLeft(BigInteger.valueOf(indent));
    add(style);
  }

  private CTStyle style(String id, String name, String basedOn, double size, boolean bold, String color, int before,
      int after) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    if (basedOn != null) {
      style.addNewBasedOn().setVal(basedOn);
    }
    CTSpacing spacing = style.addNewPPr().addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(before));
    spacing.setAfter(BigInteger.valueOf(after));
    spacing.setLine(BigInteger.valueOf(lines));
    spacing.setLineRule(STLineSpacingRule.AUTO);
    CTRPr run = style.addNewRPr();
    if (bold) {
      run.addNewB();
    }
    run.addNewColor().setVal(color);
    run.addNewSz().setVal(BigInteger.valueOf(Math.round(size * 2)));
    return style;
  }
}
