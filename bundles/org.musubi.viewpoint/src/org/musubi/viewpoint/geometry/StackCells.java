package org.musubi.viewpoint.geometry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.musubi.viewpoint.specification.ContainerLayout;
import org.musubi.viewpoint.specification.ContainerMapping;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.NodeView;

/** The compartments of a stack: they follow each other without a gap and share their other side. */
final class StackCells {
  private StackCells() {
  }

  /** Whether the compartments stand side by side; else they stand one below the other. */
  static boolean isHorizontal(NodeView stack) {
    return stack.nodeMapping() instanceof ContainerMapping mapping
        && mapping.getChildrenPresentation() == ContainerLayout.HORIZONTAL_STACK;
  }

  /** The size all compartments need together. */
  static Size content(NodeView stack, DiagramGeometry geometry) {
    int length = 0;
    int breadth = 0;
    boolean horizontal = isHorizontal(stack);
    for (NodeView child : NodeSizer.shownChildren(stack)) {
      Size size = wanted(child, geometry);
      length += horizontal ? size.width() : size.height();
      breadth = Math.max(breadth, horizontal ? size.height() : size.width());
    }
    return horizontal ? new Size(length, breadth) : new Size(breadth, length);
  }

  /** Places of the compartments relative to the stack; the last one takes what is left. */
  static Map<NodeView, Bounds> of(NodeView stack, Bounds content, DiagramGeometry geometry) {
    Map<NodeView, Bounds> cells = new LinkedHashMap<>();
    boolean horizontal = isHorizontal(stack);
    List<NodeView> children = NodeSizer.shownChildren(stack);
    int x = content.x();
    int y = content.y();
    for (NodeView child : children) {
      Size size = wanted(child, geometry);
      boolean last = child == children.getLast();
      int width = horizontal ? size.width() : content.width();
      int height = horizontal ? content.height() : size.height();
      if (last && horizontal) {
        width = Math.max(width, content.right() - x);
      } else if (last) {
        height = Math.max(height, content.bottom() - y);
      }
      cells.put(child, new Bounds(x, y, width, height));
      x += horizontal ? width : 0;
      y += horizontal ? 0 : height;
    }
    return cells;
  }

  private static Size wanted(NodeView child, DiagramGeometry geometry) {
    Bounds bounds = child.state().bounds();
    Size needed = geometry.needed(child);
    if (bounds == null || child.state().isCollapsed()) {
      return needed;
    }
    Size stated = new Size(bounds.width(), bounds.height());
    return child.state().isSizedByUser() ? stated : needed.max(stated);
  }
}
