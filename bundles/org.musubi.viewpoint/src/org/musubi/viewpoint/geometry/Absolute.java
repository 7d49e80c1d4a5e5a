package org.musubi.viewpoint.geometry;

import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.NodeView;

/** Places in the coordinates of the diagram. */
public final class Absolute {
  private Absolute() {
  }

  /** Where a node lies on the diagram. For many nodes use one {@link DiagramGeometry}. */
  public static Bounds bounds(NodeView node) {
    return new DiagramGeometry().absolute(node);
  }
}
