package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.Polyline;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.Point;

/** Takes small steps out of lines by letting them leave their node a little higher, lower or further to the side. */
final class JogRemoval {
  private static final int SMALL = 14;
  private static final int FROM_CORNER = 4;
  private static final int FROM_OTHERS = 6;

  private final DiagramGeometry geometry;
  private final BiPredicate<EdgeView, List<Point>> isFree;
  private final Map<EdgeView, List<Point>> courses;
  private final Map<ElementView, List<EdgeView>> edges = new HashMap<>();

  private JogRemoval(Map<EdgeView, List<Point>> courses, DiagramGeometry geometry,
      BiPredicate<EdgeView, List<Point>> isFree) {
    this.courses = courses;
    this.geometry = geometry;
    this.isFree = isFree;
    for (EdgeView edge : courses.keySet()) {
      edges.computeIfAbsent(edge.source(), any -> new ArrayList<>()).add(edge);
      edges.computeIfAbsent(edge.end(), any -> new ArrayList<>()).add(edge);
    }
  }

  /**
   * Straightens courses with both ends.
   *
   * @param courses courses of horizontal and vertical pieces; changed in place
   */
  static void straighten(Map<EdgeView, List<Point>> courses, DiagramGeometry geometry,
      BiPredicate<EdgeView, List<Point>> isFree) {
    JogRemoval removal = new JogRemoval(courses, geometry, isFree);
    for (EdgeView edge : List.copyOf(courses.keySet())) {
      removal.straighten(edge, edge.source(), false);
      removal.straighten(edge, edge.end(), true);
    }
  }

  private void straighten(EdgeView edge, ElementView node, boolean atEnd) {
    List<Point> course = atEnd ? courses.get(edge).reversed() : courses.get(edge);
    if (course.size() < 4) {
      return;
    }
    Point end = course.get(0);
    Point first = course.get(1);
    Point second = course.get(2);
    Point third = course.get(3);
    boolean horizontal = end.y() == first.y() && first.x() == second.x() && second.y() == third.y();
    boolean vertical = end.x() == first.x() && first.y() == second.y() && second.x() == third.x();
    int step = horizontal ? second.y() - first.y() : second.x() - first.x();
    if (horizontal == vertical || Math.abs(step) > SMALL) {
      return;
    }
    Point moved = horizontal ? new Point(end.x(), second.y()) : new Point(second.x(), end.y());
    if (!isRoom(node, end, moved, horizontal, edge)) {
      return;
    }
    List<Point> straight = new ArrayList<>(List.of(moved));
    straight.addAll(course.subList(3, course.size()));
    List<Point> result = Polyline.simplified(atEnd ? straight.reversed() : straight);
    if (isFree.test(edge, result)) {
      courses.put(edge, result);
    }
  }

  /** Whether the new end is on the same side of the node and no other edge ends between the old and the new one. */
  private boolean isRoom(ElementView node, Point end, Point moved, boolean horizontal, EdgeView edge) {
    Bounds box = geometry.outline(node).bounds();
    int low = (horizontal ? box.y() : box.x()) + FROM_CORNER;
    int high = (horizontal ? box.bottom() : box.right()) - FROM_CORNER;
    int from = horizontal ? end.y() : end.x();
    int to = horizontal ? moved.y() : moved.x();
    if (to < low || to > high) {
      return false;
    }
    for (EdgeView other : edges.getOrDefault(node, List.of())) {
      if (other == edge) {
        continue;
      }
      List<Point> course = courses.get(other);
      Point otherEnd = other.source() == node ? course.getFirst() : course.getLast();
      boolean sameSide = horizontal ? otherEnd.x() == end.x() : otherEnd.y() == end.y();
      int at = horizontal ? otherEnd.y() : otherEnd.x();
      if (sameSide && at > Math.min(from, to) - FROM_OTHERS && at < Math.max(from, to) + FROM_OTHERS) {
        return false;
      }
    }
    return true;
  }
}
