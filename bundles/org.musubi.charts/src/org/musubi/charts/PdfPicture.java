package org.musubi.charts;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A picture as one page of a PDF document. */
final class PdfPicture {

  private final int width;
  private final int height;

  PdfPicture(int width, int height) {
    this.width = width;
    this.height = height;
  }

  byte[] write(BiConsumer<Graphics2D, ChartFonts> drawing) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(width, height));
      document.addPage(page);
      Optional<EmbeddableFont> file = EmbeddableFont.installed();
      PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
      ChartFonts fonts = ChartFonts.ofTheMachine();
      if (file.isPresent()) {
        PDFont embedded = PDType0Font.load(document, file.get().file());
        graphics.setFontTextDrawer(new OneFont(embedded));
        // Measured with the font that is written, so that nothing is wider than was reckoned.
        fonts = measured(file.get()).orElse(fonts);
      }
      drawing.accept(graphics, fonts);
      graphics.dispose();
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawForm(graphics.getXFormObject());
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static Optional<ChartFonts> measured(EmbeddableFont file) {
    try {
      Font font = Font.createFont(Font.TRUETYPE_FONT, file.file());
      return Optional.of(new ChartFonts(font, font));
    } catch (IOException | FontFormatException unusable) {
      // The text is still written with the embedded font, only measured with another.
      return Optional.empty();
    }
  }

  /** Writes everything with one font; what it has no letter for is drawn as shapes. */
  private static final class OneFont extends PdfBoxGraphics2DFontTextDrawer {

    private final PDFont font;

    OneFont(PDFont font) {
      this.font = font;
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv environment) {
      StringBuilder letters = new StringBuilder();
      for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
        letters.append(c);
      }
      text.first();
      try {
        font.encode(letters.toString());
        return true;
      } catch (IOException | IllegalArgumentException noSuchLetter) {
        return false;
      }
    }

    @Override
    protected PDFont mapFont(Font wanted, IFontTextDrawerEnv environment) {
      return font;
    }
  }
}
