package org.musubi.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.musubi.render.fixture.DiagramMaker.BLUE;
import static org.musubi.render.fixture.DiagramMaker.DARK_BLUE;
import static org.musubi.render.fixture.DiagramMaker.look;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.musubi.render.fixture.DiagramMaker;
import org.musubi.render.fixture.SampleDiagrams;
import org.musubi.render.fixture.SampleImages;
import org.musubi.render.format.PageFit;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.Shape;

class PdfWriterTest {
  private static final SceneOptions OPTIONS =
      SceneOptions.of(Locale.JAPAN).withImages(new SampleImages()).withDate(LocalDate.of(2026, 11, 22));
  /** Private use: no font has it. */
  private static final String UNKNOWN = Character.toString(0xf0123);

  private final List<String> notices = new ArrayList<>();

  @Test
  void japaneseTextCanBeSelected() throws IOException {
    requireFont();
    try (PDDocument document = written(SampleDiagrams.shapes(), PageFit.FIGURE)) {
      String text = new PDFTextStripper().getText(document);

      assertTrue(text.contains("図形の見本 " + SampleDiagrams.HARD_LETTERS), text);
      assertTrue(text.contains("地域・職域連携"), text);
    }
    assertEquals(List.of(), notices);
  }

  @Test
  void everyFontIsEmbeddedWithItsUsedLettersOnly() throws IOException {
    requireFont();
    try (PDDocument document = written(SampleDiagrams.shapes(), PageFit.FIGURE)) {
      PDPage page = document.getPage(0);
      int fonts = 0;
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        assertTrue(font.isEmbedded(), font.getName());
        assertTrue(font.getName().matches("[A-Z]{6}\\+.+"), font.getName() + " is no subset");
        fonts++;
      }
      assertTrue(fonts > 0);
    }
  }

  @Test
  void drawingsStayDrawings() throws IOException {
    try (PDDocument document = written(SampleDiagrams.shapes(), PageFit.FIGURE)) {
      PDPage page = document.getPage(0);
      int pictures = 0;
      for (COSName name : page.getResources().getXObjectNames()) {
        assertFalse(page.getResources().isImageXObject(name), name.getName());
        pictures++;
      }
      assertEquals(1, pictures, "one icon, used several times");
    }
  }

  @Test
  void whereNoFontCanBeEmbeddedTextIsDrawnAndTheUserIsTold() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new PdfWriter(PageFit.FIGURE, notices::add, List.of()).write(SampleDiagrams.shapes(), OPTIONS, out);

    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertEquals("", new PDFTextStripper().getText(document).strip());
      assertTrue(document.getPage(0).getContents().readAllBytes().length > 20_000, "letters are missing");
    }
    assertEquals(1, notices.size());
    assertTrue(notices.getFirst().contains("フォント"), notices.getFirst());
  }

  @Test
  void signsThatNoFontHasAreNamed() throws IOException {
    requireFont();
    written(single("未定義" + UNKNOWN + "字"), PageFit.FIGURE).close();

    assertEquals(1, notices.size(), notices.toString());
    assertTrue(notices.getFirst().contains(UNKNOWN), notices.getFirst());
  }

  @Test
  void thePageIsAsLargeAsTheFigureOrFitsThePaper() throws IOException {
    try (PDDocument figure = written(SampleDiagrams.containers(), PageFit.FIGURE);
        PDDocument paper = written(SampleDiagrams.arrows(), PageFit.A4);
        PDDocument lying = written(SampleDiagrams.containers(), PageFit.A3)) {
      assertEquals(536 * 0.75, figure.getPage(0).getMediaBox().getWidth(), 1);
      assertEquals(PDRectangle.A4.getHeight(), paper.getPage(0).getMediaBox().getHeight(), 0.1);
      assertEquals(PDRectangle.A3.getHeight(), lying.getPage(0).getMediaBox().getWidth(), 0.1);
    }
  }

  @Test
  void titleAndDateAreThoseOfTheFigure() throws IOException {
    try (PDDocument document = written(SampleDiagrams.containers(), PageFit.FIGURE)) {
      assertEquals("協議会の構成", document.getDocumentInformation().getTitle());
      assertEquals(2026, document.getDocumentInformation().getCreationDate().get(Calendar.YEAR));
      assertEquals("ja", document.getDocumentCatalog().getLanguage());
    }
  }

  @Test
  void theSameDiagramGivesTheSameBytes() throws IOException {
    assertArrayEquals(bytes(SampleDiagrams.containers(), OPTIONS), bytes(SampleDiagrams.containers(), OPTIONS));
  }

  @Test
  void aClickOnANodeLeadsWhereTheCallerSays() throws IOException {
    byte[] pdf = bytes(single("保健所"), OPTIONS.withLinks(element -> "https://example.org/a"));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDAnnotationLink link = (PDAnnotationLink) document.getPage(0).getAnnotations().getFirst();
      assertEquals("https://example.org/a", ((PDActionURI) link.getAction()).getURI());
      assertEquals(200 * 0.75, link.getRectangle().getWidth(), 1);
    }
  }

  private static void requireFont() {
    assumeTrue(FontFiles.installed().stream().anyMatch(font -> font.file().getName().startsWith("ipa")
        || font.file().getName().startsWith("NotoSansJP")), "no Japanese TrueType font on this machine");
  }

  private static Diagram single(String text) {
    DiagramMaker make = new DiagramMaker("一つ");
    make.node(null, DiagramMaker.nodes("機関"), NodeKind.NODE, look(Shape.RECTANGLE, BLUE, DARK_BLUE, text),
        new Bounds(0, 0, 200, 60));
    return make.diagram();
  }

  private PDDocument written(Diagram diagram, PageFit fit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter(fit, notices::add).write(diagram, OPTIONS, out);
    return Loader.loadPDF(out.toByteArray());
  }

  private byte[] bytes(Diagram diagram, SceneOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter(PageFit.FIGURE, notices::add).write(diagram, options, out);
    return out.toByteArray();
  }
}
