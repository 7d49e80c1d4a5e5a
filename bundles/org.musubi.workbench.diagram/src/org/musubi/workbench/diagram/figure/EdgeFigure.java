package org.musubi.workbench.diagram.figure;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.musubi.render.scene.Group;
import org.musubi.render.scene.Primitive;
import org.musubi.render.scene.TextRun;
import org.musubi.workbench.diagram.paint.PrimitiveArea;

/** An edge on the canvas. */
public final class EdgeFigure extends ElementFigure {

  /** How far beside the line a click still hits it. */
  private static final int TOLERANCE = 5;

  private PointList route = new PointList();
  private List<Rectangle> labels = List.of();

  /**
   * Changes course and look.
   *
   * @param course all points from end to end
   */
  public void show(List<Primitive> primitives, PointList course) {
    route = course;
    labels = labels(primitives);
    show(primitives, course.size() == 0 ? new Rectangle() : course.getBounds().getCopy());
  }

  /** All points from source to target. */
  public PointList route() {
    return route;
  }

  /** The point half way along the line. */
  public Point middle() {
    double half = length() / 2;
    for (int i = 1; i < route.size(); i++) {
      Point from = route.getPoint(i - 1);
      Point to = route.getPoint(i);
      double part = from.getDistance(to);
      if (half <= part && part > 0) {
        double along = half / part;
        return new Point((int) (from.x + (to.x - from.x) * along), (int) (from.y + (to.y - from.y) * along));
      }
      half -= part;
    }
    return route.size() == 0 ? new Point() : route.getFirstPoint();
  }

  /** Where the label in the middle is, or would be. */
  public Rectangle labelArea() {
    return labels.isEmpty() ? new Rectangle(middle(), middle()).expand(TOLERANCE, TOLERANCE) : labels.getFirst();
  }

  @Override
  public boolean containsPoint(int x, int y) {
    if (!getBounds().contains(x, y)) {
      return false;
    }
    for (Rectangle label : labels) {
      if (label.contains(x, y)) {
        return true;
      }
    }
    for (int i = 1; i < route.size(); i++) {
      if (distance(route.getPoint(i - 1), route.getPoint(i), x, y) <= TOLERANCE) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Rectangle getHandleBounds() {
    return route.size() == 0 ? getBounds() : route.getBounds();
  }

  private double length() {
    double length = 0;
    for (int i = 1; i < route.size(); i++) {
      length += route.getPoint(i - 1).getDistance(route.getPoint(i));
    }
    return length;
  }

  private static List<Rectangle> labels(List<Primitive> primitives) {
    List<Rectangle> found = new ArrayList<>();
    for (Primitive primitive : primitives) {
      if (primitive instanceof TextRun) {
        org.eclipse.swt.graphics.Rectangle area = PrimitiveArea.of(List.of(primitive));
        found.add(new Rectangle(area.x, area.y, area.width, area.height));
      } else if (primitive instanceof Group group && group.x() == 0 && group.y() == 0) {
        found.addAll(labels(group.content()));
      }
    }
    return found;
  }

  /** Distance of a place from the line between two points. */
  public static double distance(Point from, Point to, int x, int y) {
    double dx = to.x - from.x;
    double dy = to.y - from.y;
    double square = dx * dx + dy * dy;
    double along = square == 0 ? 0 : Math.clamp(((x - from.x) * dx + (y - from.y) * dy) / square, 0, 1);
    return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
  }
}
