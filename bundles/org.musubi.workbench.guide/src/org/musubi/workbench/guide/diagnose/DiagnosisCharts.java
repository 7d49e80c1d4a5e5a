package org.musubi.workbench.guide.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.musubi.analysis.diagnosis.Diagnosis;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.charts.Chart;
import org.musubi.charts.ChartText;
import org.musubi.charts.Point;
import org.musubi.charts.RadarChart;
import org.musubi.charts.Series;
import org.musubi.model.diagnosis.ChecklistArea;
import org.musubi.model.edit.MusubiLabels;

/** The radar of a diagnosis, the one before beside. */
final class DiagnosisCharts {

  private static final double BEST = 100;

  private DiagnosisCharts() {
  }

  static Chart radar(Diagnosis diagnosis) {
    String year = MusubiLabels.of(diagnosis.checklist().getFiscalYear());
    List<Series> series = new ArrayList<>(List.of(series(year, diagnosis.scores())));
    if (diagnosis.before() != null && !diagnosis.scoresBefore().isEmpty()) {
      series.add(series(MusubiLabels.of(diagnosis.before().getFiscalYear()), diagnosis.scoresBefore()));
    }
    ChartText text = ChartText.of(DiagnoseText.RADAR_TITLE.text(year)).withAxes("", DiagnoseText.RADAR_AXIS.text())
        .withSource(DiagnoseText.RADAR_SOURCE.text(year), DiagnoseText.RADAR_CAVEAT.text());
    return new RadarChart(text, ChecklistArea.VALUES.stream().map(MusubiLabels::of).toList(), series, BEST);
  }

  private static Series series(String name, Map<ChecklistArea, Double> scores) {
    return new Series(name, ChecklistArea.VALUES.stream().map(area -> new Point(MusubiLabels.of(area),
        scores.get(area), scores.containsKey(area) ? Decimals.format(scores.get(area), 1) : "–")).toList());
  }
}
