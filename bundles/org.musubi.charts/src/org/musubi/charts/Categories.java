package org.musubi.charts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jfree.data.category.DefaultCategoryDataset;

/** The series of a bar or line chart over their common labels, in the order in which they first occur. */
final class Categories {

  private final List<Series> series;
  private final List<CategoryKey> keys = new ArrayList<>();

  Categories(List<Series> series) {
    this.series = series;
    if (series.size() == 1) {
      series.getFirst().values().forEach(point -> keys.add(new CategoryKey(keys.size(), point.label())));
    } else {
      Set<String> labels = new LinkedHashSet<>();
      series.forEach(each -> each.values().forEach(point -> labels.add(point.label())));
      labels.forEach(label -> keys.add(new CategoryKey(keys.size(), label)));
    }
  }

  List<CategoryKey> keys() {
    return keys;
  }

  /** What a row and a column of the data set stand for; empty where a series has no such label. */
  Optional<Point> point(int row, int column) {
    List<Point> values = series.get(row).values();
    if (series.size() == 1) {
      return Optional.of(values.get(column));
    }
    String label = keys.get(column).label();
    return values.stream().filter(point -> point.label().equals(label)).findFirst();
  }

  String seriesName(int row) {
    return series.get(row).name();
  }

  boolean isEmpty() {
    return series.stream().allMatch(each -> each.values().stream().allMatch(point -> point.value() == null));
  }

  DefaultCategoryDataset dataset() {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int row = 0; row < series.size(); row++) {
      CategoryKey rowKey = new CategoryKey(row, series.get(row).name());
      for (CategoryKey key : keys) {
        data.addValue(point(row, key.place()).map(Point::value).orElse(null), rowKey, key);
      }
    }
    return data;
  }

  String shown(int row, int column) {
    return point(row, column).map(Point::shown).orElse("");
  }

  String tooltip(int row, int column) {
    String label = keys.get(column).label();
    String name = seriesName(row);
    return name.isEmpty() ? ChartTexts.TOOLTIP.text(label, shown(row, column))
        : ChartTexts.TOOLTIP_SERIES.text(name, label, shown(row, column));
  }
}
