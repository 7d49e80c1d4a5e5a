package org.musubi.cli.clarify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.analysis.priority.PriorityScores;
import org.musubi.cli.output.Column;
import org.musubi.cli.output.Result;
import org.musubi.cli.output.ResultTable;
import org.musubi.cli.output.Shown;
import org.musubi.model.core.NamedElement;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Observation;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;

/** Findings and issues of one analysis as tables. */
final class ClarifyTables {

  private ClarifyTables() {
  }

  static Result of(IssueAnalysis analysis) {
    return Result.of(findings(analysis), issues(analysis));
  }

  private static ResultTable findings(IssueAnalysis analysis) {
    List<List<Object>> rows = new ArrayList<>();
    for (Finding finding : analysis.getFindings()) {
      rows.add(Arrays.asList(finding.getCode(), finding.getName(), finding.getKind(), finding.getStatement(),
          finding.getEvidence().stream().map(Observation::getDataSet).filter(Objects::nonNull)
              .map(ClarifyTables::source).distinct().collect(Collectors.joining("、"))));
    }
    return new ResultTable("findings", ClarifyText.FINDINGS.say(MusubiLabels.of(analysis.getFiscalYear())), List.of(
        Column.text("code", ClarifyText.CODE.say()), Column.text("name", ClarifyText.NAME.say()),
        Column.text("kind", ClarifyText.KIND.say()), Column.text("statement", ClarifyText.STATEMENT.say()),
        Column.text("sources", ClarifyText.SOURCES.say())), rows, List.of());
  }

  private static String source(DataSet dataSet) {
    return dataSet.getSource() != null ? dataSet.getSource().getName() : Objects.toString(dataSet.getName(), "–");
  }

  private static ResultTable issues(IssueAnalysis analysis) {
    List<List<Object>> rows = new ArrayList<>();
    for (HealthIssue issue : analysis.getIssues()) {
      Double score = issue.getScore();
      rows.add(Arrays.asList(issue.getCode(), issue.getName(), issue.getField(), issue.getTargetGroup(),
          issue.getFindings().stream().map(NamedElement::getCode).collect(Collectors.joining(", ")),
          score == null ? null : new Shown(score, Decimals.format(score, 1)), issue.getRank(), issue.getStatus(),
          issue.getReason()));
    }
    String weights = PriorityScores.criteria(analysis).stream()
        .map(criterion -> (criterion.element() == null || criterion.element().getName() == null
            ? MusubiLabels.of(criterion.kind()) : criterion.element().getName()) + " " + criterion.weight())
        .collect(Collectors.joining("、"));
    return new ResultTable("issues", ClarifyText.ISSUES.say(MusubiLabels.of(analysis.getFiscalYear())), List.of(
        Column.text("code", ClarifyText.CODE.say()), Column.text("name", ClarifyText.NAME.say()),
        Column.text("field", ClarifyText.FIELD.say()), Column.text("targetGroup", ClarifyText.TARGET_GROUP.say()),
        Column.text("findings", ClarifyText.EVIDENCE.say()), Column.number("score", ClarifyText.SCORE.say()),
        Column.number("rank", ClarifyText.RANK.say()), Column.text("status", ClarifyText.STATUS.say()),
        Column.text("reason", ClarifyText.REASON.say())), rows, List.of(ClarifyText.POINTS_NOTE.say(weights)));
  }
}
