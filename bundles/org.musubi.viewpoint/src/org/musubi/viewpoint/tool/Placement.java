package org.musubi.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.musubi.viewpoint.specification.AbstractNodeMapping;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** Puts nodes that a tool made where the user wanted them. */
final class Placement {
  /** Distance between several new nodes, in pixels. */
  private static final int STEP = 24;

  private final NodeView container;
  private final Set<AbstractNodeMapping> expected;

  /**
   * @param container where the tool was applied, null = the diagram
   * @param expected mappings of the new nodes, empty = any
   */
  Placement(NodeView container, Collection<? extends AbstractNodeMapping> expected) {
    this.container = container;
    this.expected = Set.copyOf(expected);
  }

  /**
   * @param where upper left corner in the container's content, null = the layout decides
   * @param size width and height wanted, null = as large as the content needs
   */
  void place(ToolContext.Created created, Point where, Bounds size) {
    int step = 0;
    for (NodeView node : placed(created)) {
      if (size != null) {
        node.state().setSizedByUser(true);
      }
      if (where != null) {
        node.state().setBounds(bounds(node, where.plus(step, step), size));
        step += STEP;
      } else if (size != null) {
        node.state().setBounds(null);
      }
    }
  }

  private static Bounds bounds(NodeView node, Point where, Bounds size) {
    if (size != null) {
      return new Bounds(where.x(), where.y(), size.width(), size.height());
    }
    int width = node.look() == null ? 0 : node.look().width();
    int height = node.look() == null ? 0 : node.look().height();
    return new Bounds(where.x(), where.y(), width, height);
  }

  /** The new nodes whose place is the user's: those in the container the tool was applied to, if it lays out freely. */
  List<NodeView> placed(ToolContext.Created created) {
    List<NodeView> inContainer = new ArrayList<>();
    List<NodeView> wanted = new ArrayList<>();
    for (ElementView view : created.views()) {
      if (view instanceof NodeView node && isIn(node) && isFree(node)) {
        inContainer.add(node);
        if (expected.contains(node.nodeMapping())) {
          wanted.add(node);
        }
      }
    }
    return wanted.isEmpty() ? inContainer : wanted;
  }

  private boolean isIn(NodeView node) {
    return container == null ? node.parent() == null
        : node.parent() != null && node.parent().state() == container.state();
  }

  private static boolean isFree(NodeView node) {
    return node.parent() == null || node.kind() == NodeKind.BORDER_NODE
        || node.parent().kind() == NodeKind.CONTAINER;
  }
}
