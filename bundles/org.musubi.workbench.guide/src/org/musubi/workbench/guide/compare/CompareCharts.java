package org.musubi.workbench.guide.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musubi.charts.BarChart;
import org.musubi.charts.Chart;
import org.musubi.charts.ChartText;
import org.musubi.charts.LineChart;
import org.musubi.charts.Point;
import org.musubi.charts.Reference;
import org.musubi.charts.ScatterChart;
import org.musubi.charts.Series;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.figures.Topic;
import org.musubi.clarification.series.Positions;
import org.musubi.clarification.series.Scatter;
import org.musubi.clarification.series.TrendLines;
import org.musubi.clarification.table.ComparisonRow;
import org.musubi.clarification.table.ReferenceKind;
import org.musubi.model.core.Area;
import org.musubi.model.core.NamedElement;
import org.musubi.model.data.DataSource;

/** The figures of the page as charts; every chart names its sources and caveats. */
final class CompareCharts {

  private CompareCharts() {
  }

  /** The area beside what it is compared with. */
  static Chart bars(ComparisonRow row) {
    List<Figure> figures = new ArrayList<>(List.of(row.figure()));
    row.references().forEach(reference -> figures.add(reference.figure()));
    List<Point> points = figures.stream().map(figure -> new Point(label(figure, row), figure.value(),
        figure.shownWithUnit())).toList();
    String years = figures.stream().filter(Figure::isKnown).map(figure -> figure.years(Locale.getDefault()))
        .distinct().collect(Collectors.joining("、"));
    return BarChart.of(text(row.topic(), years, figures).withAxes("", row.topic().unit()),
        new Series(row.topic().name(), points)).horizontal().highlighting(Set.of(label(row.figure(), row)));
  }

  /** Figures of another year are told apart by their label. */
  private static String label(Figure figure, ComparisonRow row) {
    String name = String.valueOf(figure.area().getName());
    boolean other = figure.isKnown() && row.figure().isKnown() && !figure.yearsUsed().equals(row.figure().yearsUsed());
    return other ? name + " " + figure.years(Locale.getDefault()) : name;
  }

  /** All prefectures by place, the own one in colour, the nation and the area as lines. */
  static Chart places(Positions positions, ComparisonRow row) {
    List<Point> points = positions.entries().stream().map(entry -> new Point(entry.figure().area().getName(),
        entry.figure().value(), entry.figure().shownWithUnit())).toList();
    List<Reference> lines = new ArrayList<>();
    if (positions.nation() != null) {
      lines.add(line(positions.nation()));
    }
    boolean isPrefecture = row.place() != null && row.place().prefecture().getName().equals(row.figure().area()
        .getName());
    boolean sameYears = !positions.entries().isEmpty() && positions.entries().getFirst().figure().yearsUsed()
        .equals(row.figure().yearsUsed());
    if (!isPrefecture && row.figure().isKnown() && sameYears) {
      lines.add(line(row.figure()));
    }
    row.reference(ReferenceKind.MEDIAN).map(each -> each.figure()).filter(Figure::isKnown)
        .filter(median -> sameYears).ifPresent(median -> lines.add(line(median)));
    List<Figure> figures = positions.entries().stream().map(Positions.Entry::figure).limit(1).toList();
    String years = figures.isEmpty() ? "" : figures.getFirst().years(Locale.getDefault());
    String place = row.place() == null ? years : years + "  " + row.place().sentence(Locale.getDefault());
    return BarChart.of(text(positions.topic(), place, figures).withAxes("", positions.topic().unit()),
        new Series(positions.topic().name(), points)).withReferences(lines)
        .highlighting(row.place() == null ? Set.of() : Set.of(row.place().prefecture().getName()));
  }

  private static Reference line(Figure figure) {
    return new Reference(figure.area().getName() + " " + figure.shownWithUnit(), figure.value());
  }

  /** The years of the area beside nation and prefecture. */
  static Chart trend(TrendLines lines, ComparisonRow row) {
    Set<Integer> years = new TreeSet<>();
    lines.lines().values().forEach(line -> line.forEach(figure -> years.add(figure.year())));
    List<Series> series = new ArrayList<>();
    for (Map.Entry<Area, List<Figure>> line : lines.lines().entrySet()) {
      List<Point> points = years.stream().map(year -> line.getValue().stream()
          .filter(figure -> figure.year().equals(year)).findFirst()
          .map(figure -> new Point(year.toString(), figure.value(), figure.shownWithUnit()))
          .orElseGet(() -> new Point(year.toString(), null, ""))).toList();
      series.add(new Series(String.valueOf(line.getKey().getName()), points));
    }
    List<Figure> figures = lines.lines().values().stream().flatMap(List::stream).toList();
    return LineChart.of(text(row.topic(), "", figures).withAxes(CompareText.VALUE_YEAR.text(), row.topic().unit()),
        series).highlighting(Set.of(String.valueOf(row.figure().area().getName())));
  }

  /** Two topics over the prefectures. */
  static Chart scatter(Scatter scatter, ComparisonRow row) {
    List<ScatterChart.Dot> dots = scatter.points().stream().map(point -> new ScatterChart.Dot(point.area().getName(),
        point.x().value(), point.y().value(), point.x().shownWithUnit(), point.y().shownWithUnit())).toList();
    List<Figure> figures = scatter.points().stream().limit(1).flatMap(p -> Stream.of(p.x(), p.y())).toList();
    List<String> notes = scatter.notes(Locale.getDefault());
    ChartText text = ChartText.of(title(scatter.x()) + " × " + title(scatter.y())).withSubtitle(notes.getFirst())
        .withAxes(axis(scatter.x(), figures, 0), axis(scatter.y(), figures, 1))
        .withSource(sources(figures), Stream.concat(notes.stream().skip(1), caveats(figures).stream())
            .collect(Collectors.joining(" ")));
    ScatterChart chart = ScatterChart.of(text, dots).withRegression();
    return row.place() == null ? chart : chart.highlighting(Set.of(row.place().prefecture().getName()));
  }

  private static String title(Topic topic) {
    return topic.name();
  }

  private static String axis(Topic topic, List<Figure> figures, int index) {
    String years = index < figures.size() ? " " + figures.get(index).years(Locale.getDefault()) : "";
    return topic.name() + (topic.unit().isEmpty() ? "" : " (" + topic.unit() + ")") + years;
  }

  private static ChartText text(Topic topic, String subtitle, List<Figure> figures) {
    return ChartText.of(topic.name()).withSubtitle(subtitle)
        .withSource(sources(figures), String.join(" ", caveats(figures)));
  }

  private static String sources(List<Figure> figures) {
    return figures.stream().flatMap(figure -> figure.sources().stream()).map(NamedElement::getName)
        .filter(Objects::nonNull).distinct().collect(Collectors.joining("、"));
  }

  /** Caveats of the sources and what is to know about single figures. */
  private static List<String> caveats(List<Figure> figures) {
    Set<String> all = new LinkedHashSet<>();
    figures.forEach(figure -> figure.remarks().forEach(remark -> all.add(remark.sentence())));
    figures.stream().flatMap(figure -> figure.sources().stream()).map(DataSource::getCaveat)
        .filter(caveat -> caveat != null && !caveat.isBlank()).map(String::strip).forEach(all::add);
    return List.copyOf(all);
  }
}
