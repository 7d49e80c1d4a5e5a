package org.musubi.handover.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.musubi.handover.document.Booklet;
import org.musubi.handover.document.Heading;
import org.musubi.render.pdf.PageText;

/** Writes a booklet as PDF, A4, with bookmarks; text stays text where the machine has a font that can be embedded. */
public final class PdfWriter {

  private final PDDocument document;
  private final PageText letters;

  private PdfWriter(PDDocument document, PageText letters) {
    this.document = document;
    this.letters = letters;
  }

  /**
   * Writes the document.
   *
   * @param out receives the file; is not closed
   * @return false when the machine has no Japanese font and Japanese letters are missing
   */
  public static boolean write(Booklet booklet, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument(); PageText letters = new PageText(document)) {
      new PdfWriter(document, letters).draw(booklet);
      document.save(out);
      return letters.canWriteJapanese();
    }
  }

  /** The page on which each heading stands, the first page is 1; by identity of the headings. */
  public static Map<Heading, Integer> pagesOf(Booklet booklet) throws IOException {
    try (PDDocument document = new PDDocument(); PageText letters = new PageText(document)) {
      return new IdentityHashMap<>(PdfLayout.of(booklet, new LineBreaker(letters, booklet.locale())).headings());
    }
  }

  private void draw(Booklet booklet) throws IOException {
    document.getDocumentInformation().setTitle(booklet.title());
    document.getDocumentInformation().setCreator("Musubi");
    document.getDocumentInformation().setCreationDate(
        GregorianCalendar.from(booklet.madeOn().atStartOfDay(ZoneOffset.UTC)));
    document.getDocumentCatalog().setLanguage(booklet.locale().getLanguage());
    PdfLayout layout = PdfLayout.of(booklet, new LineBreaker(letters, booklet.locale()));
    for (int i = 0; i < layout.pages().size(); i++) {
      document.addPage(new PDPage(PDRectangle.A4));
    }
    for (int i = 0; i < layout.pages().size(); i++) {
      draw(document.getPage(i), layout.pages().get(i).marks());
    }
    bookmarks(booklet, layout);
  }

  private void draw(PDPage page, List<PdfPage.Mark> marks) throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      for (PdfPage.Mark mark : marks) {
        switch (mark) {
          case PdfPage.Area area -> {
            content.setNonStrokingColor(new Color(area.rgb()));
            content.addRect((float) area.x(), up(area.y() + area.height()), (float) area.width(),
                (float) area.height());
            content.fill();
          }
          case PdfPage.Border border -> {
            content.setStrokingColor(new Color(border.rgb()));
            content.setLineWidth(0.5f);
            content.addRect((float) border.x(), up(border.y() + border.height()), (float) border.width(),
                (float) border.height());
            content.stroke();
          }
          case PdfPage.Line line -> letters.write(content, line.text(), line.x(), PdfPage.HEIGHT - line.y(),
              line.font().size() * line.scale(), line.font().bold(), line.font().rgb());
          case PdfPage.Image image -> content.drawImage(
              PDImageXObject.createFromByteArray(document, image.png(), "chart"), (float) image.x(),
              up(image.y() + image.height()), (float) image.width(), (float) image.height());
          case PdfPage.Jump jump -> page.getAnnotations().add(link(jump));
        }
      }
    }
  }

  private static float up(double y) {
    return (float) (PdfPage.HEIGHT - y);
  }

  private PDAnnotationLink link(PdfPage.Jump jump) {
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle((float) jump.x(), up(jump.y() + jump.height()), (float) jump.width(),
        (float) jump.height()));
    PDBorderStyleDictionary border = new PDBorderStyleDictionary();
    border.setWidth(0);
    link.setBorderStyle(border);
    PDActionGoTo action = new PDActionGoTo();
    action.setDestination(destination(jump.page()));
    link.setAction(action);
    return link;
  }

  private PDPageFitWidthDestination destination(int page) {
    PDPageFitWidthDestination destination = new PDPageFitWidthDestination();
    destination.setPage(document.getPage(Math.min(page, document.getNumberOfPages()) - 1));
    return destination;
  }

  private void bookmarks(Booklet booklet, PdfLayout layout) {
    PDDocumentOutline outline = new PDDocumentOutline();
    PDOutlineItem chapter = null;
    for (Heading heading : booklet.contents()) {
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(heading.text());
      item.setDestination(destination(layout.headings().get(heading)));
      if (heading.level() == 1 || chapter == null) {
        outline.addLast(item);
        chapter = item;
      } else {
        chapter.addLast(item);
      }
    }
    document.getDocumentCatalog().setDocumentOutline(outline);
  }
}
