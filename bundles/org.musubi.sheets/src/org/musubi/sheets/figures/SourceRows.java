package org.musubi.sheets.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.logic.Measure;
import org.musubi.sheets.content.Identity;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.SheetContext;

/** Collects where the figures on the sheets come from. */
final class SourceRows {

  private static final String DATA = "data";
  private static final String ISSUES = "issues";
  private static final String PLAN = "mid-term-plan";
  private static final String EVALUATION = "evaluation";

  private final SheetContext context;
  private final Identity identity = new Identity();
  private final Map<Object, SourceRow> published = new LinkedHashMap<>();
  private final Map<String, SourceRow> named = new LinkedHashMap<>();

  private SourceRows(SheetContext context) {
    this.context = context;
  }

  /**
   * The sources.
   *
   * @param figures the values printed in the list of data
   */
  static SourceRows of(SheetContext context, List<FigureRow> figures) {
    SourceRows rows = new SourceRows(context);
    rows.addFigures(figures);
    context.model().getIssueAnalyses().forEach(rows::addIssues);
    context.model().getMeasures().forEach(rows::addMeasure);
    return rows;
  }

  private void addFigures(List<FigureRow> figures) {
    Set<Object> ofIssues = new HashSet<>();
    context.model().getIssueAnalyses().stream().flatMap(analysis -> analysis.getIssues().stream())
        .map(HealthIssue::getLeadIndicator).forEach(indicator -> ofIssues.add(identity.remembered(indicator)));
    for (FigureRow figure : figures) {
      boolean inIssues = ofIssues.contains(identity.remembered(figure.indicator()));
      figure.shown().forEach(value -> addValue(value, figure.indicator(), inIssues));
    }
  }

  private void addValue(Observation value, Indicator indicator, boolean inIssues) {
    DataSource source = value.getDataSet() == null ? null : value.getDataSet().getSource();
    if (source != null) {
      SourceRow row = row(source);
      row.show(value);
      row.use(indicator, DATA);
      if (inIssues) {
        row.use(indicator, ISSUES);
      }
    }
  }

  private void addIssues(IssueAnalysis analysis) {
    for (HealthIssue issue : analysis.getIssues()) {
      if (issue.getLeadIndicator() != null) {
        issue.getLeadIndicator().getSources().forEach(source -> row(source).use(issue.getLeadIndicator(), ISSUES));
      }
    }
  }

  /** A plan prints the source in its own words; only without them those of the indicator. */
  private void addMeasure(Measure measure) {
    String words = Lines.orEmpty(measure.getSourceText());
    if (!words.isEmpty()) {
      named.computeIfAbsent(words, name -> new SourceRow(null, name)).use(measure, PLAN, EVALUATION);
    } else if (measure.getIndicator() != null) {
      measure.getIndicator().getSources()
          .forEach(source -> row(source).use(measure.getIndicator(), PLAN, EVALUATION));
    }
  }

  private SourceRow row(DataSource source) {
    return published.computeIfAbsent(identity.remembered(source),
        id -> new SourceRow(source, Lines.first(source.getName(), source.getCode())));
  }

  /** Surveys and statistics by code. */
  List<SourceRow> published() {
    List<SourceRow> rows = new ArrayList<>(published.values());
    rows.sort(Comparator.comparing(row -> Lines.first(row.source().getCode(), row.name())));
    return rows;
  }

  /** Sources that measures of the plan name in words. */
  List<SourceRow> named() {
    return List.copyOf(named.values());
  }
}
