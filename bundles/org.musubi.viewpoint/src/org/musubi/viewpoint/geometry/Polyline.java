package org.musubi.viewpoint.geometry;

import java.util.ArrayList;
import java.util.List;

import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Point;

/** Calculations on lines of several segments. */
public final class Polyline {
  private Polyline() {
  }

  /** Length in pixels. */
  public static double length(List<Point> points) {
    double length = 0;
    for (int i = 1; i < points.size(); i++) {
      length += distance(points.get(i - 1), points.get(i));
    }
    return length;
  }

  /** The place at the given distance from the start; the nearer end when the line is shorter. */
  public static Point at(List<Point> points, double distance) {
    double left = distance;
    for (int i = 1; i < points.size(); i++) {
      double segment = distance(points.get(i - 1), points.get(i));
      if (left <= segment && segment > 0) {
        return between(points.get(i - 1), points.get(i), Math.max(0, left) / segment);
      }
      left -= segment;
    }
    return points.getLast();
  }

  /** The place half-way. */
  public static Point middle(List<Point> points) {
    return at(points, length(points) / 2);
  }

  public static double distance(Point a, Point b) {
    return Math.hypot(b.x() - a.x(), b.y() - a.y());
  }

  /** The line without points that change nothing: doubles, and those on the way from one neighbour to the other. */
  public static List<Point> simplified(List<Point> points) {
    List<Point> result = new ArrayList<>();
    for (Point point : points) {
      if (!result.isEmpty() && result.getLast().equals(point)) {
        continue;
      }
      if (result.size() > 1 && isBetween(result.get(result.size() - 2), result.getLast(), point)) {
        result.removeLast();
      }
      result.add(point);
    }
    if (result.size() == 1) {
      result.add(result.getFirst());
    }
    return result;
  }

  /** The line without the given lengths at its ends. A segment too short for that stays as it is. */
  public static List<Point> trimmed(List<Point> points, double atStart, double atEnd) {
    List<Point> result = new ArrayList<>(points);
    double first = distance(points.get(0), points.get(1));
    if (atStart > 0 && first > atStart) {
      result.set(0, between(points.get(0), points.get(1), atStart / first));
    }
    int last = result.size() - 1;
    double end = distance(result.get(last - 1), result.get(last));
    if (atEnd > 0 && end > atEnd) {
      result.set(last, between(result.get(last), result.get(last - 1), atEnd / end));
    }
    return result;
  }

  /** Distance of a place from the line. */
  public static double distance(List<Point> points, Point place) {
    double nearest = Double.MAX_VALUE;
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      double dx = b.x() - a.x();
      double dy = b.y() - a.y();
      double square = dx * dx + dy * dy;
      double along = square == 0 ? 0
          : Math.clamp(((place.x() - a.x()) * dx + (place.y() - a.y()) * dy) / square, 0, 1);
      nearest = Math.min(nearest, Math.hypot(place.x() - a.x() - along * dx, place.y() - a.y() - along * dy));
    }
    return nearest;
  }

  /** Whether any segment passes through the inside of a rectangle. */
  public static boolean crosses(List<Point> points, Bounds box) {
    for (int i = 1; i < points.size(); i++) {
      if (crosses(points.get(i - 1), points.get(i), box)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a segment passes through the inside of a rectangle; touching its sides is not enough. */
  public static boolean crosses(Point a, Point b, Bounds box) {
    double from = 0;
    double to = 1;
    double[] starts = {a.x(), a.y()};
    double[] steps = {b.x() - a.x(), b.y() - a.y()};
    double[] lows = {box.x(), box.y()};
    double[] highs = {box.right(), box.bottom()};
    for (int axis = 0; axis < 2; axis++) {
      if (steps[axis] == 0) {
        if (starts[axis] <= lows[axis] || starts[axis] >= highs[axis]) {
          return false;
        }
      } else {
        double one = (lows[axis] - starts[axis]) / steps[axis];
        double other = (highs[axis] - starts[axis]) / steps[axis];
        from = Math.max(from, Math.min(one, other));
        to = Math.min(to, Math.max(one, other));
      }
    }
    return to - from > 1e-9;
  }

  static Point between(Point a, Point b, double share) {
    return new Point((int) Math.round(a.x() + share * (b.x() - a.x())),
        (int) Math.round(a.y() + share * (b.y() - a.y())));
  }

  private static boolean isBetween(Point a, Point middle, Point b) {
    long cross = (long) (middle.x() - a.x()) * (b.y() - a.y()) - (long) (middle.y() - a.y()) * (b.x() - a.x());
    long dot = (long) (middle.x() - a.x()) * (b.x() - middle.x()) + (long) (middle.y() - a.y()) * (b.y() - middle.y());
    return cross == 0 && dot >= 0;
  }
}
