package org.musubi.render.scene;

import org.musubi.viewpoint.view.Bounds;

/** The smallest rectangle around what was drawn so far. */
final class Frame {
  private Bounds bounds;

  void add(Bounds more) {
    bounds = bounds == null ? more : bounds.union(more);
  }

  boolean isEmpty() {
    return bounds == null;
  }

  /** The rectangle; an empty one at (0, 0) when nothing was added. */
  Bounds bounds() {
    return bounds == null ? new Bounds(0, 0, 0, 0) : bounds;
  }
}
