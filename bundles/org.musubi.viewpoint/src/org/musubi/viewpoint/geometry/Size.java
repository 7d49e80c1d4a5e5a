package org.musubi.viewpoint.geometry;

/**
 * Width and height in pixels at 100 %.
 *
 * @param width width
 * @param height height
 */
public record Size(int width, int height) {
  /** The smallest size that has room for both. */
  public Size max(Size other) {
    return new Size(Math.max(width, other.width), Math.max(height, other.height));
  }
}
