package org.musubi.render.scene;

import org.musubi.viewpoint.view.Rgb;

/**
 * What an area is filled with: one colour, or a passage from one to another.
 *
 * @param start colour at the beginning
 * @param end colour at the end; the same as {@code start} when it is one colour
 * @param direction where the passage runs
 */
public record Fill(Rgb start, Rgb end, Direction direction) {
  /** Directions of a passage of colours, across the rectangle around the figure. */
  public enum Direction {
    LEFT_TO_RIGHT, TOP_TO_BOTTOM,
    /** from the upper left to the lower right corner */
    DIAGONAL
  }

  /** One colour. */
  public static Fill of(Rgb color) {
    return new Fill(color, color, Direction.LEFT_TO_RIGHT);
  }

  public boolean isPlain() {
    return start.equals(end);
  }
}
