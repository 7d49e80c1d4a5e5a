package org.musubi.workbench.diagram.runtime;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.musubi.viewpoint.layout.DiagramLayout;
import org.musubi.viewpoint.layout.LayoutScope;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeState;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementState;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeState;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/**
 * The elements of a diagram as they are at one moment, with places of their own: a layout can be worked out on them by
 * another thread while the user goes on with the diagram. What the user has moved meanwhile stays where it is.
 */
final class LayoutCopy {

  private final Diagram copy;
  private final Map<ElementView, ElementView> views = new IdentityHashMap<>();
  private final Map<NodeState, NodeState> nodes = new IdentityHashMap<>();
  private final Map<EdgeState, EdgeState> edges = new IdentityHashMap<>();
  private final Map<ElementState, Object> begin = new IdentityHashMap<>();
  private final Map<NodeState, Boolean> unplaced = new IdentityHashMap<>();

  LayoutCopy(Diagram diagram) {
    copy = new Diagram(diagram.id(), diagram.description(), diagram.target(), diagram.name());
    copy.state().setActiveLayers(diagram.state().activeLayers());
    copy.state().setActiveFilters(diagram.state().activeFilters());
    diagram.nodes().forEach(node -> copy.modifiableNodes().add(copy(node, null)));
    diagram.edges().forEach(edge -> copy.modifiableEdges().add(copy(edge)));
    begin();
  }

  /** What users and layouts do from now on is told apart: only places that are still as they are now are changed. */
  void begin() {
    nodes.keySet().forEach(state -> begin.put(state, state.bounds() == null ? this : state.bounds()));
    edges.keySet().forEach(state -> begin.put(state, state.bends()));
  }

  /** Works out places for everything that is not pinned. For any thread. */
  void arrange() {
    DiagramLayout.arrange(copy, LayoutScope.all());
  }

  /** Gives the diagram the places found. */
  void apply() {
    nodes.forEach((state, found) -> {
      if (isUntouched(state)) {
        state.setBounds(found.bounds());
      }
    });
    edges.forEach((state, found) -> {
      if (begin.get(state).equals(state.bends()) && !state.isRoutedByUser()) {
        state.setBends(found.bends());
      }
    });
  }

  /** Takes back places that were given for the time being to nodes that had none. */
  void forgetProvisional() {
    unplaced.keySet().stream().filter(this::isUntouched).forEach(state -> state.setBounds(null));
  }

  private boolean isUntouched(NodeState state) {
    Object before = begin.get(state);
    return before == this ? state.bounds() == null : before.equals(state.bounds());
  }

  private NodeView copy(NodeView node, NodeView parent) {
    NodeState state = copy.state().node(node);
    NodeView made = new NodeView(copy, parent, node.nodeMapping(), node.target(), node.kind(), state);
    made.setLook(node.look());
    shared(node, made);
    Bounds bounds = node.state().bounds();
    if (bounds == null) {
      unplaced.put(node.state(), true);
    }
    state.setBounds(bounds);
    state.setSizedByUser(node.state().isSizedByUser());
    state.setPinned(node.state().isPinned());
    state.setCollapsed(node.state().isCollapsed());
    nodes.put(node.state(), state);
    node.borderNodes().forEach(border -> made.modifiableBorderNodes().add(copy(border, made)));
    node.children().forEach(child -> made.modifiableChildren().add(copy(child, made)));
    return made;
  }

  /** An edge may end at an edge that comes later. */
  private EdgeView copy(EdgeView edge) {
    if (views.get(edge) instanceof EdgeView known) {
      return known;
    }
    ElementView source = end(edge.source());
    ElementView target = end(edge.end());
    EdgeState state = copy.state().edge(edge);
    EdgeView made = new EdgeView(copy, edge.edgeMapping(), edge.target(), source, target, state);
    made.setLook(edge.look());
    shared(edge, made);
    List<Point> bends = edge.state().bends();
    state.setBends(bends);
    state.setRoutedByUser(edge.state().isRoutedByUser());
    state.setRouting(edge.state().routing());
    edges.put(edge.state(), state);
    if (source instanceof NodeView node) {
      node.modifiableOutgoing().add(made);
    }
    if (target instanceof NodeView node) {
      node.modifiableIncoming().add(made);
    }
    return made;
  }

  private ElementView end(ElementView original) {
    return original instanceof EdgeView edge ? copy(edge) : views.get(original);
  }

  private void shared(ElementView from, ElementView made) {
    views.put(from, made);
    made.setSemanticElements(from.semanticElements());
    made.setDecorations(from.decorations());
    made.setFiltered(from.isFiltered());
    made.setCollapsedByFilter(from.isCollapsedByFilter());
    made.state().setHidden(from.state().isHidden());
    made.state().setStyle(from.state().style());
  }
}
