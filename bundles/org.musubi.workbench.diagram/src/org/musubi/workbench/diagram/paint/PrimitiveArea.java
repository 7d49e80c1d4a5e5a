package org.musubi.workbench.diagram.paint;

import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.musubi.render.scene.Box;
import org.musubi.render.scene.Group;
import org.musubi.render.scene.Oval;
import org.musubi.render.scene.Picture;
import org.musubi.render.scene.Polygon;
import org.musubi.render.scene.Polyline;
import org.musubi.render.scene.Primitive;
import org.musubi.render.scene.Spot;
import org.musubi.render.scene.Stroke;
import org.musubi.render.scene.TextRun;

/** The rectangle that encloses primitives with their outlines. */
public final class PrimitiveArea {

  private static final double DESCENT = 0.4;

  private double left = Double.MAX_VALUE;
  private double top = Double.MAX_VALUE;
  private double right = -Double.MAX_VALUE;
  private double bottom = -Double.MAX_VALUE;

  private PrimitiveArea() {
  }

  /** The area in whole pixels of the diagram; empty at (0, 0) when nothing is painted. */
  public static Rectangle of(List<? extends Primitive> primitives) {
    PrimitiveArea area = new PrimitiveArea();
    area.add(primitives, 0, 0);
    return area.left > area.right ? new Rectangle(0, 0, 0, 0) : area.rectangle();
  }

  static Rectangle of(int[] points) {
    PrimitiveArea area = new PrimitiveArea();
    for (int i = 0; i < points.length; i += 2) {
      area.add(points[i], points[i + 1], 0);
    }
    return points.length == 0 ? new Rectangle(0, 0, 0, 0) : area.rectangle();
  }

  private Rectangle rectangle() {
    int x = (int) Math.floor(left);
    int y = (int) Math.floor(top);
    return new Rectangle(x, y, (int) Math.ceil(right) - x, (int) Math.ceil(bottom) - y);
  }

  private void add(List<? extends Primitive> primitives, double dx, double dy) {
    for (Primitive primitive : primitives) {
      switch (primitive) {
        case Box box -> add(box.x() + dx, box.y() + dy, box.width(), box.height(), width(box.stroke()));
        case Oval oval -> add(oval.x() + dx, oval.y() + dy, oval.width(), oval.height(), width(oval.stroke()));
        case Polygon polygon -> add(polygon.points(), dx, dy, width(polygon.stroke()));
        case Polyline line -> add(line.points(), dx, dy, width(line.stroke()));
        case Picture picture -> add(picture.x() + dx, picture.y() + dy, picture.width(), picture.height(), 0);
        case TextRun text -> add(text.left(text.width()) + dx, text.baseline() - text.font().size() + dy, text.width(),
            text.font().size() * (1 + DESCENT), 0);
        case Group group -> add(group.content(), dx + group.x(), dy + group.y());
      }
    }
  }

  private void add(List<Spot> spots, double dx, double dy, double margin) {
    spots.forEach(spot -> add(spot.x() + dx, spot.y() + dy, margin));
  }

  private void add(double x, double y, double width, double height, double margin) {
    add(x, y, margin);
    add(x + width, y + height, margin);
  }

  private void add(double x, double y, double margin) {
    left = Math.min(left, x - margin);
    top = Math.min(top, y - margin);
    right = Math.max(right, x + margin);
    bottom = Math.max(bottom, y + margin);
  }

  private static double width(Stroke stroke) {
    return stroke == null ? 0 : stroke.width();
  }
}
