package org.musubi.render.scene;

/**
 * A picture, scaled to fill a rectangle without being distorted, in its middle.
 *
 * @param x left edge
 * @param y upper edge
 * @param width width
 * @param height height
 * @param image what is shown
 */
public record Picture(double x, double y, double width, double height, ImageData image) implements Primitive {
}
