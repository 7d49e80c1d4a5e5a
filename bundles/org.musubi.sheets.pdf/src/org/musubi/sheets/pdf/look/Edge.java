package org.musubi.sheets.pdf.look;

import org.apache.poi.ss.usermodel.BorderStyle;

/**
 * A border line on one side of a cell.
 *
 * @param rgb colour as 0xRRGGBB
 */
public record Edge(BorderStyle style, int rgb) {

  public static final Edge NONE = new Edge(BorderStyle.NONE, 0);

  public boolean isVisible() {
    return style != BorderStyle.NONE;
  }

  /** Width in points. */
  public double width() {
    return switch (style) {
      case NONE -> 0;
      case HAIR -> 0.25;
      case THIN, DASHED, DOTTED, DASH_DOT, DASH_DOT_DOT -> 0.6;
      case MEDIUM, MEDIUM_DASHED, MEDIUM_DASH_DOT, MEDIUM_DASH_DOT_DOT, SLANTED_DASH_DOT -> 1.4;
      case THICK -> 2.1;
      case DOUBLE -> 0.5;
    };
  }

  /** Lengths of dashes and gaps in points; empty = drawn through. */
  public float[] dashes() {
    return switch (style) {
      case HAIR -> new float[] {0.5f, 0.9f};
      case DOTTED -> new float[] {1, 1.2f};
      case DASHED -> new float[] {2.5f, 1.5f};
      case DASH_DOT -> new float[] {4, 1.5f, 1, 1.5f};
      case DASH_DOT_DOT -> new float[] {4, 1.5f, 1, 1.5f, 1, 1.5f};
      case MEDIUM_DASHED -> new float[] {5, 2.5f};
      case MEDIUM_DASH_DOT, SLANTED_DASH_DOT -> new float[] {5, 2, 1.5f, 2};
      case MEDIUM_DASH_DOT_DOT -> new float[] {5, 2, 1.5f, 2, 1.5f, 2};
      default -> new float[0];
    };
  }

  /** The one of two lines at the same place that is seen. */
  public Edge stronger(Edge other) {
    return rank(other) > rank(this) ? other : this;
  }

  private static double rank(Edge edge) {
    return edge.style() == BorderStyle.DOUBLE ? 2 : edge.width() * 2 + (edge.dashes().length == 0 ? 0.1 : 0);
  }
}
