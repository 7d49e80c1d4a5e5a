package org.musubi.workbench.guide.issues;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.analysis.priority.PriorityScores;
import org.musubi.charts.BarChart;
import org.musubi.charts.Chart;
import org.musubi.charts.ChartText;
import org.musubi.charts.MatrixChart;
import org.musubi.charts.Point;
import org.musubi.charts.Series;
import org.musubi.clarification.findings.Analyses;
import org.musubi.clarification.text.Numbers;
import org.musubi.model.issues.CriterionKind;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueStatus;

/** The issues of an analysis as matrix and as ranking. */
final class IssueCharts {

  private static final double LARGEST = 100;
  private static final int NAME = 7;

  private IssueCharts() {
  }

  /** How an issue is named in a chart: by its code, and by its name where there is room. */
  static String label(HealthIssue issue) {
    return issue.getCode() == null || issue.getCode().isBlank() ? String.valueOf(issue.getName()) : issue.getCode();
  }

  /** Code and the beginning of the name: one line beside a bar. */
  private static String shortLabel(HealthIssue issue) {
    String name = issue.getName() == null ? "" : issue.getName();
    String start = name.codePointCount(0, name.length()) <= NAME ? name
        : name.substring(0, name.offsetByCodePoints(0, NAME)) + "…";
    return (label(issue) + " " + start).strip();
  }

  static Chart matrix(IssueAnalysis analysis, PriorityScores.Criterion x, PriorityScores.Criterion y) {
    List<MatrixChart.Bubble> bubbles = analysis.getIssues().stream().map(issue -> {
      Integer across = Analyses.points(issue, x);
      Integer up = Analyses.points(issue, y);
      return new MatrixChart.Bubble(label(issue), across == null ? null : across.doubleValue(),
          up == null ? null : up.doubleValue(), issue.getScore(), issue.getName() == null ? "" : issue.getName());
    }).toList();
    String missing = analysis.getIssues().stream()
        .filter(issue -> Analyses.points(issue, x) == null || Analyses.points(issue, y) == null)
        .map(IssueCharts::label).collect(Collectors.joining("、"));
    boolean effort = x.kind() == CriterionKind.FEASIBILITY && y.kind() != CriterionKind.FEASIBILITY;
    MatrixChart.Quadrants quadrants = effort ? new MatrixChart.Quadrants(IssuesText.QUADRANT_PLAN.text(),
        IssuesText.QUADRANT_NOW.text(), IssuesText.QUADRANT_NOT.text(), IssuesText.QUADRANT_SPARE.text())
        : MatrixChart.Quadrants.NONE;
    ChartText text = ChartText.of(IssuesText.MATRIX_TITLE.text(ScoreTable.name(x), ScoreTable.name(y)))
        .withSubtitle(analysis.getName() == null ? "" : analysis.getName())
        .withAxes(ScoreTable.name(x), ScoreTable.name(y))
        .withSource("", missing.isEmpty() ? IssuesText.MATRIX_CAVEAT.text()
            : IssuesText.MATRIX_CAVEAT.text() + " " + IssuesText.NOT_ALL_SCORED.text(missing));
    return new MatrixChart(text, bubbles, scale(x), scale(y), quadrants, picked(analysis));
  }

  private static MatrixChart.Scale scale(PriorityScores.Criterion criterion) {
    return new MatrixChart.Scale(1, Math.max(2, criterion.max()), (1 + Math.max(2, criterion.max())) / 2.0);
  }

  private static Set<String> picked(IssueAnalysis analysis) {
    return analysis.getIssues().stream().filter(issue -> issue.getStatus() == IssueStatus.PICKED)
        .map(IssueCharts::label).collect(Collectors.toSet());
  }

  static Chart ranking(IssueAnalysis analysis) {
    Map<HealthIssue, Integer> ranking = PriorityScores.ranking(analysis);
    List<Point> points = ranking.keySet().stream().map(issue -> new Point(shortLabel(issue), issue.getScore(),
        Decimals.format(Math.min(LARGEST, issue.getScore()), 1))).toList();
    Set<String> picked = ranking.keySet().stream().filter(issue -> issue.getStatus() == IssueStatus.PICKED)
        .map(IssueCharts::shortLabel).collect(Collectors.toSet());
    String missing = analysis.getIssues().stream().filter(issue -> !ranking.containsKey(issue))
        .map(IssueCharts::label).collect(Collectors.joining("、"));
    String weights = PriorityScores.criteria(analysis).stream()
        .map(each -> ScoreTable.name(each) + " " + Numbers.brief(each.weight(), 2))
        .collect(Collectors.joining("、"));
    return BarChart.of(ChartText.of(IssuesText.RANKING_TITLE.text())
            .withSubtitle(IssuesText.WEIGHTS.text() + ": " + weights)
            .withAxes("", IssuesText.SCORE.text())
            .withSource("", missing.isEmpty() ? "" : IssuesText.NOT_ALL_SCORED.text(missing)),
        new Series(IssuesText.SCORE.text(), points)).horizontal().highlighting(picked);
  }
}
