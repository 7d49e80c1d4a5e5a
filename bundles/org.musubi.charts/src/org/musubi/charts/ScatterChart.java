package org.musubi.charts;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Points over two measures. Labels are written where there is room, those of highlighted points first.
 *
 * @param highlighted labels of points that stand out
 * @param regression whether the line of least squares is drawn
 */
public record ScatterChart(ChartText text, List<Dot> dots, Set<String> highlighted, boolean regression)
    implements Chart {

  /**
   * A point; one with a missing value is not drawn.
   *
   * @param shownX the value as it is printed
   * @param shownY the value as it is printed
   */
  public record Dot(String label, Double x, Double y, String shownX, String shownY) {

    public Dot {
      Objects.requireNonNull(label);
      shownX = shownX == null ? "" : shownX;
      shownY = shownY == null ? "" : shownY;
    }

    boolean isComplete() {
      return x != null && y != null;
    }
  }

  public ScatterChart {
    dots = List.copyOf(dots);
    highlighted = Set.copyOf(highlighted);
  }

  public static ScatterChart of(ChartText text, List<Dot> dots) {
    return new ScatterChart(text, dots, Set.of(), false);
  }

  public ScatterChart highlighting(Set<String> labels) {
    return new ScatterChart(text, dots, labels, regression);
  }

  public ScatterChart withRegression() {
    return new ScatterChart(text, dots, highlighted, true);
  }
}
