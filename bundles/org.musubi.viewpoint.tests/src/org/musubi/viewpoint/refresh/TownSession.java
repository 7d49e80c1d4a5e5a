package org.musubi.viewpoint.refresh;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.viewpoint.view.NodeView;

/** An open diagram of a town. */
final class TownSession implements AutoCloseable {
  private final RepresentationSession session;
  private final Diagram diagram;

  TownSession(Draft draft, Town town) {
    Specification specification = draft.specification(TownServices.class);
    session = new RepresentationSession(specification, List.of(town.resources()), ElementLabels.ofMetamodel());
    diagram = session.createDiagram(draft.diagram(), town.root(), "map");
  }

  RepresentationSession session() {
    return session;
  }

  Diagram diagram() {
    return diagram;
  }

  /** Follows the model; returns what is shown, by name. */
  List<String> refreshed() {
    session.refreshChanged();
    return outline();
  }

  List<String> outline() {
    return Picture.outline(diagram);
  }

  /** The only node of an element. */
  NodeView node(EObject element) {
    List<NodeView> nodes = diagram.allNodes().filter(node -> node.target() == element).toList();
    if (nodes.size() != 1) {
      throw new AssertionError(nodes.size() + " nodes of " + Town.name(element) + " in " + outline());
    }
    return nodes.get(0);
  }

  /** The only edge. */
  EdgeView edge() {
    if (diagram.edges().size() != 1) {
      throw new AssertionError(outline());
    }
    return diagram.edges().get(0);
  }

  @Override
  public void close() {
    session.close();
  }
}
