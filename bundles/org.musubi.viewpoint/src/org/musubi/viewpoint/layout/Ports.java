package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.layout.RouteSearch.Gate;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.Point;

/** Where edges leave their nodes: spread over the side that faces the other end, in the order of the other ends. */
final class Ports {
  static final int EAST = 0;
  static final int SOUTH = 1;
  static final int WEST = 2;
  static final int NORTH = 3;
  private static final int STUB = 10;
  private static final int SMALL_STUB = 4;
  private static final int OTHER_SIDE = 70;
  private static final int BACK_SIDE = 140;

  private record Side(ElementView node, int side) {
  }

  private record Use(EdgeView edge, boolean atSource, int order) {
  }

  private record Key(EdgeView edge, boolean atSource) {
  }

  private final DiagramGeometry geometry;
  private final Map<Key, Point> places = new HashMap<>();
  private final Map<Key, Integer> sides = new HashMap<>();
  private final Map<Side, Integer> counts = new HashMap<>();

  /** @param edges the edges that are routed together */
  Ports(Collection<EdgeView> edges, DiagramGeometry geometry) {
    this.geometry = geometry;
    Map<Side, List<Use>> uses = new HashMap<>();
    for (EdgeView edge : edges) {
      Bounds source = geometry.outline(edge.source()).bounds();
      Bounds target = geometry.outline(edge.end()).bounds();
      int side = facing(source, target);
      int other = facing(target, source);
      uses.computeIfAbsent(new Side(edge.source(), side), any -> new ArrayList<>())
          .add(new Use(edge, true, along(target.centre(), side)));
      uses.computeIfAbsent(new Side(edge.end(), other), any -> new ArrayList<>())
          .add(new Use(edge, false, along(source.centre(), other)));
    }
    uses.forEach(this::spread);
  }

  /** The side of a rectangle that faces another one. */
  static int facing(Bounds from, Bounds to) {
    int gapX = Math.max(to.x() - from.right(), from.x() - to.right());
    int gapY = Math.max(to.y() - from.bottom(), from.y() - to.bottom());
    if (gapX >= gapY) {
      return to.centre().x() >= from.centre().x() ? EAST : WEST;
    }
    return to.centre().y() >= from.centre().y() ? SOUTH : NORTH;
  }

  /** Where an edge should leave its node. */
  Point place(EdgeView edge, boolean atSource) {
    return places.get(new Key(edge, atSource));
  }

  /** On which side an edge should leave its node. */
  int side(EdgeView edge, boolean atSource) {
    return sides.get(new Key(edge, atSource));
  }

  /** Whether no other edge leaves the node at the same side. */
  boolean isAlone(EdgeView edge, boolean atSource) {
    ElementView node = atSource ? edge.source() : edge.end();
    return counts.get(new Side(node, side(edge, atSource))) == 1;
  }

  /** All ways to leave the node, that on the facing side first. */
  List<Gate> gates(EdgeView edge, boolean atSource, List<Bounds> obstacles) {
    Bounds box = geometry.outline(atSource ? edge.source() : edge.end()).bounds();
    int wished = side(edge, atSource);
    List<Gate> gates = new ArrayList<>();
    for (int turn : new int[] {0, 1, 3, 2}) {
      int side = (wished + turn) % 4;
      Point place = turn == 0 ? place(edge, atSource) : on(box, side, 0.5);
      int cost = turn == 0 ? 0 : turn == 2 ? BACK_SIDE : OTHER_SIDE;
      for (int length : new int[] {STUB, SMALL_STUB}) {
        Point stub = outward(place, side, length);
        if (obstacles.stream().noneMatch(other -> other.grown(Obstacles.CLEARANCE).contains(stub))) {
          gates.add(new Gate(place, stub, side, cost));
          break;
        }
      }
    }
    return gates;
  }

  private void spread(Side side, List<Use> uses) {
    Bounds box = geometry.outline(side.node).bounds();
    uses.sort(Comparator.comparingInt(Use::order));
    counts.put(side, uses.size());
    for (int i = 0; i < uses.size(); i++) {
      Key key = new Key(uses.get(i).edge, uses.get(i).atSource);
      places.put(key, on(box, side.side, (i + 1.0) / (uses.size() + 1)));
      sides.put(key, side.side);
    }
  }

  private static int along(Point point, int side) {
    return side == EAST || side == WEST ? point.y() : point.x();
  }

  private static Point on(Bounds box, int side, double share) {
    int x = box.x() + (int) Math.round(box.width() * share);
    int y = box.y() + (int) Math.round(box.height() * share);
    return switch (side) {
      case EAST -> new Point(box.right(), y);
      case WEST -> new Point(box.x(), y);
      case SOUTH -> new Point(x, box.bottom());
      default -> new Point(x, box.y());
    };
  }

  static Point outward(Point place, int side, int length) {
    return switch (side) {
      case EAST -> place.plus(length, 0);
      case WEST -> place.plus(-length, 0);
      case SOUTH -> place.plus(0, length);
      default -> place.plus(0, -length);
    };
  }
}
