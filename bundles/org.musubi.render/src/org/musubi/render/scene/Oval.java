package org.musubi.render.scene;

/**
 * An ellipse that fills a rectangle.
 *
 * @param x left edge
 * @param y upper edge
 * @param width width, not negative
 * @param height height, not negative
 * @param fill the inside, null = see-through
 * @param stroke the outline, centred on the edge, null = none
 */
public record Oval(double x, double y, double width, double height, Fill fill, Stroke stroke) implements Primitive {
  public Oval {
    width = Math.max(0, width);
    height = Math.max(0, height);
  }
}
