package org.musubi.render.scene;

/**
 * A rectangle.
 *
 * @param x left edge
 * @param y upper edge
 * @param width width, not negative
 * @param height height, not negative
 * @param arcWidth width of the ellipse a corner is rounded with, 0 = a sharp corner
 * @param arcHeight height of that ellipse
 * @param fill the inside, null = see-through
 * @param stroke the outline, centred on the edge, null = none
 */
public record Box(double x, double y, double width, double height, double arcWidth, double arcHeight, Fill fill,
    Stroke stroke) implements Primitive {
  /** Arcs larger than the rectangle become as large as the rectangle. */
  public Box {
    width = Math.max(0, width);
    height = Math.max(0, height);
    arcWidth = Math.clamp(arcWidth, 0, width);
    arcHeight = Math.clamp(arcHeight, 0, height);
  }
}
