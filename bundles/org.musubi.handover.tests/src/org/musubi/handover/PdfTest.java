package org.musubi.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.musubi.handover.document.Booklet;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.Project;

/** The documents as PDF, read back. */
class PdfTest extends HandoverTestBase {

  private static PDDocument read(HandoverExporter exporter, Booklet booklet) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.write(booklet, HandoverFormat.PDF, out);
    return Loader.loadPDF(out.toByteArray());
  }

  private static String text(PDDocument document, int page) throws Exception {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document).replaceAll("\\s+", "");
  }

  @Test
  void theBookletHasBookmarksAndItsContentsNameTheRightPages() throws Exception {
    HandoverExporter exporter = exporter(midori(), false);
    Booklet booklet = exporter.booklet();
    try (PDDocument document = read(exporter, booklet)) {
      assumeTrue(text(document, 1).contains("引継ぎ書"), "no Japanese font that can be embedded");
      List<String> titles = new ArrayList<>();
      PDOutlineItem item = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
      for (; item != null; item = item.getNextSibling()) {
        titles.add(item.getTitle());
        PDPage page = item.findDestinationPage(document);
        assertNotNull(page);
        int number = document.getPages().indexOf(page) + 1;
        String title = item.getTitle().replaceAll("\\s+", "");
        assertTrue(text(document, number).contains(title), () -> title + " is not on page " + number);
        assertTrue(text(document, 2).matches(".*" + title + number + ".*"), () -> title + " " + text2(document));
      }
      assertEquals(11, titles.size());
    }
  }

  private static String text2(PDDocument document) {
    try {
      return text(document, 2);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyPageIsA4AndNumberedButTheCover() throws Exception {
    HandoverExporter exporter = exporter(midori(), false);
    try (PDDocument document = read(exporter, exporter.booklet())) {
      int count = document.getNumberOfPages();
      for (int i = 0; i < count; i++) {
        assertEquals(PDRectangle.A4.getHeight(), document.getPage(i).getMediaBox().getHeight(), 0.1);
      }
      assertTrue(!text(document, 1).contains("1/" + count), text(document, 1));
      assertTrue(text(document, 2).contains("2/" + count), text(document, 2));
      assertTrue(text(document, count).contains(count + "/" + count), text(document, count));
    }
  }

  @Test
  void nothingIsWrittenOutsideThePage() throws Exception {
    HandoverExporter exporter = exporter(midori(), false);
    try (PDDocument document = read(exporter, exporter.booklet())) {
      List<String> outside = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition place) {
          if (place.getXDirAdj() < 40 || place.getXDirAdj() + place.getWidthDirAdj() > 595 - 40
              || place.getYDirAdj() > 830) {
            outside.add(place.getUnicode());
          }
        }
      };
      stripper.getText(document);
      assertEquals(List.of(), outside);
    }
  }

  @Test
  void everyProjectIsExplainedOnOnePage() throws Exception {
    CouncilModel model = midori();
    HandoverExporter exporter = exporter(model, false);
    for (Project project : model.getProjects()) {
      try (PDDocument document = read(exporter, exporter.why(project))) {
        assertEquals(1, document.getNumberOfPages(), project.getCode());
      }
    }
  }

  @Test
  void thePageAboutAProjectLeadsFromTheFigureToNextYear() throws Exception {
    CouncilModel model = midori();
    HandoverExporter exporter = exporter(model, false);
    try (PDDocument document = read(exporter, exporter.why(project(model, "PJ-01")))) {
      String page = text(document, 1);
      assumeTrue(page.contains("なぜこの事業か"), "no Japanese font that can be embedded");
      int at = 0;
      for (String words : List.of("みどり圏域19.4%", "その場で宣言の紙を書いて", "小規模事業場の健診と家族の健診が届いていない",
          "健康宣言セミナーを商工会議所と共催する", "協会けんぽ(主担当", "92.9%", "こだち市でも1回開く→PJ-01", "出典:")) {
        int found = page.indexOf(words, at);
        assertTrue(found >= 0, () -> words + " does not follow in " + page);
        at = found;
      }
    }
  }
}
