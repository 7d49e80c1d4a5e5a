package org.musubi.sheets.issues;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;

/** A row of the issue sheet: an issue with the figures behind it. */
record IssueRow(HealthIssue issue, Evidence evidence) {

  Indicator indicator() {
    return evidence.indicator();
  }

  /** True when the cell shows the indicator chosen, or nothing; else it tells where the figures come from. */
  boolean namesIndicator() {
    return issue.getLeadIndicator() != null
        || indicator() == null && issue.getFindings().isEmpty();
  }

  /** Name of the indicator; without figures what was found otherwise, with its kind. */
  String indicatorText(SheetContext context) {
    if (indicator() != null) {
      return Lines.first(indicator().getName(), indicator().getCode());
    }
    return Lines.bullets(issue.getFindings().stream()
        .map(finding -> findingText(finding, context)).toList());
  }

  private static String findingText(Finding finding, SheetContext context) {
    return context.say(IssueText.WITHOUT_FIGURES, context.label(finding.getKind()),
        Lines.first(finding.getStatement(), finding.getName()));
  }

  String unit() {
    return indicator() == null ? "" : Names.of(indicator().getUnit());
  }

  /** Sources with the years of the values shown: {@code SRC17 2023・2024}. */
  String sources() {
    Map<String, Set<String>> years = new LinkedHashMap<>();
    shown().forEach(o -> years.computeIfAbsent(sourceCode(o), code -> new TreeSet<>())
        .add(o.getYear() == null ? "" : o.getYear().toString()));
    return Lines.join("\n", years.entrySet().stream()
        .map(entry -> Lines.join(" ", entry.getKey(), String.join("・", entry.getValue()))).toList());
  }

  /** Sources by name with the years, for the head of the sheet. */
  List<String> sourcesInWords() {
    return shown()
        .filter(o -> o.getDataSet() != null && o.getYear() != null)
        .map(o -> sourceName(o.getDataSet()) + "(" + o.getYear() + ")")
        .toList();
  }

  /** The values shown, the own area first. */
  Stream<Observation> shown() {
    return Stream.of(evidence.area(), evidence.prefecture(), evidence.nation()).filter(Objects::nonNull);
  }

  private static String sourceCode(Observation observation) {
    DataSet set = observation.getDataSet();
    if (set == null) {
      return "";
    }
    return set.getSource() == null
        ? Lines.first(set.getCode(), set.getName())
        : Lines.first(set.getSource().getCode(), set.getSource().getName());
  }

  private static String sourceName(DataSet set) {
    return set.getSource() == null ? Names.of(set) : Names.of(set.getSource());
  }

  String causes() {
    return Lines.bullets(issue.getCauses().stream().map(c -> c.getText()).toList());
  }
}
