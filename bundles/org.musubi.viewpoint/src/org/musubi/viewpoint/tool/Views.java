package org.musubi.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.refresh.RepresentationSession;
import org.musubi.viewpoint.specification.AbstractNodeMapping;
import org.musubi.viewpoint.specification.DiagramElementMapping;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.DiagramChange;
import org.musubi.viewpoint.view.DiagramState;
import org.musubi.viewpoint.view.EdgeKey;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeKey;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.ViewKey;

/** Puts elements onto diagrams one by one and takes them off, and keeps account of what appears while a tool runs. */
final class Views {
  private final RepresentationSession session;
  private final List<DiagramChange> changes = new ArrayList<>();

  Views(RepresentationSession session) {
    this.session = session;
  }

  /** Refreshes what changed. */
  void refresh() {
    changes.addAll(session.refreshChanged());
  }

  /** Refreshes a whole diagram. */
  void refresh(Diagram diagram) {
    changes.add(session.refresh(diagram));
  }

  /** Elements that appeared in a diagram since {@link #begin()} and are still there. */
  List<ElementView> appeared(Diagram diagram) {
    Set<ElementView> result = new LinkedHashSet<>();
    changes.stream().filter(change -> change.diagram() == diagram).forEach(change -> {
      result.addAll(change.added());
      change.removed().forEach(result::remove);
    });
    return List.copyOf(result);
  }

  /** Brings diagrams up to date before a tool. */
  void begin() {
    session.refreshChanged();
    changes.clear();
  }

  /**
   * Shows an element as a node.
   *
   * @param container where, null = on the diagram itself
   * @return the node, null when the mapping does not draw the element there
   */
  NodeView show(Diagram diagram, NodeView container, DiagramElementMapping mapping, EObject element) {
    if (!(mapping instanceof AbstractNodeMapping node) || !Mappings.in(diagram, container).contains(node)) {
      return null;
    }
    if (isManual(diagram, mapping)) {
      diagram.state().addManualView(new NodeKey(node, element, NodeKey.of(container)));
    }
    refresh();
    return (NodeView) session.view(diagram, new NodeKey(node, element, NodeKey.of(container)));
  }

  /** Shows an element as an edge between all nodes of the two ends; gives the first, null when there is none. */
  EdgeView show(Diagram diagram, DiagramElementMapping mapping, EObject element, EObject source, EObject target) {
    if (!(mapping instanceof EdgeMapping edge)) {
      return null;
    }
    refresh();
    if (isManual(diagram, mapping)) {
      for (ElementView from : views(diagram, edge.getSourceMapping(), source)) {
        for (ElementView to : views(diagram, edge.getTargetMapping(), target)) {
          diagram.state().addManualView(new EdgeKey(edge, element, ViewKey.of(from), ViewKey.of(to)));
        }
      }
      refresh();
    }
    return session.views(diagram, element).stream().filter(view -> view.mapping() == mapping)
        .map(EdgeView.class::cast)
        .filter(view -> view.source().target() == source && view.end().target() == target).findFirst().orElse(null);
  }

  /** Shows an element as an edge between two elements of the diagram. */
  void show(EdgeMapping mapping, EObject element, ElementView source, ElementView end) {
    Diagram diagram = source.diagram();
    if (isManual(diagram, mapping)) {
      diagram.state().addManualView(new EdgeKey(mapping, element, ViewKey.of(source), ViewKey.of(end)));
    }
  }

  private List<ElementView> views(Diagram diagram, Collection<DiagramElementMapping> mappings, EObject target) {
    return session.views(diagram, target).stream().filter(view -> mappings.contains(view.mapping())).toList();
  }

  /** Whether elements of the mapping are shown only when they are put onto the diagram. */
  static boolean isManual(Diagram diagram, DiagramElementMapping mapping) {
    return !mapping.isCreateElements()
        || !diagram.state().isSynchronized() && !mapping.isSynchronizationLock();
  }

  /**
   * Takes an element off the diagram, with what lies in it. What its mapping draws by itself comes back with the next
   * refresh.
   */
  void hide(ElementView view) {
    ViewKey key = ViewKey.of(view);
    DiagramState state = view.diagram().state();
    List.copyOf(state.manualViews()).stream().filter(manual -> dependsOn(manual, key))
        .forEach(state::removeManualView);
  }

  private static boolean dependsOn(ViewKey key, ViewKey on) {
    return key != null && (key.equals(on) || switch (key) {
      case NodeKey node -> dependsOn(node.parent(), on);
      case EdgeKey edge -> dependsOn(edge.source(), on) || dependsOn(edge.end(), on);
    });
  }
}
