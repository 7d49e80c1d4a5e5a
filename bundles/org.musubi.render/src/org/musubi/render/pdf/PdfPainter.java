package org.musubi.render.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.musubi.render.paint.Outlines;
import org.musubi.render.scene.Box;
import org.musubi.render.scene.Fill;
import org.musubi.render.scene.Group;
import org.musubi.render.scene.Oval;
import org.musubi.render.scene.Picture;
import org.musubi.render.scene.Polygon;
import org.musubi.render.scene.Polyline;
import org.musubi.render.scene.Primitive;
import org.musubi.render.scene.Stroke;
import org.musubi.render.scene.TextRun;
import org.musubi.viewpoint.view.Rgb;

/** Draws primitives onto a page whose y axis points down. */
final class PdfPainter {
  /** Where a click on a part of the page leads to. */
  record Link(Rectangle2D area, String address) {
  }

  private final PDPageContentStream page;
  private final PdfTexts texts;
  private final PdfImages images;
  private final List<Link> links = new ArrayList<>();

  PdfPainter(PDPageContentStream page, PdfFonts fonts, PdfImages images) {
    this.page = page;
    this.images = images;
    texts = new PdfTexts(page, fonts, this);
  }

  void all(List<Primitive> content, double x, double y) throws IOException {
    for (Primitive primitive : content) {
      one(primitive, x, y);
    }
  }

  /** Links met so far, in the coordinates of the scene. */
  List<Link> links() {
    return links;
  }

  private void one(Primitive primitive, double x, double y) throws IOException {
    switch (primitive) {
      case Box box -> shape(Outlines.of(box), box.fill(), box.stroke());
      case Oval oval -> shape(Outlines.of(oval), oval.fill(), oval.stroke());
      case Polygon polygon -> shape(Outlines.of(polygon), polygon.fill(), polygon.stroke());
      case Polyline line -> shape(Outlines.of(line), null, line.stroke());
      case TextRun run -> texts.draw(run);
      case Picture picture -> images.draw(picture, page);
      case Group group -> group(group, x, y);
    }
  }

  private void group(Group group, double x, double y) throws IOException {
    page.saveGraphicsState();
    if (group.x() != 0 || group.y() != 0) {
      page.transform(Matrix.getTranslateInstance((float) group.x(), (float) group.y()));
    }
    if (group.opacity() < 1) {
      PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
      faint.setNonStrokingAlphaConstant((float) group.opacity());
      faint.setStrokingAlphaConstant((float) group.opacity());
      page.setGraphicsStateParameters(faint);
    }
    all(group.content(), x + group.x(), y + group.y());
    page.restoreGraphicsState();
    if (group.link() != null) {
      area(group.content()).ifPresent(area -> links.add(new Link(new Rectangle2D.Double(
          x + group.x() + area.getX(), y + group.y() + area.getY(), area.getWidth(), area.getHeight()),
          group.link())));
    }
  }

  private static Optional<Rectangle2D> area(List<Primitive> content) {
    Rectangle2D all = null;
    for (Primitive primitive : content) {
      Rectangle2D one = switch (primitive) {
        case Box box -> Outlines.of(box).getBounds2D();
        case Oval oval -> Outlines.of(oval).getBounds2D();
        case Polygon polygon -> Outlines.of(polygon).getBounds2D();
        default -> null;
      };
      all = one == null ? all : all == null ? one : all.createUnion(one);
    }
    return Optional.ofNullable(all);
  }

  private void shape(Shape shape, Fill fill, Stroke stroke) throws IOException {
    if (fill != null && fill.isPlain()) {
      fill(shape, fill.start());
    } else if (fill != null) {
      page.saveGraphicsState();
      path(shape);
      page.clip();
      page.shadingFill(shading(fill, shape.getBounds2D()));
      page.restoreGraphicsState();
    }
    if (stroke != null) {
      stroke(shape, stroke);
    }
  }

  void fill(Shape shape, Rgb color) throws IOException {
    page.setNonStrokingColor(Outlines.color(color));
    path(shape);
    page.fill();
  }

  void stroke(Shape shape, Stroke stroke) throws IOException {
    BasicStroke line = Outlines.stroke(stroke);
    page.setStrokingColor(Outlines.color(stroke.color()));
    page.setLineWidth(line.getLineWidth());
    page.setLineCapStyle(BasicStroke.CAP_BUTT);
    page.setLineJoinStyle(BasicStroke.JOIN_ROUND);
    page.setLineDashPattern(line.getDashArray() == null ? new float[0] : line.getDashArray(), 0);
    path(shape);
    page.stroke();
  }

  private void path(Shape shape) throws IOException {
    float[] at = new float[6];
    Point2D.Float here = new Point2D.Float();
    for (PathIterator walk = shape.getPathIterator(new AffineTransform()); !walk.isDone(); walk.next()) {
      switch (walk.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          page.moveTo(at[0], at[1]);
          here.setLocation(at[0], at[1]);
        }
        case PathIterator.SEG_LINETO -> {
          page.lineTo(at[0], at[1]);
          here.setLocation(at[0], at[1]);
        }
        case PathIterator.SEG_QUADTO -> {
          // PDF knows cubic curves only.
          page.curveTo(here.x + (at[0] - here.x) * 2 / 3, here.y + (at[1] - here.y) * 2 / 3,
              at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3, at[2], at[3]);
          here.setLocation(at[2], at[3]);
        }
        case PathIterator.SEG_CUBICTO -> {
          page.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
          here.setLocation(at[4], at[5]);
        }
        default -> page.closePath();
      }
    }
  }

  private static PDShading shading(Fill fill, Rectangle2D area) {
    Point2D end = Outlines.end(fill, area);
    COSDictionary function = new COSDictionary();
    function.setInt(COSName.FUNCTION_TYPE, 2);
    function.setItem(COSName.DOMAIN, numbers(0, 1));
    function.setItem(COSName.C0, color(fill.start()));
    function.setItem(COSName.C1, color(fill.end()));
    function.setItem(COSName.N, COSInteger.ONE);
    PDShadingType2 shading = new PDShadingType2(new COSDictionary());
    shading.setShadingType(PDShading.SHADING_TYPE2);
    shading.setColorSpace(PDDeviceRGB.INSTANCE);
    shading.setCoords(numbers((float) area.getMinX(), (float) area.getMinY(), (float) end.getX(),
        (float) end.getY()));
    shading.setFunction(new PDFunctionType2(function));
    COSArray beyond = new COSArray();
    beyond.add(COSBoolean.TRUE);
    beyond.add(COSBoolean.TRUE);
    shading.setExtend(beyond);
    return shading;
  }

  private static COSArray color(Rgb rgb) {
    return numbers(rgb.red() / 255f, rgb.green() / 255f, rgb.blue() / 255f);
  }

  private static COSArray numbers(float... values) {
    COSArray array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }
}
