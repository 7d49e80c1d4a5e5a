package org.musubi.viewpoint.geometry;

import java.util.ArrayList;
import java.util.List;

import org.musubi.viewpoint.specification.LabelAlignment;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeLook;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.LabelLook;
import org.musubi.viewpoint.view.Point;

/** Sizes and possible places of the labels of edges. */
public final class EdgeLabels {
  private static final int WRAP_EMS = 13;
  private static final int MAX_LINES = 4;
  private static final int GAP = 4;
  private static final int FROM_END = 14;
  /** How many places are tried at most to each side of the middle of an edge. */
  private static final int MOST_STEPS = 16;
  private static final double SHARE_OF_ENDS = 0.15;
  private static final int BESIDE_INLINE = 18;

  private EdgeLabels() {
  }

  /** The look of a label, null when the edge has none. */
  public static LabelLook look(EdgeView edge, EdgePart part) {
    EdgeLook edgeLook = edge.look();
    if (edgeLook == null || edge.isCollapsedByFilter()) {
      return null;
    }
    LabelLook look = switch (part) {
      case BEGIN -> edgeLook.begin();
      case CENTER -> edgeLook.center();
      case END -> edgeLook.end();
    };
    return look == null || look.text().isBlank() && look.iconPath() == null ? null : look;
  }

  /** The size a label takes, null when the edge has none. */
  public static Size size(EdgeView edge, EdgePart part) {
    LabelLook look = look(edge, part);
    if (look == null) {
      return null;
    }
    LabelLayout layout = layout(look);
    return new Size(layout.width(), layout.height());
  }

  /** Possible places of a label along a line, best first; never empty. */
  public static List<Bounds> candidates(List<Point> points, EdgePart part, Size size) {
    List<Bounds> result = new ArrayList<>();
    double length = Polyline.length(points);
    if (part == EdgePart.CENTER) {
      double reach = length * (0.5 - SHARE_OF_ENDS);
      int steps = Math.clamp((int) (reach / Math.max(8, size.height())), 4, MOST_STEPS);
      for (int i = 0; i <= steps; i++) {
        beside(points, length / 2 - reach * i / steps, size, result);
        if (i > 0) {
          beside(points, length / 2 + reach * i / steps, size, result);
        }
      }
      return result;
    }
    int extent = Math.max(size.width(), size.height());
    for (int extra = 0; extra <= extent; extra += Math.max(10, extent / 3)) {
      double fromEnd = Math.min(length / 2, FROM_END + extra + distanceToClear(points, part, size));
      beside(points, part == EdgePart.BEGIN ? fromEnd : length - fromEnd, size, result);
    }
    return result;
  }

  /** Places of a label on the line itself, which it interrupts; none where the line is too short for that. */
  public static List<Bounds> inline(List<Point> points, Size size) {
    List<Bounds> result = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      double length = Polyline.distance(a, b);
      double share = Math.max(Math.abs(b.x() - a.x()) / Math.max(1, length) * size.width(),
          Math.abs(b.y() - a.y()) / Math.max(1, length) * size.height());
      double room = length - share - 2 * BESIDE_INLINE;
      if (room >= 0) {
        int steps = Math.clamp((int) (room / Math.max(8, share / 2)), 0, MOST_STEPS);
        for (int step = 0; step <= steps; step++) {
          double away = (step + 1) / 2 * (step % 2 == 0 ? 1 : -1) * room / (steps + 1);
          Point centre = Polyline.between(a, b, 0.5 + away / length);
          result.add(new Bounds(centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(),
              size.height()));
        }
      }
    }
    return result;
  }

  static EdgeLabelBox place(EdgeView edge, EdgePart part, List<Point> points, Bounds placed) {
    LabelLook look = look(edge, part);
    if (look == null) {
      return null;
    }
    LabelLayout layout = layout(look);
    Size size = new Size(layout.width(), layout.height());
    Bounds area = placed != null ? placed.sized(size.width(), size.height())
        : candidates(points, part, size).getFirst();
    LabelLayout.Placed result = layout.in(area, LabelAlignment.CENTER);
    return new EdgeLabelBox(part, result.label(), result.icon());
  }

  private static LabelLayout layout(LabelLook look) {
    return LabelLayout.balanced(look, LabelLayout.ems(look, WRAP_EMS), MAX_LINES);
  }

  /** Half the label lies before its middle: so far along the line it must be to leave the node. */
  private static double distanceToClear(List<Point> points, EdgePart part, Size size) {
    boolean begin = part == EdgePart.BEGIN;
    Point end = begin ? points.getFirst() : points.getLast();
    Point next = begin ? points.get(1) : points.get(points.size() - 2);
    return Math.abs(next.x() - end.x()) >= Math.abs(next.y() - end.y()) ? size.width() / 2.0 : size.height() / 2.0;
  }

  private static void beside(List<Point> points, double distance, Size size, List<Bounds> result) {
    Point place = Polyline.at(points, distance);
    Point ahead = Polyline.at(points, distance + 2);
    Point behind = Polyline.at(points, distance - 2);
    int dx = ahead.x() - behind.x();
    int dy = ahead.y() - behind.y();
    int left = place.x() - size.width() / 2;
    int top = place.y() - size.height() / 2;
    Bounds above = new Bounds(left, place.y() - size.height() - GAP, size.width(), size.height());
    Bounds below = new Bounds(left, place.y() + GAP, size.width(), size.height());
    Bounds right = new Bounds(place.x() + GAP + 1, top, size.width(), size.height());
    Bounds before = new Bounds(place.x() - size.width() - GAP - 1, top, size.width(), size.height());
    if (Math.abs(dy) * 3 < Math.abs(dx)) {
      result.addAll(List.of(above, below));
    } else if (Math.abs(dx) * 3 < Math.abs(dy)) {
      result.addAll(List.of(right, before));
    } else {
      boolean falling = (long) dx * dy > 0;
      int up = place.y() - size.height() - 1;
      int down = place.y() + 1;
      result.add(new Bounds(falling ? place.x() + GAP : place.x() - size.width() - GAP, up, size.width(),
          size.height()));
      result.add(new Bounds(falling ? place.x() - size.width() - GAP : place.x() + GAP, down, size.width(),
          size.height()));
    }
  }
}
