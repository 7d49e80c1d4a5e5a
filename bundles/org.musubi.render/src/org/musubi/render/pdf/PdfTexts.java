package org.musubi.render.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.musubi.render.paint.Outlines;
import org.musubi.render.paint.TextOutlines.Outlined;
import org.musubi.render.pdf.PdfFonts.Piece;
import org.musubi.render.scene.Stroke;
import org.musubi.render.scene.TextFont;
import org.musubi.render.scene.TextRun;

/** Writes texts onto a page whose y axis points down. */
final class PdfTexts {
  /** How far slanted letters lean. */
  private static final float LEAN = 0.2f;
  /** Thickness added to letters that are not bold by themselves, as a part of the font size. */
  private static final double WEIGHT = 0.035;

  private final PDPageContentStream page;
  private final PdfFonts fonts;
  private final PdfPainter painter;

  PdfTexts(PDPageContentStream page, PdfFonts fonts, PdfPainter painter) {
    this.page = page;
    this.fonts = fonts;
    this.painter = painter;
  }

  void draw(TextRun run) throws IOException {
    TextFont font = run.font();
    List<Piece> pieces = fonts.pieces(run.text(), font);
    double natural = 0;
    for (Piece piece : pieces) {
      natural += width(piece, font);
    }
    if (natural <= 0) {
      return;
    }
    double squeeze = Math.min(1, run.width() / natural);
    double left = run.left(natural * squeeze);
    double x = left;
    for (Piece piece : pieces) {
      if (piece.face() == null) {
        Outlined outlined = fonts.outlines().of(piece.text(), font);
        AffineTransform place = AffineTransform.getTranslateInstance(x, run.baseline());
        place.scale(squeeze, 1);
        painter.fill(place.createTransformedShape(outlined.shape()), run.color());
      } else {
        write(piece, run, x, squeeze);
      }
      x += width(piece, font) * squeeze;
    }
    Stroke line = Stroke.of(run.color(), Math.max(1, font.size() / 14));
    if (font.underline()) {
      double y = run.baseline() + font.size() * 0.15;
      painter.stroke(new Line2D.Double(left, y, x, y), line);
    }
    if (font.strikeThrough()) {
      double y = run.baseline() - font.size() * 0.3;
      painter.stroke(new Line2D.Double(left, y, x, y), line);
    }
  }

  private double width(Piece piece, TextFont font) throws IOException {
    return piece.face() == null ? fonts.outlines().of(piece.text(), font).width()
        : piece.face().width(piece.text()) * font.size();
  }

  private void write(Piece piece, TextRun run, double x, double squeeze) throws IOException {
    TextFont font = run.font();
    boolean thicken = font.bold() && !piece.face().isBold();
    page.setNonStrokingColor(Outlines.color(run.color()));
    if (thicken) {
      page.setStrokingColor(Outlines.color(run.color()));
      page.setLineWidth((float) (font.size() * WEIGHT));
      page.setLineDashPattern(new float[0], 0);
    }
    page.beginText();
    page.setRenderingMode(thicken ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    page.setFont(piece.face().font(), (float) font.size());
    page.setTextMatrix(new Matrix((float) squeeze, 0, font.italic() ? LEAN : 0, -1, (float) x,
        (float) run.baseline()));
    page.showText(piece.text());
    page.endText();
  }
}
