package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.AbstractNodeMapping;
import org.musubi.viewpoint.view.DiagramState;
import org.musubi.viewpoint.view.NodeKey;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.ViewKey;

/** The nodes that users put onto a diagram one by one, by the place where they put them. */
final class ManualNodes {
  private record Place(AbstractNodeMapping mapping, NodeKey parent) {
  }

  private final DiagramState state;
  private final Map<Place, List<EObject>> elements = new HashMap<>();

  ManualNodes(DiagramState state) {
    this.state = state;
  }

  /** Takes over what the state of the diagram says. */
  void collect() {
    elements.clear();
    for (ViewKey key : state.manualViews()) {
      if (key instanceof NodeKey node) {
        elements.computeIfAbsent(new Place(node.mapping(), node.parent()), any -> new ArrayList<>())
            .add(node.target());
      }
    }
  }

  /**
   * The elements put to a place.
   *
   * @param parent null = the diagram itself
   * @param offered what the mapping offers there, null = anything
   */
  List<EObject> of(AbstractNodeMapping mapping, NodeView parent, List<EObject> offered) {
    List<EObject> wanted = elements.getOrDefault(new Place(mapping, NodeKey.of(parent)), List.of());
    if (offered == null || wanted.isEmpty()) {
      return List.copyOf(wanted);
    }
    Set<EObject> present = Collections.newSetFromMap(new IdentityHashMap<>());
    present.addAll(offered);
    return wanted.stream().filter(present::contains).toList();
  }
}
