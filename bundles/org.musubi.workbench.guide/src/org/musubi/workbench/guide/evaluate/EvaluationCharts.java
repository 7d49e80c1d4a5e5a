package org.musubi.workbench.guide.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.musubi.analysis.evaluation.Achievement;
import org.musubi.analysis.evaluation.SheetSummary;
import org.musubi.charts.BarChart;
import org.musubi.charts.Chart;
import org.musubi.charts.ChartText;
import org.musubi.charts.Point;
import org.musubi.charts.RadarChart;
import org.musubi.charts.Reference;
import org.musubi.charts.Series;
import org.musubi.cycle.sheet.EvaluationSheets;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Aspect;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.TargetBasis;
import org.musubi.model.values.FiscalYear;

/** The charts of an evaluated year. */
final class EvaluationCharts {

  private static final double FULL = 100;
  private static final double BEST_GRADE = 5;

  private EvaluationCharts() {
  }

  /** Achievement of each measure against the line of the target. */
  static Chart targets(FiscalYear year, List<EvaluationRow> rows) {
    List<Point> points = new ArrayList<>();
    for (EvaluationRow row : rows) {
      if (row.figures() != null && row.achievement().hasValue()) {
        points.add(new Point(row.name(), drawn(row.achievement()), shown(row)));
      }
    }
    TargetBasis basis = rows.isEmpty() ? TargetBasis.PRO_RATED : rows.getFirst().basis();
    String sources = rows.stream().map(EvaluationRow::source).filter(source -> !source.isBlank()).distinct()
        .limit(4).collect(Collectors.joining("、"));
    ChartText text = ChartText.of(EvaluateText.CHART_TARGETS.text(MusubiLabels.of(year)))
        .withAxes("", EvaluateText.CHART_ACHIEVEMENT.text())
        .withSource(EvaluateText.CHART_SOURCE.text(sources.isEmpty() ? EvaluateText.NOT_RATED.text() : sources),
            EvaluateText.CHART_CAVEAT.text(MusubiLabels.of(basis)));
    return BarChart.of(text, new Series(EvaluateText.ACHIEVEMENT.text(), points)).horizontal()
        .withReferences(List.of(new Reference(EvaluateText.CHART_TARGET_LINE.text(), FULL)));
  }

  private static double drawn(Achievement achievement) {
    return Math.clamp(achievement.value(), 0, Achievement.LARGEST_PLAIN);
  }

  private static String shown(EvaluationRow row) {
    return row.rating() == null ? row.achievement().display()
        : row.achievement().display() + " " + MusubiLabels.of(row.rating());
  }

  /** The mean of each aspect, the year before beside. */
  static Chart radar(CouncilModel model, FiscalYear year) {
    List<Series> series = new ArrayList<>();
    for (FiscalYear shown : List.of(year, year.previous())) {
      Optional<EvaluationSheet> sheet = EvaluationSheets.of(model, shown);
      sheet.map(SheetSummary::of).filter(summary -> summary.overall().grade() != null)
          .ifPresent(summary -> series.add(series(shown, summary)));
    }
    ChartText text = ChartText.of(EvaluateText.CHART_RADAR.text(MusubiLabels.of(year)))
        .withAxes("", EvaluateText.CHART_RADAR_AXIS.text())
        .withSource("", EvaluateText.CHART_RADAR_AXIS.text());
    return new RadarChart(text, Arrays.stream(Aspect.values()).map(MusubiLabels::of).toList(), series, BEST_GRADE);
  }

  private static Series series(FiscalYear year, SheetSummary summary) {
    List<Point> points = new ArrayList<>();
    for (Aspect aspect : Aspect.values()) {
      var composite = summary.aspect(aspect).map(SheetSummary.AspectSummary::composite);
      Double mean = composite.filter(found -> found.mean().isPresent()).map(found -> found.mean().getAsDouble())
          .orElse(null);
      points.add(new Point(MusubiLabels.of(aspect), mean,
          composite.map(found -> found.display()).orElse(EvaluateText.NOT_RATED.text())));
    }
    return new Series(MusubiLabels.of(year), points);
  }
}
