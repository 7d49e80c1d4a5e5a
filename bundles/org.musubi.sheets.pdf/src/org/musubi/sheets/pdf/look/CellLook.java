package org.musubi.sheets.pdf.look;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * How a cell looks.
 *
 * @param fill         colour as 0xRRGGBB, null = none
 * @param rotation     as Excel writes it: 0–90 upwards, 91–180 = 90 − degrees downwards, 255 = letters one below the
 *                     other
 * @param indent       steps from the side
 * @param formatNumber number of the number format
 * @param format       the number format
 */
public record CellLook(Integer fill, Letters letters, HorizontalAlignment across, VerticalAlignment upright,
    boolean wrap, boolean shrink, int rotation, int indent, int formatNumber, String format, Borders borders) {

  /** Letters one below the other. */
  public static final int STACKED = 255;

  /** Lines at the four sides and through the cell. */
  public record Borders(Edge top, Edge right, Edge bottom, Edge left, Edge falling, Edge rising) {

    public static final Borders NONE = new Borders(Edge.NONE, Edge.NONE, Edge.NONE, Edge.NONE, Edge.NONE, Edge.NONE);

    boolean isVisible() {
      return top.isVisible() || right.isVisible() || bottom.isVisible() || left.isVisible() || falling.isVisible()
          || rising.isVisible();
    }
  }

  /** Whether an empty cell of this look shows on paper. */
  public boolean isVisible() {
    return fill != null || borders.isVisible();
  }
}
