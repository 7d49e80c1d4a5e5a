package org.musubi.render.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.musubi.render.format.DiagramWriter;
import org.musubi.render.format.PageFit;
import org.musubi.render.format.RenderFormat;
import org.musubi.render.format.RenderText;
import org.musubi.render.pdf.FontFiles.FontFile;
import org.musubi.render.scene.Scene;
import org.musubi.render.scene.SceneBuilder;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.view.Diagram;

/**
 * Writes PDF: lines and areas stay drawings, text stays text in a Japanese font of this machine of which only the
 * letters used are embedded. Letters that only fonts have which cannot be embedded are drawn as shapes.
 */
public final class PdfWriter implements DiagramWriter {
  private static final double POINTS_PER_PIXEL = 0.75;
  /** Longest side of a page that all programs take, in points. */
  private static final double LONGEST_SIDE = 14_400;

  private final PageFit fit;
  private final Consumer<String> notices;
  private final List<FontFile> fonts;

  /** @param notices told in the language of the figure what a reader of the PDF will miss, for instance fonts */
  public PdfWriter(PageFit fit, Consumer<String> notices) {
    this(fit, notices, FontFiles.installed());
  }

  PdfWriter(PageFit fit, Consumer<String> notices, List<FontFile> fonts) {
    this.fit = fit;
    this.notices = notices;
    this.fonts = fonts;
  }

  @Override
  public RenderFormat format() {
    return RenderFormat.PDF;
  }

  @Override
  public void write(Diagram diagram, SceneOptions options, OutputStream out) throws IOException {
    write(new SceneBuilder(options).scene(diagram), options, out);
  }

  /** Writes a figure. */
  public void write(Scene scene, SceneOptions options, OutputStream out) throws IOException {
    write(List.of(scene), options, out);
  }

  /** Writes the parts of one figure, each on a page of its own. */
  public void write(List<Scene> scenes, SceneOptions options, OutputStream out) throws IOException {
    Scene first = scenes.getFirst();
    try (PDDocument document = new PDDocument(); PdfFonts embedded = new PdfFonts(document, fonts)) {
      describe(document, first, options);
      for (Scene scene : scenes) {
        draw(document, scene, embedded);
      }
      document.save(out);
      tell(embedded, first.locale());
    }
  }

  private void draw(PDDocument document, Scene scene, PdfFonts embedded) throws IOException {
    double scale = Math.min(POINTS_PER_PIXEL, LONGEST_SIDE / Math.max(scene.width(), scene.height()));
    Paper paper = Paper.of(fit, scene.width() * scale, scene.height() * scale);
    PDRectangle size = paper.size();
    double margin = paper.margin();
    scale = Math.min(scale, Math.min((size.getWidth() - 2 * margin) / scene.width(),
        (size.getHeight() - 2 * margin) / scene.height()));
    PDPage page = new PDPage(size);
    document.addPage(page);
    AffineTransform place = new AffineTransform(scale, 0, 0, -scale,
        (size.getWidth() - scene.width() * scale) / 2, size.getHeight() - margin);
    PdfPainter painter;
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.transform(new Matrix(place));
      painter = new PdfPainter(content, embedded, new PdfImages(document));
      painter.fill(new Rectangle2D.Double(0, 0, scene.width(), scene.height()), scene.background());
      painter.all(scene.content(), 0, 0);
    }
    for (PdfPainter.Link link : painter.links()) {
      page.getAnnotations().add(annotation(link, place));
    }
  }

  private static PDAnnotationLink annotation(PdfPainter.Link link, AffineTransform place) {
    Rectangle2D area = place.createTransformedShape(link.area()).getBounds2D();
    PDAnnotationLink annotation = new PDAnnotationLink();
    annotation.setRectangle(new PDRectangle((float) area.getX(), (float) area.getY(), (float) area.getWidth(),
        (float) area.getHeight()));
    PDActionURI action = new PDActionURI();
    action.setURI(link.address());
    annotation.setAction(action);
    PDBorderStyleDictionary border = new PDBorderStyleDictionary();
    border.setWidth(0);
    annotation.setBorderStyle(border);
    return annotation;
  }

  /** Nothing here depends on the hour, so that the same figure gives the same file. */
  private static void describe(PDDocument document, Scene scene, SceneOptions options) {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(scene.title());
    information.setCreator("Musubi");
    if (!scene.description().isEmpty()) {
      information.setSubject(scene.description());
    }
    if (options.date() != null) {
      information.setCreationDate(GregorianCalendar.from(options.date().atStartOfDay(ZoneOffset.UTC)));
    }
    document.setDocumentId(1L);
    document.getDocumentCatalog().setLanguage(scene.locale().getLanguage());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }

  private void tell(PdfFonts embedded, Locale locale) {
    if (!embedded.canDrawJapanese()) {
      notices.accept(RenderText.NO_JAPANESE_FONT.in(locale));
    } else if (!embedded.hasJapanese()) {
      notices.accept(RenderText.TEXT_AS_OUTLINES.in(locale));
    }
    if (!embedded.missing().isEmpty()) {
      notices.accept(RenderText.SIGNS_MISSING.in(locale, embedded.missing()));
    }
  }
}
