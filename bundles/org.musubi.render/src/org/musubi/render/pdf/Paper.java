package org.musubi.render.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.musubi.render.format.PageFit;

/**
 * The page a figure is drawn on, in points.
 *
 * @param size size of the page
 * @param margin white border that the figure must not enter
 */
record Paper(PDRectangle size, double margin) {
  private static final double MARGIN = 28;

  /** The page for a figure of this size. */
  static Paper of(PageFit fit, double width, double height) {
    return switch (fit) {
      case FIGURE -> new Paper(new PDRectangle((float) width, (float) height), 0);
      case A4 -> turned(PDRectangle.A4, width > height);
      case A3 -> turned(PDRectangle.A3, width > height);
    };
  }

  private static Paper turned(PDRectangle upright, boolean lying) {
    return new Paper(lying ? new PDRectangle(upright.getHeight(), upright.getWidth()) : upright, MARGIN);
  }
}
