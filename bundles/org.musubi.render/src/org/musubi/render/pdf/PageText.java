package org.musubi.render.pdf;

import java.awt.geom.AffineTransform;
import java.io.Closeable;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.musubi.render.paint.Outlines;
import org.musubi.render.pdf.PdfFonts.Piece;
import org.musubi.render.scene.TextFont;
import org.musubi.viewpoint.view.Rgb;

/**
 * Writes lines of text into one PDF document that others lay out: finds the Japanese fonts of the machine, embeds the
 * letters used, and draws as shapes what no font that can be embedded has. Places and sizes are points, from the lower
 * left corner of the page.
 */
public final class PageText implements Closeable {
  private static final double WEIGHT = 0.035;
  /** How far slanted letters lean. */
  private static final double LEAN = 0.2;

  private final PDDocument document;
  private final PdfFonts fonts;

  public PageText(PDDocument document) {
    this.document = document;
    fonts = new PdfFonts(document, FontFiles.installed());
  }

  /** Width of a line. */
  public double width(String line, double size, boolean bold) throws IOException {
    double width = 0;
    TextFont font = font(size, bold);
    for (Piece piece : fonts.pieces(line, font)) {
      width += width(piece, font);
    }
    return width;
  }

  /**
   * Writes a line.
   *
   * @param x where it begins
   * @param y where the letters stand
   * @param rgb colour as 0xRRGGBB
   */
  public void write(PDPageContentStream page, String line, double x, double y, double size, boolean bold, int rgb)
      throws IOException {
    write(page, line, AffineTransform.getTranslateInstance(x, y), size, bold, false, rgb);
  }

  /**
   * Writes a line that may be turned or squeezed.
   *
   * @param place moves the line, which stands at (0, 0), to where it is on the page
   * @param italic whether the letters lean
   * @param rgb colour as 0xRRGGBB
   */
  public void write(PDPageContentStream page, String line, AffineTransform place, double size, boolean bold,
      boolean italic, int rgb) throws IOException {
    TextFont font = font(size, bold);
    Rgb color = new Rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    AffineTransform at = new AffineTransform(place);
    if (italic) {
      at.concatenate(new AffineTransform(1, 0, LEAN, 1, 0, 0));
    }
    for (Piece piece : fonts.pieces(line, font)) {
      if (piece.face() == null) {
        AffineTransform upright = new AffineTransform(at);
        upright.scale(1, -1);
        new PdfPainter(page, fonts, new PdfImages(document))
            .fill(upright.createTransformedShape(fonts.outlines().of(piece.text(), font).shape()), color);
      } else {
        write(page, piece, at, font, color);
      }
      at.translate(width(piece, font), 0);
    }
  }

  private static void write(PDPageContentStream page, Piece piece, AffineTransform place, TextFont font, Rgb color)
      throws IOException {
    boolean thicken = font.bold() && !piece.face().isBold();
    page.setNonStrokingColor(Outlines.color(color));
    if (thicken) {
      page.setStrokingColor(Outlines.color(color));
      page.setLineWidth((float) (font.size() * WEIGHT));
    }
    page.beginText();
    page.setRenderingMode(thicken ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    page.setFont(piece.face().font(), (float) font.size());
    page.setTextMatrix(new Matrix(place));
    page.showText(piece.text());
    page.endText();
  }

  private double width(Piece piece, TextFont font) throws IOException {
    return piece.face() == null ? fonts.outlines().of(piece.text(), font).width()
        : piece.face().width(piece.text()) * font.size();
  }

  private static TextFont font(double size, boolean bold) {
    return new TextFont(TextFont.FAMILIES, size, bold, false, false, false);
  }

  /** Whether Japanese can be written at all, as text or as shapes. */
  public boolean canWriteJapanese() {
    return fonts.canDrawJapanese();
  }

  /** Releases the font files; only after the document has been saved. */
  @Override
  public void close() throws IOException {
    fonts.close();
  }
}
