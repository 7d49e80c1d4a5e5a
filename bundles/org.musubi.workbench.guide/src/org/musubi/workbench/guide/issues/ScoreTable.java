package org.musubi.workbench.guide.issues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.analysis.priority.PriorityScores;
import org.musubi.clarification.findings.Analyses;
import org.musubi.model.core.NamedElement;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueStatus;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.CellEdit;
import org.musubi.workbench.guide.table.DataTable;

/** The issues of an analysis with their points, score and rank; points and status are changed in place. */
final class ScoreTable {

  private final GuideContext context;
  private final DataTable<HealthIssue> table;
  private List<PriorityScores.Criterion> criteria = List.of();
  private List<String> shape = List.of();
  private Map<HealthIssue, Integer> ranking = Map.of();

  ScoreTable(Composite parent, GuideContext context) {
    this.context = context;
    table = new DataTable<>(parent, SWT.MULTI, issue -> issue);
  }

  DataTable<HealthIssue> data() {
    return table;
  }

  void show(IssueAnalysis analysis) {
    criteria = PriorityScores.criteria(analysis);
    ranking = analysis == null ? Map.of() : PriorityScores.ranking(analysis);
    List<String> wanted = criteria.stream().map(each -> each.kind() + " " + each.max() + " " + name(each)).toList();
    if (!wanted.equals(shape)) {
      shape = wanted;
      table.clearColumns();
      createColumns();
    }
    List<HealthIssue> issues = new ArrayList<>(analysis == null ? List.of() : analysis.getIssues());
    issues.sort(Comparator.comparingInt(issue -> ranking.getOrDefault(issue, Integer.MAX_VALUE)));
    table.setRows(issues);
    if (table.selection().isEmpty() && !issues.isEmpty()) {
      table.viewer().setSelection(new StructuredSelection(issues.getFirst()), false);
    }
  }

  /** What a criterion is called: by the council, else by its kind. */
  static String name(PriorityScores.Criterion criterion) {
    NamedElement element = criterion.element();
    return element == null || element.getName() == null || element.getName().isBlank()
        ? MusubiLabels.of(criterion.kind()) : element.getName();
  }

  private void createColumns() {
    table.column(IssuesText.RANK.text(), SWT.CENTER, 4, issue -> {
      Integer rank = ranking.get(issue);
      return rank == null ? Cell.of(IssuesText.NOT_SCORED.text(), (Comparable<?>) null)
              .withTooltip(IssuesText.UNSCORED.text()) : Cell.of(rank.toString(), (Number) rank);
    });
    table.column(IssuesText.SCORE.text(), SWT.RIGHT, 5, issue -> issue.getScore() == null
        ? Cell.of(IssuesText.NOT_SCORED.text(), (Comparable<?>) null).withTooltip(IssuesText.UNSCORED.text())
        : Cell.of(Decimals.format(issue.getScore(), 1), (Number) issue.getScore()));
    table.column(IssuesText.ISSUE.text(), SWT.LEFT, 22, issue -> Cell.of(MusubiLabels.ofElement(issue))
        .withTooltip(issue.getStatement()));
    List<IssueStatus> states = List.of(IssueStatus.values());
    table.column(IssuesText.STATUS.text(), SWT.LEFT, 9, issue -> Cell.of(MusubiLabels.of(issue.getStatus())),
        CellEdit.<HealthIssue, IssueStatus>choice(issue -> true, states, MusubiLabels::of, HealthIssue::getStatus,
            (issue, status) -> context.change(IssuesText.CHANGED_STATUS.text(), () -> issue.setStatus(status))));
    for (PriorityScores.Criterion criterion : criteria) {
      List<Integer> points = new ArrayList<>();
      points.add(null);
      IntStream.rangeClosed(1, criterion.max()).forEach(points::add);
      table.column(name(criterion), SWT.CENTER, Math.max(7, name(criterion).length() * 2 - 2), issue -> {
        Integer value = Analyses.points(issue, criterion);
        return value == null ? Cell.of(IssuesText.NOT_SCORED.text(), (Comparable<?>) null)
            : Cell.of(value.toString(), (Number) value);
      }, CellEdit.<HealthIssue, Integer>choice(issue -> true, points,
          each -> each == null ? IssuesText.NOT_SCORED.text() : each.toString(),
          issue -> Analyses.points(issue, criterion), (issue, value) -> context.change(IssuesText.SCORED.text(),
              () -> Analyses.setPoints(issue, criterion, value))));
    }
    table.column(IssuesText.GROUNDS.text(), SWT.RIGHT, 5, issue -> Cell.of(
        Integer.toString(issue.getFindings().size()), (Number) issue.getFindings().size()));
    table.column(IssuesText.FIELD.text(), SWT.LEFT, 16, issue -> Cell.of(MusubiLabels.of(issue.getField())));
  }
}
