package org.musubi.sheets.pdf.draw;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.musubi.sheets.pdf.look.Letters;

/** Draws on a page. Places are points from a corner that can be moved, y downwards. */
final class Ink implements Closeable {

  private final PDPageContentStream page;
  private final Typography typography;

  Ink(PDDocument document, PDPage page, Typography typography) throws IOException {
    this.page = new PDPageContentStream(document, page);
    this.typography = typography;
  }

  Typography typography() {
    return typography;
  }

  /** Begins a part with its own place and size: what is drawn at (0, 0) stands at (x, y) from the lower left. */
  void enter(double x, double y, double scale) throws IOException {
    page.saveGraphicsState();
    page.transform(new Matrix((float) scale, 0, 0, (float) scale, (float) x, (float) y));
  }

  /** Begins a part that is turned. */
  void enter(AffineTransform place) throws IOException {
    page.saveGraphicsState();
    page.transform(new Matrix((float) place.getScaleX(), (float) -place.getShearY(), (float) -place.getShearX(),
        (float) place.getScaleY(), (float) place.getTranslateX(), (float) -place.getTranslateY()));
  }

  /** Begins a part of which nothing is seen outside an area. */
  void clip(double x, double y, double width, double height) throws IOException {
    page.saveGraphicsState();
    page.addRect((float) x, (float) -(y + height), (float) width, (float) height);
    page.clip();
  }

  /** Ends a part. */
  void leave() throws IOException {
    page.restoreGraphicsState();
  }

  void fill(double x, double y, double width, double height, int rgb) throws IOException {
    page.setNonStrokingColor(new Color(rgb));
    page.addRect((float) x, (float) -(y + height), (float) width, (float) height);
    page.fill();
  }

  void line(double x1, double y1, double x2, double y2, double width, float[] dashes, int rgb) throws IOException {
    page.setStrokingColor(new Color(rgb));
    page.setLineWidth((float) width);
    page.setLineDashPattern(dashes, 0);
    page.moveTo((float) x1, (float) -y1);
    page.lineTo((float) x2, (float) -y2);
    page.stroke();
  }

  /** Letters stand on (x, y). */
  void text(String text, double x, double y, Letters letters) throws IOException {
    typography.texts().write(page, text, AffineTransform.getTranslateInstance(x, -y), letters.size(), letters.bold(),
        letters.italic(), letters.rgb());
    double width = letters.underline() || letters.struck() ? typography.width(text, letters) : 0;
    double thickness = letters.size() / 16;
    if (letters.underline()) {
      line(x, y + letters.size() * 0.13, x + width, y + letters.size() * 0.13, thickness, new float[0], letters.rgb());
    }
    if (letters.struck()) {
      line(x, y - letters.size() * 0.3, x + width, y - letters.size() * 0.3, thickness, new float[0], letters.rgb());
    }
  }

  void picture(PDImageXObject picture, double x, double y, double width, double height) throws IOException {
    page.drawImage(picture, (float) x, (float) -(y + height), (float) width, (float) height);
  }

  /** A drawing of a known size, fitted into an area. */
  void form(PDFormXObject form, double x, double y, double width, double height) throws IOException {
    page.saveGraphicsState();
    page.transform(new Matrix((float) (width / form.getBBox().getWidth()), 0, 0,
        (float) (height / form.getBBox().getHeight()), (float) x, (float) -(y + height)));
    page.drawForm(form);
    page.restoreGraphicsState();
  }

  void opacity(double opacity) throws IOException {
    PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
    faint.setNonStrokingAlphaConstant((float) opacity);
    faint.setStrokingAlphaConstant((float) opacity);
    page.setGraphicsStateParameters(faint);
  }

  void fill(Shape shape, int rgb) throws IOException {
    page.setNonStrokingColor(new Color(rgb));
    path(shape);
    page.fill();
  }

  void stroke(Shape shape, double width, float[] dashes, int rgb) throws IOException {
    page.setStrokingColor(new Color(rgb));
    page.setLineWidth((float) width);
    page.setLineDashPattern(dashes, 0);
    path(shape);
    page.stroke();
  }

  private void path(Shape shape) throws IOException {
    float[] at = new float[6];
    float x = 0;
    float y = 0;
    for (PathIterator walk = shape.getPathIterator(AffineTransform.getScaleInstance(1, -1)); !walk.isDone();
        walk.next()) {
      switch (walk.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> page.moveTo(x = at[0], y = at[1]);
        case PathIterator.SEG_LINETO -> page.lineTo(x = at[0], y = at[1]);
        case PathIterator.SEG_QUADTO -> {
          // PDF knows cubic curves only.
          page.curveTo(x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3, at[2] + (at[0] - at[2]) * 2 / 3,
              at[3] + (at[1] - at[3]) * 2 / 3, at[2], at[3]);
          x = at[2];
          y = at[3];
        }
        case PathIterator.SEG_CUBICTO -> page.curveTo(at[0], at[1], at[2], at[3], x = at[4], y = at[5]);
        default -> page.closePath();
      }
    }
  }

  @Override
  public void close() throws IOException {
    page.close();
  }
}
