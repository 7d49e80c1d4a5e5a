package org.musubi.viewpoint.view;

/**
 * A place in a diagram, in pixels at 100 %, y downwards.
 *
 * @param x distance from the left
 * @param y distance from the top
 */
public record Point(int x, int y) {
  /** The place moved by the given distances. */
  public Point plus(int dx, int dy) {
    return new Point(x + dx, y + dy);
  }
}
