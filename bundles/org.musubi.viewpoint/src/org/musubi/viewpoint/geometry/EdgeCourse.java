package org.musubi.viewpoint.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;
import org.musubi.viewpoint.view.Shape;

/** Finds the line of an edge between the outlines of its ends. */
final class EdgeCourse {
  private static final int PARALLEL_GAP = 14;
  private static final int FROM_LABEL = 2;
  static final int LOOP = 22;
  static final int LOOP_STEP = 10;

  private final EdgeView edge;
  private final Outline source;
  private final Outline target;

  private EdgeCourse(EdgeView edge, DiagramGeometry geometry) {
    this.edge = edge;
    this.source = geometry.outline(edge.source());
    this.target = geometry.outline(edge.end());
  }

  static List<Point> of(EdgeView edge, DiagramGeometry geometry) {
    List<Point> points = Polyline.simplified(new EdgeCourse(edge, geometry).points());
    if (edge.source() == edge.end()) {
      return points;
    }
    for (Bounds line : labelBelow(edge.source(), geometry)) {
      points = besideLabel(points, line);
    }
    points = points.reversed();
    for (Bounds line : labelBelow(edge.end(), geometry)) {
      points = besideLabel(points, line);
    }
    return points.reversed();
  }

  /** Where the lines of the label below an element stand. */
  private static List<Bounds> labelBelow(ElementView element, DiagramGeometry geometry) {
    if (!(element instanceof NodeView node) || geometry.node(node).label() == null
        || !geometry.node(node).labelBelow()) {
      return List.of();
    }
    Bounds place = geometry.absolute(node);
    return geometry.node(node).label().lineBounds().stream().map(line -> line.moved(place.x(), place.y())).toList();
  }

  /** The line without its beginning as far as that would strike out a line of the label of the node it leaves. */
  private static List<Point> besideLabel(List<Point> points, Bounds label) {
    for (int i = points.size() - 1; i > 0; i--) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      if (Polyline.crosses(from, to, label) && !label.contains(to)) {
        Point exit = new Outline(Shape.RECTANGLE, label.grown(FROM_LABEL)).crossing(from, to);
        if (exit != null && !exit.equals(to)) {
          List<Point> rest = new ArrayList<>(points.subList(i, points.size()));
          rest.addFirst(exit);
          return rest;
        }
      }
    }
    return points;
  }

  private List<Point> points() {
    List<Point> bends = edge.state().bends();
    if (bends.isEmpty()) {
      return edge.source() == edge.end() ? loop() : direct();
    }
    bends = outside(outside(bends, source).reversed(), target).reversed();
    if (EdgeGeometry.routing(edge) == EdgeRouting.STRAIGHT) {
      return oblique(bends);
    }
    return clipped(OrthogonalCourse.through(source.bounds(), bends, target.bounds()));
  }

  /** Without the bends at the beginning that lie in the node, save the last of them. */
  private static List<Point> outside(List<Point> bends, Outline outline) {
    int first = 0;
    while (first < bends.size() - 1 && outline.contains(bends.get(first + 1))) {
      first++;
    }
    return bends.subList(first, bends.size());
  }

  private List<Point> oblique(List<Point> bends) {
    List<Point> points = new ArrayList<>();
    if (!source.contains(bends.getFirst())) {
      points.add(source.towards(bends.getFirst()));
    }
    points.addAll(bends);
    if (!target.contains(bends.getLast())) {
      points.add(target.towards(bends.getLast()));
    }
    if (points.size() == 1) {
      points.add(points.getFirst());
    }
    return points;
  }

  private List<Point> direct() {
    List<EdgeView> parallels = parallels();
    int count = parallels.size();
    int index = Math.max(0, parallels.indexOf(edge));
    List<Point> nested = nested();
    if (nested != null) {
      return nested;
    }
    EdgeRouting routing = EdgeGeometry.routing(edge);
    List<Point> points = switch (routing) {
      case STRAIGHT -> null;
      case MANHATTAN ->
        OrthogonalCourse.simple(source.bounds(), target.bounds(), shift(index, count, smallestSide() - 8));
      case TREE -> OrthogonalCourse.tree(source.bounds(), target.bounds());
    };
    if (points != null) {
      return clipped(points);
    }
    return straight(shift(index, count, smallestSide() * 6 / 10));
  }

  private int smallestSide() {
    return Math.min(Math.min(source.bounds().width(), source.bounds().height()),
        Math.min(target.bounds().width(), target.bounds().height()));
  }

  private static int shift(int index, int count, int room) {
    if (count < 2) {
      return 0;
    }
    double gap = Math.min(PARALLEL_GAP, Math.max(0, room) / (count - 1.0));
    return (int) Math.round((index - (count - 1) / 2.0) * gap);
  }

  private List<Point> straight(int shift) {
    Point from = source.bounds().centre();
    Point to = target.bounds().centre();
    boolean forward = isForward(source.bounds(), target.bounds());
    double length = Polyline.distance(from, to);
    if (shift != 0 && length > 0) {
      double sign = forward ? 1 : -1;
      int dx = (int) Math.round(-(to.y() - from.y()) / length * shift * sign);
      int dy = (int) Math.round((to.x() - from.x()) / length * shift * sign);
      from = from.plus(dx, dy);
      to = to.plus(dx, dy);
    }
    Point start = source.crossing(from, to);
    Point end = target.crossing(to, from);
    return List.of(start == null ? from : start, end == null ? to : end);
  }

  /** A line between a node and something in it, from its left side; null when neither contains the other. */
  private List<Point> nested() {
    Bounds outer = source.bounds();
    Bounds inner = target.bounds();
    if (contains(outer, inner)) {
      int y = inner.centre().y();
      return List.of(new Point(outer.x(), y), new Point(inner.x(), y));
    }
    if (contains(inner, outer)) {
      int y = outer.centre().y();
      return List.of(new Point(outer.x(), y), new Point(inner.x(), y));
    }
    return null;
  }

  private static boolean contains(Bounds outer, Bounds inner) {
    return outer.x() <= inner.x() && outer.y() <= inner.y() && outer.right() >= inner.right()
        && outer.bottom() >= inner.bottom();
  }

  private List<Point> loop() {
    int index = Math.max(0, loops().indexOf(edge));
    Bounds box = source.bounds();
    int reach = EdgeGeometry.loopReach(index);
    int y = box.y() + Math.min(box.height() / 2, 8 + index * 4);
    int x = box.right() - Math.min(box.width() / 2, 12 + index * 4);
    return clipped(List.of(new Point(box.right(), y), new Point(box.right() + reach, y),
        new Point(box.right() + reach, box.y() - reach), new Point(x, box.y() - reach), new Point(x, box.y())));
  }

  private List<EdgeView> loops() {
    return edge.source() instanceof NodeView node
        ? node.outgoing().stream().filter(other -> other.end() == node && isLoose(other)).toList() : List.of(edge);
  }

  /** All edges between the two ends that would lie on each other, the same list for each of them. */
  private List<EdgeView> parallels() {
    if (!(edge.source() instanceof NodeView one) || !(edge.end() instanceof NodeView other)) {
      return List.of(edge);
    }
    NodeView first = isForward(source.bounds(), target.bounds()) ? one : other;
    NodeView second = first == one ? other : one;
    return Stream
        .concat(first.outgoing().stream().filter(candidate -> candidate.end() == second),
            first.incoming().stream().filter(candidate -> candidate.source() == second))
        .filter(candidate -> candidate == edge || isLoose(candidate)).toList();
  }

  private static boolean isLoose(EdgeView candidate) {
    return candidate.state().bends().isEmpty() && candidate.isVisible();
  }

  /** An order of two places that does not depend on the direction of the edge. */
  private static boolean isForward(Bounds a, Bounds b) {
    return a.x() != b.x() ? a.x() < b.x() : a.y() <= b.y();
  }

  /** Brings the ends of an orthogonal line from the rectangle around a node to its real outline. */
  private List<Point> clipped(List<Point> points) {
    List<Point> result = new ArrayList<>(points);
    result.set(0, onOutline(source, points.getFirst(), points.get(1)));
    int last = points.size() - 1;
    result.set(last, onOutline(target, points.get(last), points.get(last - 1)));
    return result;
  }

  private static Point onOutline(Outline outline, Point end, Point next) {
    Point centre = outline.bounds().centre();
    Point inside = end.y() == next.y() ? new Point(centre.x(), end.y()) : new Point(end.x(), centre.y());
    Point crossing = outline.crossing(inside, next);
    return crossing == null ? end : crossing;
  }
}
