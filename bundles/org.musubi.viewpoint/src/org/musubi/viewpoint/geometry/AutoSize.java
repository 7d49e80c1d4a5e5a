package org.musubi.viewpoint.geometry;

import org.musubi.viewpoint.view.NodeView;

/** The size nodes have. */
public final class AutoSize {
  private AutoSize() {
  }

  /** The size a node has: the user's, the specification's or what its content needs. */
  public static Size sizeOf(NodeView node) {
    return new DiagramGeometry().size(node);
  }

  /** The size the content of a node needs, whatever the user chose. */
  public static Size needed(NodeView node) {
    return new DiagramGeometry().needed(node);
  }
}
