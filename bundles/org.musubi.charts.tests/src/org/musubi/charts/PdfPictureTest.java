package org.musubi.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPictureTest {

  @Test
  void onePageOfTheSizeAskedFor() throws IOException {
    try (PDDocument document = Loader.loadPDF(new ChartRenderer().pdf(Samples.radar(), 500, 300))) {
      assertEquals(1, document.getNumberOfPages());
      assertEquals(500, document.getPage(0).getMediaBox().getWidth());
      assertEquals(300, document.getPage(0).getMediaBox().getHeight());
    }
  }

  @Test
  void titleNumbersSourceAndCaveatCanBeSearchedFor() throws IOException {
    assumeTrue(EmbeddableFont.installed().isPresent(), "no Japanese font that can be embedded");
    try (PDDocument document = Loader.loadPDF(new ChartRenderer().pdf(Samples.bars(), 640, 400))) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains(Samples.TEXT.title()), text);
      assertTrue(text.contains("48.5%"), text);
      assertTrue(text.contains("全国 56.5%"), text);
      assertTrue(text.contains(Samples.TEXT.source()), text);
      assertTrue(text.contains("分母が小さい区域"), text);
    }
  }
}
