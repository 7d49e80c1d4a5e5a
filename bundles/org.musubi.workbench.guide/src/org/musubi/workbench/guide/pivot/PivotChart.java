package org.musubi.workbench.guide.pivot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.musubi.charts.BarChart;
import org.musubi.charts.Chart;
import org.musubi.charts.ChartText;
import org.musubi.charts.Point;
import org.musubi.charts.Series;
import org.musubi.clarification.pivot.PivotTable;
import org.musubi.clarification.text.Numbers;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.workshop.Aggregation;
import org.musubi.model.workshop.PivotDimension;
import org.musubi.model.workshop.PivotInput;

/** A pivot table as bars: rows along the axis, one series a column. */
final class PivotChart {

  static final int MOST_ROWS = 30;
  static final int MOST_COLUMNS = 8;

  private PivotChart() {
  }

  static Chart of(PivotTable pivot) {
    Aggregation aggregation = pivot.request().aggregation();
    String value = valueName(pivot);
    List<PivotTable.Key> rows = pivot.rows().stream().limit(MOST_ROWS).toList();
    List<Series> series = new ArrayList<>();
    for (PivotTable.Key column : pivot.columns().stream().limit(MOST_COLUMNS).toList()) {
      List<Point> points = rows.stream().map(row -> point(pivot, row, column)).toList();
      series.add(new Series(column.labels().isEmpty() ? value : column.text(), points));
    }
    List<String> notes = new ArrayList<>(pivot.cautions(Locale.getDefault()));
    if (pivot.rows().size() > MOST_ROWS || pivot.columns().size() > MOST_COLUMNS) {
      notes.add(PivotText.MORE_ROWS.text(MOST_ROWS, MOST_COLUMNS));
    }
    ChartText text = ChartText.of(PivotText.CHART_TITLE.text(names(pivot), value))
        .withSubtitle(pivot.request().filter().isBlank() ? "" : PivotText.FILTER.text() + ": "
            + pivot.request().filter())
        .withAxes("", value).withSource("", String.join(" ", notes));
    BarChart chart = BarChart.of(text, series);
    return aggregation == Aggregation.AVERAGE || series.size() < 2 ? chart : chart.stacked();
  }

  private static Point point(PivotTable pivot, PivotTable.Key row, PivotTable.Key column) {
    Double value = pivot.value(row, column);
    String label = row.labels().isEmpty() ? valueName(pivot) : row.text();
    return new Point(label, value, value == null ? "" : pivot.request().aggregation() == Aggregation.COUNT
        ? Numbers.shown(value, 0) : Numbers.brief(value, 2));
  }

  private static String names(PivotTable pivot) {
    List<PivotDimension> all = new ArrayList<>(pivot.request().rows());
    all.addAll(pivot.request().columns());
    return all.stream().map(MusubiLabels::of).collect(Collectors.joining(" × "));
  }

  private static String valueName(PivotTable pivot) {
    Aggregation aggregation = pivot.request().aggregation();
    if (pivot.request().input() == PivotInput.CARDS && aggregation != Aggregation.COUNT) {
      return (aggregation == Aggregation.SUM ? PivotText.SUM_OF_STARS : PivotText.AVERAGE_OF_STARS).text();
    }
    return MusubiLabels.of(aggregation);
  }
}
