package org.musubi.viewpoint.geometry;

/**
 * Room between the outline of a node and its content area, in pixels.
 *
 * @param left room on the left
 * @param top room above
 * @param right room on the right
 * @param bottom room below
 */
public record Insets(int left, int top, int right, int bottom) {
  public static final Insets NONE = new Insets(0, 0, 0, 0);

  public int width() {
    return left + right;
  }

  public int height() {
    return top + bottom;
  }
}
