package org.musubi.render.table;

import org.musubi.render.format.PageFit;

/**
 * Size of a page in pixels of the figure: a page upright, or lying for wide tables; a table wider than that makes the
 * pixels of the page smaller, so that more lines fit on it.
 *
 * @param width width in pixels
 * @param height height in pixels
 */
record PageSize(int width, int height) {
  private static final double PIXELS_PER_MM = 96 / 25.4;
  /** Millimetres of paper that printers leave free, both sides together. */
  private static final int FREE_MM = 20;

  boolean isLying() {
    return width > height;
  }

  static PageSize of(PageFit fit, int wanted) {
    double shortSide = ((fit == PageFit.A3 ? 297 : 210) - FREE_MM) * PIXELS_PER_MM;
    double longSide = ((fit == PageFit.A3 ? 420 : 297) - FREE_MM) * PIXELS_PER_MM;
    boolean lying = wanted > shortSide;
    double width = lying ? longSide : shortSide;
    double height = lying ? shortSide : longSide;
    double scale = Math.max(1, wanted / width);
    return new PageSize((int) Math.floor(width * scale), (int) Math.floor(height * scale));
  }
}
