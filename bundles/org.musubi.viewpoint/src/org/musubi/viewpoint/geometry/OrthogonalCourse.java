package org.musubi.viewpoint.geometry;

import java.util.ArrayList;
import java.util.List;

import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Point;

/** Lines that run only horizontally and vertically. Ends lie on the sides of the rectangles given. */
final class OrthogonalCourse {
  private static final int SMALLEST_GAP = 12;
  private static final int TRUNK = 20;
  private static final int CORNER = 6;

  private OrthogonalCourse() {
  }

  /** A simple course between two rectangles that looks at nothing else; null when they are too near for one. */
  static List<Point> simple(Bounds a, Bounds b, int shift) {
    int gapX = Math.max(b.x() - a.right(), a.x() - b.right());
    int gapY = Math.max(b.y() - a.bottom(), a.y() - b.bottom());
    if (gapX < SMALLEST_GAP && gapY < SMALLEST_GAP) {
      return null;
    }
    return gapX >= gapY ? sideways(a, b, shift) : transposed(sideways(transposed(a), transposed(b), shift));
  }

  /** Like {@link #simple}, but edges with the same target share the last part. */
  static List<Point> tree(Bounds a, Bounds b) {
    int gapX = Math.max(b.x() - a.right(), a.x() - b.right());
    int gapY = Math.max(b.y() - a.bottom(), a.y() - b.bottom());
    if (gapX < SMALLEST_GAP && gapY < SMALLEST_GAP) {
      return null;
    }
    return gapY < SMALLEST_GAP ? branch(a, b) : transposed(branch(transposed(a), transposed(b)));
  }

  /** A course through given bends; corners are added where two of them are not in line. */
  static List<Point> through(Bounds a, List<Point> bends, Bounds b) {
    List<Point> points = new ArrayList<>(lead(a, bends));
    for (Point bend : bends) {
      Point last = points.getLast();
      if (last.x() != bend.x() && last.y() != bend.y()) {
        boolean horizontalBefore = points.size() > 1 && points.get(points.size() - 2).y() == last.y();
        points.add(horizontalBefore ? new Point(last.x(), bend.y()) : new Point(bend.x(), last.y()));
      }
      points.add(bend);
    }
    points.addAll(lead(b, bends.reversed()).reversed());
    return points;
  }

  /** The way from a rectangle to the first bend, without the bend. */
  private static List<Point> lead(Bounds box, List<Point> bends) {
    Point bend = bends.getFirst();
    Point centre = box.centre();
    if (bend.x() >= box.x() && bend.x() <= box.right()) {
      return List.of(new Point(bend.x(), bend.y() < centre.y() ? box.y() : box.bottom()));
    }
    if (bend.y() >= box.y() && bend.y() <= box.bottom()) {
      return List.of(new Point(bend.x() < centre.x() ? box.x() : box.right(), bend.y()));
    }
    boolean verticalNext = bends.size() > 1 && bends.get(1).x() == bend.x();
    return verticalNext
        ? List.of(new Point(bend.x() < centre.x() ? box.x() : box.right(), centre.y()),
            new Point(bend.x(), centre.y()))
        : List.of(new Point(centre.x(), bend.y() < centre.y() ? box.y() : box.bottom()),
            new Point(centre.x(), bend.y()));
  }

  private static List<Point> sideways(Bounds a, Bounds b, int shift) {
    boolean right = b.x() >= a.right();
    int start = right ? a.right() : a.x();
    int end = right ? b.x() : b.right();
    int low = Math.max(a.y(), b.y()) + CORNER;
    int high = Math.min(a.bottom(), b.bottom()) - CORNER;
    if (low <= high) {
      int wish = Math.clamp(a.height() <= b.height() ? a.centre().y() : b.centre().y(), low, high);
      int y = Math.clamp(wish + shift, low, high);
      return List.of(new Point(start, y), new Point(end, y));
    }
    int startY = Math.clamp(a.centre().y() + shift, a.y(), a.bottom());
    int endY = Math.clamp(b.centre().y() + shift, b.y(), b.bottom());
    int room = Math.max(0, Math.abs(end - start) / 2 - 4);
    boolean descending = startY < endY;
    int middle = (start + end) / 2 + Math.clamp(descending == right ? -shift : shift, -room, room);
    return List.of(new Point(start, startY), new Point(middle, startY), new Point(middle, endY), new Point(end, endY));
  }

  private static List<Point> branch(Bounds a, Bounds b) {
    boolean right = b.x() >= a.right();
    int start = right ? a.right() : a.x();
    int end = right ? b.x() : b.right();
    int trunk = Math.min(TRUNK, Math.abs(end - start) / 2);
    int middle = right ? end - trunk : end + trunk;
    return List.of(new Point(start, a.centre().y()), new Point(middle, a.centre().y()),
        new Point(middle, b.centre().y()), new Point(end, b.centre().y()));
  }

  private static Bounds transposed(Bounds box) {
    return new Bounds(box.y(), box.x(), box.height(), box.width());
  }

  private static List<Point> transposed(List<Point> points) {
    return points.stream().map(point -> new Point(point.y(), point.x())).toList();
  }
}
