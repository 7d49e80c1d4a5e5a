package org.musubi.viewpoint.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.musubi.viewpoint.store.StoredRepresentation.StoredDiagram;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeState;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeState;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.StyleOverride;
import org.musubi.viewpoint.view.ViewKey;

/**
 * Ties a diagram to what a file says about it. What the file knows of elements that are not shown at present (a layer
 * is off, the element is gone) is kept and used when they appear.
 */
public final class DiagramMemory {
  private final Diagram diagram;
  private final ElementReferences references;
  private final Map<String, StoredElement> waiting = new LinkedHashMap<>();

  public DiagramMemory(Diagram diagram, ElementReferences references) {
    this.diagram = diagram;
    this.references = references;
  }

  public Diagram diagram() {
    return diagram;
  }

  /** Takes over a stored diagram: layers and filters at once, the rest as views appear. Call before the first refresh. */
  public void recall(StoredDiagram stored) {
    diagram.state().setActiveLayers(stored.layers());
    diagram.state().setActiveFilters(stored.filters());
    stored.elements().forEach(element -> waiting.put(element.key(), element));
    ViewNames names = new ViewNames(references);
    for (String manual : stored.manual()) {
      ViewKey key = names.find(manual, diagram.description());
      if (key != null) {
        diagram.state().addManualView(key);
      }
    }
    diagram.state().setSynchronized(!stored.unsynchronized());
  }

  /** Gives views that appeared the state they had. */
  public void appeared(Collection<? extends ElementView> views) {
    if (waiting.isEmpty()) {
      return;
    }
    ViewNames names = new ViewNames(references);
    for (ElementView view : views) {
      String key = names.of(view);
      StoredElement stored = key == null ? null : waiting.remove(key);
      if (stored instanceof StoredElement.Node node && view instanceof NodeView nodeView) {
        apply(node, nodeView.state());
      } else if (stored instanceof StoredElement.Edge edge && view instanceof EdgeView edgeView) {
        apply(edge, edgeView.state());
      }
    }
  }

  /** Keeps the state of views that vanished although their element still exists. */
  public void vanished(Collection<? extends ElementView> views) {
    ViewNames names = new ViewNames(references);
    for (ElementView view : views) {
      StoredElement stored = snapshot(view, names);
      if (stored != null) {
        waiting.put(stored.key(), stored);
      }
    }
  }

  /** The diagram as a file has it, elements in a stable order. */
  public StoredDiagram snapshot() {
    ViewNames names = new ViewNames(references);
    List<StoredElement> elements = new ArrayList<>();
    diagram.allElements().forEach(view -> {
      StoredElement stored = snapshot(view, names);
      if (stored != null) {
        elements.add(stored);
      }
    });
    waiting.values().stream().filter(this::stillExists).forEach(elements::add);
    return new StoredDiagram(diagram.id(), diagram.description().getName(), references.of(diagram.target()),
        diagram.name(), List.copyOf(diagram.state().activeLayers()), List.copyOf(diagram.state().activeFilters()),
        !diagram.state().isSynchronized(),
        diagram.state().manualViews().stream().map(names::of).filter(Objects::nonNull).toList(), elements);
  }

  private boolean stillExists(StoredElement element) {
    return references.find(ViewNames.reference(element.key())) != null;
  }

  private static StoredElement snapshot(ElementView view, ViewNames names) {
    if (!isWorthKeeping(view)) {
      return null;
    }
    String key = names.of(view);
    if (key == null) {
      return null;
    }
    return switch (view) {
      case NodeView node -> new StoredElement.Node(key, node.state().bounds(), node.state().isSizedByUser(),
          node.state().isPinned(), node.state().isCollapsed(), node.state().isHidden(), node.state().style());
      case EdgeView edge -> new StoredElement.Edge(key, edge.state().bends(), edge.state().isRoutedByUser(),
          edge.state().routing(), edge.state().isHidden(), edge.state().style());
    };
  }

  private static boolean isWorthKeeping(ElementView view) {
    boolean common = view.state().isHidden() || !view.state().style().equals(StyleOverride.NONE);
    return common || switch (view) {
      case NodeView node -> node.state().bounds() != null || node.state().isPinned() || node.state().isCollapsed();
      case EdgeView edge -> !edge.state().bends().isEmpty() || edge.state().routing() != null
          || edge.state().isRoutedByUser();
    };
  }

  private static void apply(StoredElement.Node stored, NodeState state) {
    state.setBounds(stored.bounds());
    state.setSizedByUser(stored.sizedByUser());
    state.setPinned(stored.pinned());
    state.setCollapsed(stored.collapsed());
    state.setHidden(stored.hidden());
    state.setStyle(stored.style());
  }

  private static void apply(StoredElement.Edge stored, EdgeState state) {
    state.setBends(stored.bends());
    state.setRoutedByUser(stored.routedByUser());
    state.setRouting(stored.routing());
    state.setHidden(stored.hidden());
    state.setStyle(stored.style());
  }
}
