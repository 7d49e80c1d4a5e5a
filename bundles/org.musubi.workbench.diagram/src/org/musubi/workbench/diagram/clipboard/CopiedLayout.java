package org.musubi.workbench.diagram.clipboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.layout.EdgeRouter;
import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeState;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeState;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** Places and courses copied from a diagram, for other diagrams that show the same model elements. */
final class CopiedLayout {

  private record Place(Bounds bounds, boolean sized, boolean pinned, boolean collapsed) {
  }

  private record Course(List<Point> bends, boolean byUser, EdgeRouting routing) {
  }

  /** What an element shows and what it lies in or joins; told apart by identity. */
  private record Key(List<EObject> elements) {

    static Key of(NodeView node) {
      List<EObject> chain = new ArrayList<>();
      for (NodeView each = node; each != null; each = each.parent()) {
        chain.add(each.target());
      }
      return new Key(chain);
    }

    static Key of(EdgeView edge) {
      return new Key(List.of(edge.target(), edge.source().target(), edge.end().target()));
    }

    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Key key) || key.elements.size() != elements.size()) {
        return false;
      }
      for (int i = 0; i < elements.size(); i++) {
        if (elements.get(i) != key.elements.get(i)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      int hash = 1;
      for (EObject element : elements) {
        hash = 31 * hash + System.identityHashCode(element);
      }
      return hash;
    }
  }

  private final Map<Key, Place> places = new HashMap<>();
  private final Map<Key, Course> courses = new HashMap<>();

  private CopiedLayout() {
  }

  /** All of a diagram, or only the given elements when there are any. */
  static CopiedLayout of(Diagram diagram, List<ElementView> selected) {
    CopiedLayout layout = new CopiedLayout();
    (selected.isEmpty() ? diagram.allElements() : selected.stream()).forEach(layout::add);
    return layout;
  }

  private void add(ElementView element) {
    switch (element) {
      case NodeView node -> {
        NodeState state = node.state();
        if (state.bounds() != null) {
          places.putIfAbsent(Key.of(node),
              new Place(state.bounds(), state.isSizedByUser(), state.isPinned(), state.isCollapsed()));
        }
      }
      case EdgeView edge -> courses.putIfAbsent(Key.of(edge),
          new Course(edge.state().bends(), edge.state().isRoutedByUser(), edge.state().routing()));
    }
  }

  int size() {
    return places.size();
  }

  /**
   * Gives the elements of another diagram the same places; call it inside a change.
   *
   * @return how many nodes have been placed
   */
  int applyTo(Diagram diagram) {
    int placed = 0;
    Set<EdgeView> edges = new LinkedHashSet<>();
    for (NodeView node : diagram.allNodes().toList()) {
      Place place = places.get(Key.of(node));
      if (place != null) {
        NodeState state = node.state();
        state.setBounds(place.bounds);
        state.setSizedByUser(place.sized);
        state.setPinned(place.pinned);
        state.setCollapsed(place.collapsed);
        edges.addAll(node.outgoing());
        edges.addAll(node.incoming());
        placed++;
      }
    }
    for (EdgeView edge : diagram.edges()) {
      Course course = courses.get(Key.of(edge));
      if (course != null && edges.remove(edge)) {
        EdgeState state = edge.state();
        state.setBends(course.bends);
        state.setRoutedByUser(course.byUser);
        state.setRouting(course.routing);
      }
    }
    edges.removeIf(edge -> edge.state().isRoutedByUser());
    EdgeRouter.reroute(diagram, edges);
    return placed;
  }
}
