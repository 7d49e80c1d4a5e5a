package org.musubi.viewpoint.layout;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.musubi.viewpoint.view.NodeView;

/** What a layout may move. */
public final class LayoutScope {
  private final Set<NodeView> selection;

  private LayoutScope(Set<NodeView> selection) {
    this.selection = selection;
  }

  /** The whole diagram, save what is pinned. */
  public static LayoutScope all() {
    return new LayoutScope(null);
  }

  /**
   * Only the given nodes: each among those of the others that lie in the same container. When it is one container
   * alone, its content is arranged and it stays where it is.
   */
  public static LayoutScope of(Collection<NodeView> nodes) {
    return new LayoutScope(new LinkedHashSet<>(nodes));
  }

  public boolean isAll() {
    return selection == null;
  }

  /** Whether the place of a node may change. */
  boolean moves(NodeView node) {
    if (selection == null) {
      return true;
    }
    NodeView alone = alone();
    return alone == null ? selection.contains(node) : isIn(node, alone);
  }

  /** Whether anything directly in a container may move. */
  boolean touches(Iterable<NodeView> children) {
    for (NodeView child : children) {
      if (moves(child)) {
        return true;
      }
    }
    return selection == null;
  }

  private NodeView alone() {
    return selection.size() == 1 && selection.iterator().next().isContainer() ? selection.iterator().next() : null;
  }

  private static boolean isIn(NodeView node, NodeView container) {
    for (NodeView each = node.parent(); each != null; each = each.parent()) {
      if (each == container) {
        return true;
      }
    }
    return false;
  }
}
