package org.musubi.workbench.diagram.runtime;

import java.util.List;
import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.Size;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;

/** Rows of nodes in the order of the model: what is seen of a large diagram while its layout is still worked out. */
final class RoughOrder {

  private static final int GAP = 24;
  private static final int MARGIN = 20;

  private final DiagramGeometry geometry = new DiagramGeometry();

  private RoughOrder() {
  }

  /** Gives every node a place that has none. */
  static void give(Diagram diagram) {
    new RoughOrder().rows(diagram.nodes(), MARGIN);
  }

  private void rows(List<NodeView> nodes, int margin) {
    nodes.forEach(this::inside);
    int columns = (int) Math.ceil(Math.sqrt(nodes.size()));
    int x = margin;
    int y = margin;
    int height = 0;
    int column = 0;
    for (NodeView node : nodes) {
      if (column == columns) {
        x = margin;
        y += height + GAP;
        height = 0;
        column = 0;
      }
      Size size = put(node, x, y);
      x += size.width() + GAP;
      height = Math.max(height, size.height());
      column++;
    }
  }

  private void inside(NodeView node) {
    switch (node.kind()) {
      case CONTAINER -> rows(node.children(), 0);
      case STACK -> node.children().forEach(lane -> {
        inside(lane);
        put(lane, 0, 0);
      });
      default -> { }
    }
  }

  private Size put(NodeView node, int x, int y) {
    Size size = geometry.needed(node);
    if (node.state().bounds() == null && node.kind() != NodeKind.LIST_ITEM) {
      node.state().setBounds(new Bounds(x, y, size.width(), size.height()));
      geometry.invalidate(node);
    }
    return size;
  }
}
