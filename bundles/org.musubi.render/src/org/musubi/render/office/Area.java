package org.musubi.render.office;

/**
 * A rectangle on the slide or sheet in pixels.
 *
 * @param x left edge
 * @param y upper edge
 * @param width width
 * @param height height
 */
record Area(double x, double y, double width, double height) {
  /** English metric units in a pixel at 96 dots an inch. */
  static final int EMU = 9525;

  static Area around(double x1, double y1, double x2, double y2) {
    return new Area(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }

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

  Area union(Area other) {
    if (other == null) {
      return this;
    }
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Area(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
  }

  boolean contains(double px, double py) {
    return px >= x && px <= right() && py >= y && py <= bottom();
  }

  static long emu(double pixels) {
    return Math.round(pixels * EMU);
  }

  /** Place and size as attributes of offset and extent. */
  String transform(String attributes) {
    return "<a:xfrm" + attributes + "><a:off x=\"" + emu(x) + "\" y=\"" + emu(y) + "\"/><a:ext cx=\"" + emu(width)
        + "\" cy=\"" + emu(height) + "\"/></a:xfrm>";
  }
}
