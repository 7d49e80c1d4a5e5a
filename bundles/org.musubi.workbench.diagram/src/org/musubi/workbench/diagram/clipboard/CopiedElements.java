package org.musubi.workbench.diagram.clipboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.context.Look;
import org.musubi.workbench.session.CouncilSession;

/**
 * What was copied from a diagram. Like everywhere in the workbench the elements are copied when they are pasted, as
 * they are then.
 *
 * @param council where they are from
 * @param diagram the diagram they are from
 * @param views the elements of the diagram
 * @param nodes what the copied nodes show
 * @param links what the edges between copied nodes show, where that is an element of its own
 * @param places where the nodes were in the diagram
 */
record CopiedElements(CouncilSession council, Diagram diagram, List<ElementView> views, List<EObject> nodes,
    List<EObject> links, Map<EObject, Bounds> places) {

  /** @param look where everything is */
  static CopiedElements of(CouncilSession council, Diagram diagram, Collection<? extends ElementView> selected,
      Look look) {
    List<ElementView> views = List.copyOf(selected);
    Set<EObject> nodes = new LinkedHashSet<>();
    Map<EObject, Bounds> places = new IdentityHashMap<>();
    for (ElementView view : views) {
      if (view instanceof NodeView node && nodes.add(node.target())) {
        places.put(node.target(), look.place(node));
      }
    }
    // What lies in a copied element is copied along with it.
    nodes.removeIf(inner -> nodes.stream().anyMatch(outer -> outer != inner && EcoreUtil.isAncestor(outer, inner)));
    Set<EObject> links = new LinkedHashSet<>();
    for (EdgeView edge : diagram.edges()) {
      boolean between = edge.source() instanceof NodeView source && edge.end() instanceof NodeView end
          && isCopied(source.target(), nodes) && isCopied(end.target(), nodes);
      if (between && edge.edgeMapping().isUseDomainElement() && !isCopied(edge.target(), nodes)) {
        links.add(edge.target());
      }
    }
    return new CopiedElements(council, diagram, views, List.copyOf(nodes), List.copyOf(links), places);
  }

  private static boolean isCopied(EObject element, Set<EObject> copied) {
    return copied.stream().anyMatch(each -> EcoreUtil.isAncestor(each, element));
  }

  /** Nodes, then links; without what was deleted since. */
  List<EObject> existing() {
    List<EObject> existing = new ArrayList<>(nodes);
    existing.addAll(links);
    existing.removeIf(element -> EcoreUtil.getRootContainer(element) != council.model());
    return existing;
  }

  /** The elements of the diagram that are still shown. */
  List<ElementView> shown() {
    List<ElementView> all = diagram.allElements().toList();
    return views.stream().filter(all::contains).toList();
  }
}
