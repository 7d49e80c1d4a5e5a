package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;

/** The visible edges of a diagram, sorted by the innermost container that holds both of their ends. */
final class Links {
  /**
   * An edge as its container sees it.
   *
   * @param edge the edge
   * @param source the node directly in the container that is or holds its source
   * @param target the node directly in the container that is or holds its target
   */
  record Link(EdgeView edge, NodeView source, NodeView target) {
    /** Whether the edge itself joins the two nodes, not only something in them. */
    boolean isDirect() {
      return edge.source() == source && edge.end() == target;
    }
  }

  private final Map<NodeView, List<Link>> byContainer = new HashMap<>();

  Links(Diagram diagram) {
    for (EdgeView edge : diagram.edges()) {
      NodeView source = node(edge.source());
      NodeView target = node(edge.end());
      if (edge.isVisible() && source != null && target != null) {
        add(edge, source, target);
      }
    }
  }

  /** Edges whose ends lie in different nodes directly in the container (null = the diagram), and loops at them. */
  List<Link> in(NodeView container) {
    return byContainer.getOrDefault(container, List.of());
  }

  /** The node itself, or what holds it, directly in a container; null when it is not in there. */
  static NodeView childHolding(NodeView container, NodeView node) {
    NodeView each = node;
    while (each != null && each.parent() != container) {
      each = each.parent();
    }
    return each;
  }

  /** The node an edge leads to; null when it leads to an edge. Nodes on a border count as the node they sit on. */
  static NodeView node(ElementView end) {
    if (!(end instanceof NodeView node)) {
      return null;
    }
    NodeView each = node;
    while (each.kind() == NodeKind.BORDER_NODE && each.parent() != null) {
      each = each.parent();
    }
    return each;
  }

  private void add(EdgeView edge, NodeView source, NodeView target) {
    if (source == target) {
      byContainer.computeIfAbsent(source.parent(), any -> new ArrayList<>()).add(new Link(edge, source, target));
      return;
    }
    List<NodeView> path = new ArrayList<>();
    for (NodeView each = source.parent(); each != null; each = each.parent()) {
      path.add(each);
    }
    NodeView common = target.parent();
    while (common != null && !path.contains(common)) {
      common = common.parent();
    }
    NodeView from = childHolding(common, source);
    NodeView to = childHolding(common, target);
    if (from != null && to != null && from != to) {
      byContainer.computeIfAbsent(common, any -> new ArrayList<>()).add(new Link(edge, from, to));
    }
  }
}
