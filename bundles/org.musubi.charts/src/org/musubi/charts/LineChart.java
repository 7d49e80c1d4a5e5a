package org.musubi.charts;

import java.util.List;
import java.util.Set;

/**
 * Lines over the same labels, e.g. years; a missing value breaks the line.
 *
 * @param references lines across the plot, e.g. the target
 * @param highlighted names of the series that stand out
 */
public record LineChart(ChartText text, List<Series> series, List<Reference> references, Set<String> highlighted)
    implements Chart {

  public LineChart {
    series = List.copyOf(series);
    references = List.copyOf(references);
    highlighted = Set.copyOf(highlighted);
  }

  public static LineChart of(ChartText text, List<Series> series) {
    return new LineChart(text, series, List.of(), Set.of());
  }

  public LineChart withReferences(List<Reference> lines) {
    return new LineChart(text, series, lines, highlighted);
  }

  public LineChart highlighting(Set<String> names) {
    return new LineChart(text, series, references, names);
  }
}
