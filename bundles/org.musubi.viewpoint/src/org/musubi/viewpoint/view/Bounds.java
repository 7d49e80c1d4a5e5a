package org.musubi.viewpoint.view;

/**
 * A rectangle in pixels at 100 %.
 *
 * @param x left edge
 * @param y upper edge
 * @param width width, not negative
 * @param height height, not negative
 */
public record Bounds(int x, int y, int width, int height) {
  /** A negative size becomes 0. */
  public Bounds {
    width = Math.max(0, width);
    height = Math.max(0, height);
  }

  public int right() {
    return x + width;
  }

  public int bottom() {
    return y + height;
  }

  public Point centre() {
    return new Point(x + width / 2, y + height / 2);
  }

  public Bounds moved(int dx, int dy) {
    return new Bounds(x + dx, y + dy, width, height);
  }

  public Bounds at(int newX, int newY) {
    return new Bounds(newX, newY, width, height);
  }

  public Bounds sized(int newWidth, int newHeight) {
    return new Bounds(x, y, newWidth, newHeight);
  }

  public boolean contains(Point point) {
    return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
  }

  /** Whether the two share an area, not only an edge. */
  public boolean intersects(Bounds other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  public Bounds union(Bounds other) {
    int left = Math.min(x, other.x);
    int top = Math.min(y, other.y);
    return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
  }

  public Bounds grown(int by) {
    return new Bounds(x - by, y - by, width + 2 * by, height + 2 * by);
  }
}
