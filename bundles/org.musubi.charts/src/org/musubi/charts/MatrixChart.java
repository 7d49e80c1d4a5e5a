package org.musubi.charts;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Bubbles on two scales, divided into four quadrants, e.g. importance and feasibility of issues. Bubbles on the same
 * place are set side by side.
 *
 * @param scaleX the horizontal scale
 * @param scaleY the vertical scale
 * @param quadrants what it means to be in a quadrant
 * @param highlighted labels of bubbles that stand out
 */
public record MatrixChart(ChartText text, List<Bubble> bubbles, Scale scaleX, Scale scaleY, Quadrants quadrants,
    Set<String> highlighted) implements Chart {

  /**
   * A bubble; one with a missing place is not drawn.
   *
   * @param size by which the area of the bubble is judged; null when all are alike
   * @param shown what the tool tip says besides the label
   */
  public record Bubble(String label, Double x, Double y, Double size, String shown) {

    public Bubble {
      Objects.requireNonNull(label);
      shown = shown == null ? "" : shown;
    }

    boolean isComplete() {
      return x != null && y != null;
    }
  }

  /** A scale from {@code min} to {@code max} with the border between low and high at {@code split}. */
  public record Scale(double min, double max, double split) {

    public Scale {
      if (!(min < max)) {
        throw new IllegalArgumentException("No scale: " + min + " to " + max);
      }
    }
  }

  /** Names of the quadrants; each may be empty. */
  public record Quadrants(String topLeft, String topRight, String bottomLeft, String bottomRight) {

    public static final Quadrants NONE = new Quadrants("", "", "", "");
  }

  public MatrixChart {
    bubbles = List.copyOf(bubbles);
    highlighted = Set.copyOf(highlighted);
  }
}
