package org.musubi.workbench.sirius.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNodeContainer;
import org.eclipse.sirius.diagram.DNodeList;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.musubi.workbench.drawing.DrawingLayout.EdgeKey;
import org.musubi.workbench.drawing.DrawingLayout.Key;
import org.musubi.workbench.drawing.DrawingLayout.NodeKey;

/** What the elements of a Sirius diagram are called in layouts, in the order of drawing. */
final class DiagramKeys {

  private final Map<AbstractDNode, NodeKey> nodes = new LinkedHashMap<>();
  private final Map<DEdge, EdgeKey> edges = new LinkedHashMap<>();
  private final Set<Key> taken = new HashSet<>();

  DiagramKeys(DDiagram diagram) {
    for (DDiagramElement element : diagram.getOwnedDiagramElements()) {
      if (element instanceof AbstractDNode node) {
        add(node, null);
      }
    }
    List<DEdge> open = new ArrayList<>(diagram.getEdges());
    // An edge may end at an edge that comes later.
    boolean found = true;
    while (found) {
      found = open.removeIf(this::add);
    }
  }

  Map<AbstractDNode, NodeKey> nodes() {
    return nodes;
  }

  Map<DEdge, EdgeKey> edges() {
    return edges;
  }

  private void add(AbstractDNode node, NodeKey parent) {
    if (!isNamed(node)) {
      return;
    }
    String mapping = node.getDiagramElementMapping().getName();
    NodeKey key = (NodeKey) free(at -> new NodeKey(mapping, node.getTarget(), parent, at));
    nodes.put(node, key);
    node.getOwnedBorderedNodes().forEach(each -> add(each, key));
    if (node instanceof DNodeContainer container) {
      for (DDiagramElement each : container.getOwnedDiagramElements()) {
        if (each instanceof AbstractDNode child) {
          add(child, key);
        }
      }
    } else if (node instanceof DNodeList list) {
      list.getOwnedElements().forEach(each -> add(each, key));
    }
  }

  private boolean add(DEdge edge) {
    Key source = end(edge.getSourceNode());
    Key target = end(edge.getTargetNode());
    if (source == null || target == null || !isNamed(edge)) {
      return false;
    }
    String mapping = edge.getDiagramElementMapping().getName();
    EObject element = edge.getTarget();
    edges.put(edge, (EdgeKey) free(at -> new EdgeKey(mapping, element, source, target, at)));
    return true;
  }

  private Key end(EdgeTarget end) {
    return end instanceof DEdge edge ? edges.get(edge) : nodes.get(end);
  }

  private static boolean isNamed(DDiagramElement element) {
    return element.getDiagramElementMapping() != null && ((DSemanticDecorator) element).getTarget() != null;
  }

  private Key free(IntFunction<Key> numbered) {
    int occurrence = 0;
    while (!taken.add(numbered.apply(occurrence))) {
      occurrence++;
    }
    return numbered.apply(occurrence);
  }
}
