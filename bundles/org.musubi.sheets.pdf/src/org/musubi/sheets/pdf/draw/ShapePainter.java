package org.musubi.sheets.pdf.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.sl.draw.geom.Context;
import org.apache.poi.sl.draw.geom.CustomGeometry;
import org.apache.poi.sl.draw.geom.Guide;
import org.apache.poi.sl.draw.geom.GuideIf;
import org.apache.poi.sl.draw.geom.PathIf;
import org.apache.poi.sl.draw.geom.PresetGeometries;
import org.apache.poi.sl.usermodel.PaintStyle.PaintModifier;
import org.apache.poi.xslf.draw.geom.XSLFCustomGeometry;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineEndProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineEndType;

/** Draws shapes and connectors: their outline, colours, arrows and texts. */
final class ShapePainter {

  private static final double EMU = 12_700;
  private static final double DEGREE = 60_000;
  private static final double USUAL_LINE = 0.75;
  private static final double FLATNESS = 0.2;

  private final ShapeText texts;

  ShapePainter(Typesetter typesetter) {
    texts = new ShapeText(typesetter);
  }

  /**
   * Draws a shape.
   *
   * @param style where colours come from that the shape does not name, or null
   * @param text  or null
   */
  void draw(Ink ink, CTShapeProperties properties, CTShapeStyle style, CTTextBody text, XSSFDrawing drawing, Box box)
      throws IOException {
    ShapeColors colors = new ShapeColors(drawing);
    AffineTransform turn = turn(properties.getXfrm(), box);
    ink.enter(turn);
    ShapeColors.Paint fill = colors.fill(properties, style);
    ShapeColors.Paint line = colors.line(properties, style);
    CTLineProperties look = properties.isSetLn() ? properties.getLn() : null;
    double width = look != null && look.isSetW() ? look.getW() / EMU : USUAL_LINE;
    for (Outline outline : outlines(properties, box)) {
      if (fill != null && outline.filled()) {
        paint(ink, fill, () -> ink.fill(outline.shape(), fill.rgb()));
      }
      if (line != null && outline.stroked()) {
        paint(ink, line, () -> {
          ink.stroke(outline.shape(), width, dashes(look, width), line.rgb());
          arrows(ink, look, outline.shape(), width, line.rgb());
        });
      }
    }
    ink.leave();
    if (text != null) {
      ink.enter(upright(properties.getXfrm(), box));
      texts.draw(ink, text, style, colors, textPlace(properties, box));
      ink.leave();
    }
  }

  private interface Drawing {
    void draw() throws IOException;
  }

  private static void paint(Ink ink, ShapeColors.Paint paint, Drawing drawing) throws IOException {
    if (paint.opacity() < 1) {
      ink.enter(0, 0, 1);
      ink.opacity(paint.opacity());
      drawing.draw();
      ink.leave();
    } else {
      drawing.draw();
    }
  }

  private static AffineTransform turn(CTTransform2D transform, Box box) {
    AffineTransform turn = upright(transform, box);
    if (transform != null && (transform.getFlipH() || transform.getFlipV())) {
      turn.translate(box.centreX(), box.centreY());
      turn.scale(transform.getFlipH() ? -1 : 1, transform.getFlipV() ? -1 : 1);
      turn.translate(-box.centreX(), -box.centreY());
    }
    return turn;
  }

  private static AffineTransform upright(CTTransform2D transform, Box box) {
    return transform == null || transform.getRot() == 0 ? new AffineTransform()
        : AffineTransform.getRotateInstance(Math.toRadians(transform.getRot() / DEGREE), box.centreX(),
            box.centreY());
  }

  private record Outline(Shape shape, boolean filled, boolean stroked) {
  }

  private static List<Outline> outlines(CTShapeProperties properties, Box box) {
    Rectangle2D place = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    CustomGeometry geometry = geometry(properties);
    if (geometry == null) {
      return List.of(new Outline(place, true, true));
    }
    List<Outline> outlines = new ArrayList<>();
    Context context = context(geometry, properties, box);
    for (PathIf path : geometry) {
      outlines.add(new Outline(placed(path, context, box), path.isFilled() && path.getFill() != PaintModifier.NONE,
          path.isStroked()));
    }
    return outlines;
  }

  private static Shape placed(PathIf path, Context context, Box box) {
    AffineTransform fit = AffineTransform.getTranslateInstance(box.x(), box.y());
    fit.scale(path.getW() <= 0 ? 1 / EMU : box.width() / path.getW(),
        path.getH() <= 0 ? 1 / EMU : box.height() / path.getH());
    return fit.createTransformedShape(path.getPath(context));
  }

  /** Where the text stands: not in the corners of an ellipse. */
  private static Box textPlace(CTShapeProperties properties, Box box) {
    CustomGeometry geometry = geometry(properties);
    if (geometry == null || geometry.getTextBounds() == null) {
      return box;
    }
    Rectangle2D bounds = placed(geometry.getTextBounds(), context(geometry, properties, box), box).getBounds2D();
    return bounds.isEmpty() ? box : new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
  }

  private static CustomGeometry geometry(CTShapeProperties properties) {
    if (properties.isSetCustGeom()) {
      return XSLFCustomGeometry.convertCustomGeometry(properties.getCustGeom());
    }
    return properties.isSetPrstGeom()
        ? PresetGeometries.getInstance().get(properties.getPrstGeom().getPrst().toString()) : null;
  }

  private static Context context(CustomGeometry geometry, CTShapeProperties properties, Box box) {
    Map<String, GuideIf> adjustments = new HashMap<>();
    if (properties.isSetPrstGeom() && properties.getPrstGeom().isSetAvLst()) {
      for (CTGeomGuide guide : properties.getPrstGeom().getAvLst().getGdList()) {
        Guide value = new Guide();
        value.setName(guide.getName());
        value.setFmla(guide.getFmla());
        adjustments.put(guide.getName(), value);
      }
    }
    return new Context(geometry, new Rectangle2D.Double(0, 0, box.width() * EMU, box.height() * EMU),
        adjustments::get);
  }

  private static float[] dashes(CTLineProperties look, double width) {
    if (look == null || !look.isSetPrstDash()) {
      return new float[0];
    }
    float unit = (float) Math.max(0.5, width);
    return switch (String.valueOf(look.getPrstDash().getVal())) {
      case "dot", "sysDot" -> new float[] {unit, unit * 1.5f};
      case "dash", "sysDash" -> new float[] {unit * 3, unit * 2};
      case "lgDash" -> new float[] {unit * 7, unit * 3};
      case "dashDot", "sysDashDot" -> new float[] {unit * 4, unit * 2, unit, unit * 2};
      case "lgDashDot", "lgDashDotDot", "sysDashDotDot" -> new float[] {unit * 7, unit * 2, unit, unit * 2};
      default -> new float[0];
    };
  }

  private static void arrows(Ink ink, CTLineProperties look, Shape shape, double width, int rgb) throws IOException {
    if (look == null || !isArrow(look.getHeadEnd()) && !isArrow(look.getTailEnd())) {
      return;
    }
    List<double[]> points = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator walk = shape.getPathIterator(null, FLATNESS); !walk.isDone(); walk.next()) {
      if (walk.currentSegment(at) != PathIterator.SEG_CLOSE) {
        points.add(new double[] {at[0], at[1]});
      }
    }
    if (points.size() < 2) {
      return;
    }
    if (isArrow(look.getHeadEnd())) {
      arrow(ink, points.get(1), points.getFirst(), width, rgb);
    }
    if (isArrow(look.getTailEnd())) {
      arrow(ink, points.get(points.size() - 2), points.getLast(), width, rgb);
    }
  }

  private static boolean isArrow(CTLineEndProperties end) {
    return end != null && end.isSetType() && end.getType() != STLineEndType.NONE;
  }

  private static void arrow(Ink ink, double[] from, double[] tip, double width, int rgb) throws IOException {
    double length = 3 * Math.max(1.2, width);
    double direction = Math.atan2(tip[1] - from[1], tip[0] - from[0]);
    Path2D head = new Path2D.Double();
    head.moveTo(0, 0);
    head.lineTo(-length, length / 2);
    head.lineTo(-length, -length / 2);
    head.closePath();
    AffineTransform place = AffineTransform.getTranslateInstance(tip[0], tip[1]);
    place.rotate(direction);
    ink.fill(place.createTransformedShape(head), rgb);
  }
}
