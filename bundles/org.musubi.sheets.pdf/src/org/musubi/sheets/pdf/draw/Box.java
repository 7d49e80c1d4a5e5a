package org.musubi.sheets.pdf.draw;

/** A rectangle in points from the upper left corner of what is printed, y downwards. */
record Box(double x, double y, double width, double height) {

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  double centreX() {
    return x + width / 2;
  }

  double centreY() {
    return y + height / 2;
  }

  boolean isEmpty() {
    return width <= 0 || height <= 0;
  }

  /** The part in another one; without size where they do not meet. */
  Box within(Box other) {
    double left = Math.max(x, other.x);
    double top = Math.max(y, other.y);
    return new Box(left, top, Math.max(0, Math.min(right(), other.right()) - left),
        Math.max(0, Math.min(bottom(), other.bottom()) - top));
  }

  boolean contains(Box other) {
    return other.x >= x - 0.01 && other.y >= y - 0.01 && other.right() <= right() + 0.01
        && other.bottom() <= bottom() + 0.01;
  }

  Box moved(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }
}
