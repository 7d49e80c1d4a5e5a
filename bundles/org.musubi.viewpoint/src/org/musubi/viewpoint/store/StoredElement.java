package org.musubi.viewpoint.store;

import java.util.List;

import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Point;
import org.musubi.viewpoint.view.StyleOverride;

/** State of one node or edge as a file has it. */
public sealed interface StoredElement {
  /** What tells the element from all others of the diagram; see {@link ViewNames}. */
  String key();

  boolean hidden();

  StyleOverride style();

  /**
   * @param key what tells the node from all others
   * @param bounds place and size, null = not laid out
   * @param sizedByUser whether the size was chosen by the user
   * @param pinned whether layouts leave it where it is
   * @param collapsed whether the content is folded away
   * @param hidden whether the user hid it
   * @param style colours given by the user
   */
  record Node(String key, Bounds bounds, boolean sizedByUser, boolean pinned, boolean collapsed, boolean hidden,
      StyleOverride style) implements StoredElement {
  }

  /**
   * @param key what tells the edge from all others
   * @param bends bend points
   * @param routedByUser whether they were set by the user
   * @param routing how the user wants the line to run, null = as specified
   * @param hidden whether the user hid it
   * @param style colours given by the user
   */
  record Edge(String key, List<Point> bends, boolean routedByUser, EdgeRouting routing, boolean hidden,
      StyleOverride style) implements StoredElement {
    public Edge {
      bends = List.copyOf(bends);
    }
  }
}
