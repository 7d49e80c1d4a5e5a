package org.musubi.charts;

import java.util.List;

/**
 * Values on axes around a centre. The points of a series are matched to the axes by their order; a missing one leaves a
 * gap in the outline.
 *
 * @param axes names of the axes, three or more
 * @param max the value at the rim
 */
public record RadarChart(ChartText text, List<String> axes, List<Series> series, double max) implements Chart {

  public RadarChart {
    axes = List.copyOf(axes);
    series = List.copyOf(series);
    if (!(max > 0)) {
      throw new IllegalArgumentException("The value at the rim must be positive: " + max);
    }
  }
}
