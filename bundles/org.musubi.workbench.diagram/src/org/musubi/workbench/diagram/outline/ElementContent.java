package org.musubi.workbench.diagram.outline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;

/** Nodes as they lie in each other, then all edges below one row. */
final class ElementContent implements ITreeContentProvider {

  @Override
  public Object[] getElements(Object input) {
    Diagram diagram = (Diagram) input;
    List<Object> rows = new ArrayList<>(diagram.nodes());
    if (!diagram.edges().isEmpty()) {
      rows.add(new EdgesRow(diagram));
    }
    return rows.toArray();
  }

  @Override
  public Object[] getChildren(Object row) {
    return children(row).toArray();
  }

  static List<? extends ElementView> children(Object row) {
    return switch (row) {
      case NodeView node -> {
        List<NodeView> inside = new ArrayList<>(node.borderNodes());
        inside.addAll(node.children());
        yield inside;
      }
      case EdgesRow edges -> edges.diagram().edges();
      default -> List.of();
    };
  }

  @Override
  public Object getParent(Object row) {
    return switch (row) {
      case NodeView node -> node.parent();
      case EdgeView edge -> new EdgesRow(edge.diagram());
      default -> null;
    };
  }

  @Override
  public boolean hasChildren(Object row) {
    return !children(row).isEmpty();
  }
}
