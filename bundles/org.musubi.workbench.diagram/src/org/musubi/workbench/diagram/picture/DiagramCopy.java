package org.musubi.workbench.diagram.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeState;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementState;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeState;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.context.Look;

/** A diagram, or part of one, as it is now: it can be drawn while the original goes on changing. */
public final class DiagramCopy {

  private final Diagram original;
  private final Diagram copy;
  private final Map<ElementView, ElementView> copies = new IdentityHashMap<>();

  private DiagramCopy(Diagram original) {
    this.original = original;
    copy = new Diagram(original.id(), original.description(), original.target(), original.name());
    copy.setBackground(original.background());
    copy.state().setActiveLayers(original.state().activeLayers());
    copy.state().setActiveFilters(original.state().activeFilters());
  }

  /** All of a diagram. */
  public static Diagram of(Diagram original) {
    DiagramCopy made = new DiagramCopy(original);
    original.nodes().forEach(node -> made.node(node, null, node.state().bounds()));
    original.edges().forEach(made::edge);
    return made.copy;
  }

  /**
   * Part of a diagram: the given nodes with their content, the given edges with their ends, and edges between all of
   * these. What cannot stand alone, such as a line of a list, brings along what it belongs to.
   *
   * @param look where everything is
   */
  public static Diagram of(Diagram original, Collection<? extends ElementView> part, Look look) {
    DiagramCopy made = new DiagramCopy(original);
    for (NodeView node : outermost(part, look)) {
      Bounds place = look.place(node);
      Bounds own = node.state().bounds();
      made.node(node, null, own == null ? place : own.at(place.x(), place.y()));
    }
    original.edges().forEach(made::edge);
    return made.copy;
  }

  private static List<NodeView> outermost(Collection<? extends ElementView> part, Look look) {
    Set<NodeView> nodes = new LinkedHashSet<>();
    part.forEach(element -> addStanding(element, look, nodes));
    List<NodeView> outermost = new ArrayList<>();
    for (NodeView node : nodes) {
      boolean inside = false;
      for (NodeView parent = node.parent(); parent != null; parent = parent.parent()) {
        inside |= nodes.contains(parent);
      }
      if (!inside) {
        outermost.add(node);
      }
    }
    return outermost;
  }

  private static void addStanding(ElementView element, Look look, Set<NodeView> nodes) {
    switch (element) {
      case NodeView node -> {
        NodeView standing = node;
        while (standing.parent() != null && (look.isArranged(standing) || standing.kind() == NodeKind.BORDER_NODE)) {
          standing = standing.parent();
        }
        nodes.add(standing);
      }
      case EdgeView edge -> {
        addStanding(edge.source(), look, nodes);
        addStanding(edge.end(), look, nodes);
      }
    }
  }

  private NodeView node(NodeView from, NodeView parent, Bounds bounds) {
    NodeState state = copy.state().node(from);
    state.setBounds(bounds);
    state.setSizedByUser(from.state().isSizedByUser());
    state.setPinned(from.state().isPinned());
    state.setCollapsed(from.state().isCollapsed());
    common(from.state(), state);
    NodeView to = new NodeView(copy, parent, from.nodeMapping(), from.target(), from.kind(), state);
    to.setLook(from.look());
    common(from, to);
    if (parent == null) {
      copy.modifiableNodes().add(to);
    } else if (from.kind() == NodeKind.BORDER_NODE) {
      parent.modifiableBorderNodes().add(to);
    } else {
      parent.modifiableChildren().add(to);
    }
    from.borderNodes().forEach(border -> node(border, to, border.state().bounds()));
    from.children().forEach(child -> node(child, to, child.state().bounds()));
    return to;
  }

  /** Edges come after what they stand on, as in the original. */
  private void edge(EdgeView from) {
    ElementView source = copies.get(from.source());
    ElementView end = copies.get(from.end());
    if (source == null || end == null) {
      return;
    }
    EdgeState state = copy.state().edge(from);
    state.setBends(from.state().bends());
    state.setRoutedByUser(from.state().isRoutedByUser());
    state.setRouting(from.state().routing());
    common(from.state(), state);
    EdgeView to = new EdgeView(copy, from.edgeMapping(), from.target(), source, end, state);
    to.setLook(from.look());
    common(from, to);
    if (source instanceof NodeView node) {
      node.modifiableOutgoing().add(to);
    }
    if (end instanceof NodeView node) {
      node.modifiableIncoming().add(to);
    }
    copy.modifiableEdges().add(to);
  }

  private static void common(ElementState from, ElementState to) {
    to.setHidden(from.isHidden());
    to.setStyle(from.style());
  }

  private void common(ElementView from, ElementView to) {
    to.setSemanticElements(from.semanticElements());
    to.setDecorations(from.decorations());
    to.setFiltered(from.isFiltered());
    to.setCollapsedByFilter(from.isCollapsedByFilter());
    copies.put(from, to);
  }

  @Override
  public String toString() {
    return "copy of " + original;
  }
}
