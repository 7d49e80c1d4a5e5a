package org.musubi.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a chart shows, as a table: the numbers as they are printed, missing ones empty; then source and caveat.
 *
 * @param headings one for each column
 * @param notes source and caveat, where given
 */
public record ChartTable(List<String> headings, List<List<String>> rows, List<String> notes) {

  public static ChartTable of(Chart chart) {
    return switch (chart) {
      case BarChart bars -> categories(chart.text(), bars.series(), bars.references());
      case LineChart lines -> categories(chart.text(), lines.series(), lines.references());
      case ScatterChart scatter -> table(chart.text(),
          List.of("", scatter.text().categoryAxis(), scatter.text().valueAxis()),
          scatter.dots().stream().map(dot -> List.of(dot.label(), dot.shownX(), dot.shownY())).toList());
      case RadarChart radar -> radar(radar);
      case MatrixChart matrix -> table(chart.text(),
          List.of("", matrix.text().categoryAxis(), matrix.text().valueAxis(), ""),
          matrix.bubbles().stream().map(bubble -> List.of(bubble.label(), number(bubble.x()), number(bubble.y()),
              bubble.shown())).toList());
    };
  }

  /** Tab separated, as spreadsheets take it. */
  public String asText() {
    Stream<String> lines = Stream.concat(Stream.of(headings), rows.stream())
        .map(row -> row.stream().map(ChartTable::cell).collect(Collectors.joining("\t")));
    return Stream.concat(lines, notes.stream().map(ChartTable::cell)).collect(Collectors.joining("\n"));
  }

  private static ChartTable categories(ChartText text, List<Series> series, List<Reference> references) {
    Set<String> labels = new LinkedHashSet<>();
    List<Map<String, String>> columns = new ArrayList<>();
    for (Series each : series) {
      Map<String, String> column = new LinkedHashMap<>();
      each.values().forEach(point -> {
        labels.add(point.label());
        column.put(point.label(), point.shown());
      });
      columns.add(column);
    }
    List<List<String>> rows = new ArrayList<>();
    labels.forEach(label -> rows.add(Stream.concat(Stream.of(label),
        columns.stream().map(column -> column.getOrDefault(label, ""))).toList()));
    references.forEach(reference -> rows.add(List.of(reference.label())));
    return table(text, Stream.concat(Stream.of(text.categoryAxis()), series.stream().map(Series::name)).toList(), rows);
  }

  private static ChartTable radar(RadarChart chart) {
    List<List<String>> rows = new ArrayList<>();
    for (int axis = 0; axis < chart.axes().size(); axis++) {
      List<String> row = new ArrayList<>(List.of(chart.axes().get(axis)));
      for (Series series : chart.series()) {
        row.add(axis < series.values().size() ? series.values().get(axis).shown() : "");
      }
      rows.add(row);
    }
    return table(chart.text(), Stream.concat(Stream.of(""), chart.series().stream().map(Series::name)).toList(), rows);
  }

  private static ChartTable table(ChartText text, List<String> headings, List<List<String>> rows) {
    return new ChartTable(headings, rows,
        Stream.of(text.source(), text.caveat()).filter(note -> !note.isEmpty()).toList());
  }

  private static String number(Double value) {
    return value == null ? "" : value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
  }

  private static String cell(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }
}
