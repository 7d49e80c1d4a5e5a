package org.musubi.charts;

import java.util.List;
import java.util.Set;

/**
 * Bars: a category for each label; of several series side by side or stacked.
 *
 * @param references lines across the bars
 * @param highlighted labels of the bars that stand out; the others are muted then
 */
public record BarChart(ChartText text, List<Series> series, List<Reference> references, Orientation orientation,
    Arrangement arrangement, Set<String> highlighted) implements Chart {

  /** Where the bars point. */
  public enum Orientation { VERTICAL, HORIZONTAL }

  /** Where the bars of several series stand. */
  public enum Arrangement { GROUPED, STACKED }

  public BarChart {
    series = List.copyOf(series);
    references = List.copyOf(references);
    highlighted = Set.copyOf(highlighted);
  }

  /** Standing bars side by side. */
  public static BarChart of(ChartText text, List<Series> series) {
    return new BarChart(text, series, List.of(), Orientation.VERTICAL, Arrangement.GROUPED, Set.of());
  }

  /** Standing bars of one series. */
  public static BarChart of(ChartText text, Series series) {
    return of(text, List.of(series));
  }

  public BarChart withReferences(List<Reference> lines) {
    return new BarChart(text, series, lines, orientation, arrangement, highlighted);
  }

  public BarChart horizontal() {
    return new BarChart(text, series, references, Orientation.HORIZONTAL, arrangement, highlighted);
  }

  public BarChart stacked() {
    return new BarChart(text, series, references, orientation, Arrangement.STACKED, highlighted);
  }

  public BarChart highlighting(Set<String> labels) {
    return new BarChart(text, series, references, orientation, arrangement, labels);
  }
}
