package org.musubi.handover.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.musubi.handover.document.Block;
import org.musubi.handover.document.Booklet;
import org.musubi.handover.document.Bullets;
import org.musubi.handover.document.Heading;
import org.musubi.handover.document.PageBreak;
import org.musubi.handover.document.Paragraph;
import org.musubi.handover.document.Picture;
import org.musubi.handover.document.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** Writes a booklet as a Word document with real headings, a table of contents and tables one can go on editing. */
public final class DocxWriter {

  private final Booklet booklet;
  private final Map<Heading, Integer> pages;
  private final XWPFDocument document = new XWPFDocument();
  private BigInteger bullets;
  private int bookmarks;

  private DocxWriter(Booklet booklet, Map<Heading, Integer> pages) {
    this.booklet = booklet;
    this.pages = pages;
  }

  /**
   * Writes the document.
   *
   * @param pages page numbers to show in the table of contents until the word processor counts them itself
   * @param out receives the file; is not closed
   */
  public static void write(Booklet booklet, Map<Heading, Integer> pages, OutputStream out) throws IOException {
    new DocxWriter(booklet, pages).write(out);
  }

  private void write(OutputStream out) throws IOException {
    try (document) {
      DocxStyles.addTo(document, booklet.locale(), !booklet.hasCover());
      new DocxPage(document).format(booklet);
      bullets = DocxPage.bullets(document);
      describe();
      if (booklet.hasCover()) {
        cover();
        new DocxContents(document, booklet, pages).write();
      } else {
        paragraph(DocxStyles.heading(1), booklet.title());
        paragraph(DocxStyles.NOTE, booklet.subtitle());
      }
      List<Block> blocks = booklet.blocks();
      for (int i = 0; i < blocks.size(); i++) {
        write(blocks.get(i), i + 1 < blocks.size() && blocks.get(i + 1) instanceof Table);
      }
      document.write(out);
    }
  }

  private void describe() {
    document.getProperties().getCoreProperties().setTitle(booklet.title());
    document.getProperties().getCoreProperties().setCreator("Musubi");
    document.getProperties().getCoreProperties()
        .setCreated(Optional.of(Date.from(booklet.madeOn().atStartOfDay().toInstant(ZoneOffset.UTC))));
  }

  private void cover() {
    paragraph(DocxStyles.TITLE, booklet.title()).setAlignment(ParagraphAlignment.CENTER);
    paragraph(DocxStyles.SUBTITLE, booklet.subtitle()).setAlignment(ParagraphAlignment.CENTER);
    booklet.cover().forEach(line -> paragraph(DocxStyles.BODY, line).setAlignment(ParagraphAlignment.CENTER));
  }

  private void write(Block block, boolean beforeTable) throws IOException {
    switch (block) {
      case Heading heading -> heading(heading);
      case Paragraph text -> paragraph(style(text.style()), text.text()).setKeepNext(beforeTable);
      case Bullets list -> list.items().forEach(this::bullet);
      case Table table -> new DocxTable(document).write(table);
      case Picture picture -> picture(picture);
      case PageBreak pageBreak -> document.createParagraph().setPageBreak(true);
    }
  }

  private static String style(Paragraph.Style style) {
    return switch (style) {
      case BODY -> DocxStyles.BODY;
      case STRONG -> DocxStyles.STRONG;
      case NOTE -> DocxStyles.NOTE;
    };
  }

  private void heading(Heading heading) {
    XWPFParagraph paragraph = paragraph(DocxStyles.heading(heading.level()), "");
    boolean marked = booklet.hasCover() && heading.level() <= 2;
    int number = bookmarks;
    if (marked) {
      CTBookmark mark = paragraph.getCTP().addNewBookmarkStart();
      mark.setId(BigInteger.valueOf(number));
      mark.setName(DocxContents.bookmark(number));
      bookmarks++;
    }
    text(paragraph, heading.text());
    if (marked) {
      paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
    }
  }

  private void bullet(String text) {
    paragraph(DocxStyles.LIST, text).setNumID(bullets);
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    if (!text.isEmpty()) {
      text(paragraph, text);
    }
    return paragraph;
  }

  /** Writes a text with its line feeds. */
  static void text(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines.get(i));
    }
  }

  private void picture(Picture picture) throws IOException {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    double width = DocxPage.textWidthPoints() * picture.share();
    try {
      XWPFPicture drawn = paragraph.createRun().addPicture(new ByteArrayInputStream(picture.png()),
          PictureType.PNG, "chart.png", Units.toEMU(width),
          Units.toEMU(width * picture.aspect()));
      drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.description());
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }
}
