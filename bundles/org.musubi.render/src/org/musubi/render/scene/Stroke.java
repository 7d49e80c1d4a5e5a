package org.musubi.render.scene;

import java.util.List;

import org.musubi.viewpoint.specification.LineStyle;
import org.musubi.viewpoint.view.Rgb;

/**
 * A line.
 *
 * @param color its colour
 * @param width its width, more than 0
 * @param style solid, dashed, dotted
 */
public record Stroke(Rgb color, double width, LineStyle style) {
  /** A solid line. */
  public static Stroke of(Rgb color, double width) {
    return new Stroke(color, width, LineStyle.SOLID);
  }

  /** Lengths of line and gap in turn; empty for a solid line. Thick lines have longer dashes. */
  public List<Double> dashes() {
    double unit = Math.max(1, width);
    return switch (style) {
      case SOLID -> List.of();
      case DASH -> List.of(4 * unit, 3 * unit);
      case DOT -> List.of(unit, 2 * unit);
      case DASH_DOT -> List.of(4 * unit, 2 * unit, unit, 2 * unit);
    };
  }
}
