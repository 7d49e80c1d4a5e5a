package org.musubi.viewpoint.layout;

import java.util.HashMap;
import java.util.Map;

import org.musubi.viewpoint.layout.Links.Link;
import org.musubi.viewpoint.view.NodeView;

/** How high nodes have to be so that the ends of their edges do not lie on each other. */
final class EdgeRoom {
  private static final int BETWEEN_ENDS = 9;
  private static final int WIDEST_LINE = 5;

  private final Map<NodeView, Integer> before = new HashMap<>();
  private final Map<NodeView, Integer> after = new HashMap<>();
  private final Map<NodeView, Integer> widths = new HashMap<>();

  /** Adds an edge that leaves the first node at one side and reaches the second at the other. */
  void add(Link link, NodeView first, NodeView second) {
    after.merge(first, 1, Integer::sum);
    before.merge(second, 1, Integer::sum);
    int width = link.edge().look() == null ? 1 : Math.min(WIDEST_LINE, link.edge().look().width());
    widths.merge(first, width, Math::max);
    widths.merge(second, width, Math::max);
  }

  /** The height a node needs for its edges; 0 when they need none. */
  int height(NodeView node) {
    int ends = Math.max(before.getOrDefault(node, 0), after.getOrDefault(node, 0));
    return ends < 2 ? 0 : (ends + 1) * (BETWEEN_ENDS + 2 * widths.get(node));
  }
}
