package org.musubi.workbench.diagram.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musubi.viewpoint.layout.EdgeRouter;
import org.musubi.viewpoint.tool.ToolResult;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;
import org.musubi.workbench.diagram.look.DiagramLook;

/** Writes places the user chose into the state of nodes. */
public final class Places {

  private final DiagramLook look;

  public Places(DiagramLook look) {
    this.look = look;
  }

  /** Moves nodes to places in the diagram; bends between nodes that move alike go along. */
  public ToolResult move(Diagram diagram, Map<NodeView, Bounds> places) {
    Set<EdgeView> carried = new LinkedHashSet<>();
    Map.Entry<NodeView, Bounds> any = places.entrySet().iterator().next();
    Bounds before = look.place(any.getKey());
    int dx = any.getValue().x() - before.x();
    int dy = any.getValue().y() - before.y();
    places.keySet().forEach(node -> collect(node, carried));
    boolean alike = places.entrySet().stream().allMatch(entry -> isMoved(entry.getKey(), entry.getValue(), dx, dy));
    carried.removeIf(edge -> !alike || !isInside(edge.source(), places.keySet())
        || !isInside(edge.end(), places.keySet()));
    places.forEach((node, place) -> node.state().setBounds(relative(node, place)));
    for (EdgeView edge : carried) {
      List<Point> moved = new ArrayList<>();
      edge.state().bends().forEach(bend -> moved.add(bend.plus(dx, dy)));
      edge.state().setBends(moved);
    }
    reroute(diagram, places.keySet(), carried);
    return ToolResult.NOTHING;
  }

  /** Changes places and sizes. */
  public ToolResult resize(Diagram diagram, Map<NodeView, Bounds> places) {
    places.forEach((node, place) -> {
      node.state().setBounds(relative(node, place));
      node.state().setSizedByUser(true);
    });
    reroute(diagram, places.keySet(), Set.of());
    return ToolResult.NOTHING;
  }

  /** Puts a node that was made by a click around the pointer; in a lane it stays inside as far as it can. */
  void putAround(ToolResult made, Point pointer) {
    made.created().stream().filter(NodeView.class::isInstance).map(NodeView.class::cast)
        .filter(node -> node.state().bounds() != null && !look.isArranged(node)).findFirst().ifPresent(node -> {
          Bounds needed = look.needed(node);
          Bounds place = relative(node, new Bounds(pointer.x() - needed.width() / 2,
              pointer.y() - needed.height() / 2, needed.width(), needed.height()));
          NodeView lane = node.parent();
          boolean inLane = lane != null && look.isArranged(lane);
          int right = inLane ? Math.max(0, look.content(lane).width() - place.width()) : Integer.MAX_VALUE;
          node.state().setBounds(lane == null ? place
              : place.at(Math.clamp(place.x(), 0, right), Math.max(0, place.y())));
        });
  }

  private boolean isMoved(NodeView node, Bounds place, int dx, int dy) {
    Bounds before = look.place(node);
    return place.x() - before.x() == dx && place.y() - before.y() == dy;
  }

  /** Courses a layout had found do not fit any more when an end has moved; the user's own are kept. */
  private static void reroute(Diagram diagram, Set<NodeView> nodes, Set<EdgeView> carried) {
    Set<EdgeView> edges = new LinkedHashSet<>();
    nodes.forEach(node -> collectAll(node, edges));
    edges.removeAll(carried);
    edges.removeIf(edge -> edge.state().isRoutedByUser());
    EdgeRouter.reroute(diagram, edges);
  }

  private static void collectAll(NodeView node, Set<EdgeView> edges) {
    edges.addAll(edges(node));
    node.children().forEach(child -> collectAll(child, edges));
    node.borderNodes().forEach(border -> collectAll(border, edges));
  }

  /** A place in the diagram as the state of a node has it. */
  public Bounds relative(NodeView node, Bounds place) {
    NodeView parent = node.parent();
    if (parent == null) {
      return place;
    }
    if (node.kind() == NodeKind.BORDER_NODE) {
      Bounds around = look.place(parent);
      return place.moved(-around.x(), -around.y());
    }
    Point origin = look.geometry().contentOrigin(parent);
    return place.moved(-origin.x(), -origin.y());
  }

  private static void collect(NodeView node, Set<EdgeView> edges) {
    edges(node).stream().filter(edge -> !edge.state().bends().isEmpty()).forEach(edges::add);
    node.children().forEach(child -> collect(child, edges));
    node.borderNodes().forEach(border -> collect(border, edges));
  }

  private static List<EdgeView> edges(NodeView node) {
    List<EdgeView> edges = new ArrayList<>(node.outgoing());
    edges.addAll(node.incoming());
    return edges;
  }

  private static boolean isInside(ElementView element, Set<NodeView> nodes) {
    if (element instanceof NodeView node) {
      for (NodeView each = node; each != null; each = each.parent()) {
        if (nodes.contains(each)) {
          return true;
        }
      }
    }
    return false;
  }
}
