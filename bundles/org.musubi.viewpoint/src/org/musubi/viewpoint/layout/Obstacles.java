package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.Polyline;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/**
 * The nodes of a diagram that lines have to avoid. An edge may pass through what its ends lie in, and through the
 * compartments of stacks its ends lie in; it must not pass through its own ends either.
 */
final class Obstacles {
  /** Distance in which a line still counts as running through a node. */
  static final int CLEARANCE = 3;

  private final BoundsIndex<NodeView> index = new BoundsIndex<>();
  private final Map<NodeView, Bounds> bounds = new LinkedHashMap<>();

  Obstacles(Diagram diagram, DiagramGeometry geometry) {
    diagram.allNodes().filter(NodeView::isVisible)
        .filter(node -> node.kind() != NodeKind.LIST_ITEM && node.kind() != NodeKind.BORDER_NODE).forEach(node -> {
          Bounds outer = geometry.absoluteOuter(node);
          bounds.put(node, outer);
          index.add(node, outer);
        });
  }

  /** What an edge may pass through. */
  static Set<NodeView> open(EdgeView edge) {
    Set<NodeView> open = new HashSet<>();
    for (NodeView end : ends(edge)) {
      for (NodeView each = end.parent(); each != null; each = each.parent()) {
        open.add(each);
      }
    }
    return open;
  }

  /** The nodes at the ends of an edge. */
  static List<NodeView> ends(EdgeView edge) {
    List<NodeView> ends = new ArrayList<>();
    for (NodeView end : new NodeView[] {Links.node(edge.source()), Links.node(edge.end())}) {
      if (end != null) {
        ends.add(end.kind() == NodeKind.LIST_ITEM ? end.parent() : end);
      }
    }
    return ends;
  }

  /** Rectangles an edge has to avoid in an area, without its own ends; null when there are more than the limit. */
  List<Bounds> in(Bounds area, Set<NodeView> open, List<NodeView> ends, int limit) {
    Set<NodeView> found = new LinkedHashSet<>();
    boolean tooMany =
        index.any(area, node -> isObstacle(node, open, ends) && found.add(node) && found.size() > limit);
    return tooMany ? null : found.stream().map(bounds::get).toList();
  }

  /** Whether a line passes no node but the given ends. */
  boolean isFree(List<Point> points, Set<NodeView> open, List<NodeView> ends) {
    for (int i = 1; i < points.size(); i++) {
      if (!isFree(points.get(i - 1), points.get(i), open, ends)) {
        return false;
      }
    }
    return true;
  }

  private boolean isFree(Point a, Point b, Set<NodeView> open, List<NodeView> ends) {
    boolean[] free = {true};
    BoundsIndex.along(a, b, piece -> free[0] = free[0] && !index.any(piece.grown(CLEARANCE + 1),
        node -> isObstacle(node, open, ends) && Polyline.crosses(a, b, bounds.get(node).grown(CLEARANCE))));
    return free[0];
  }

  private static boolean isObstacle(NodeView node, Set<NodeView> open, List<NodeView> ends) {
    if (open.contains(node) || ends.contains(node)) {
      return false;
    }
    NodeView parent = node.parent();
    if (parent == null) {
      return true;
    }
    return !(parent.kind() == NodeKind.STACK && open.contains(parent)) && !isInside(node, ends);
  }

  /** Whether a node lies in one of the ends: a line only comes there on its way out of a container. */
  private static boolean isInside(NodeView node, List<NodeView> ends) {
    for (NodeView each = node.parent(); each != null; each = each.parent()) {
      if (ends.contains(each)) {
        return true;
      }
    }
    return false;
  }
}
