package org.musubi.sheets.issues;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.sheets.content.Births;
import org.musubi.sheets.content.Removal;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.RowEdit;
import org.musubi.sheets.types.CellTypes;

/** What entries in an issue sheet change in the model. */
final class IssueEdits {

  /** ○ is taken up, – is not; an empty cell says nothing yet. */
  static final CellType<Boolean> PICKED = CellTypes.signs(picked(), null);

  private IssueEdits() {
  }

  private static Map<String, Boolean> picked() {
    Map<String, Boolean> signs = new LinkedHashMap<>();
    signs.put("○", true);
    signs.put("–", false);
    return signs;
  }

  static Boolean picked(HealthIssue issue) {
    return switch (issue.getStatus()) {
      case PICKED -> true;
      case HOLD, DROPPED -> false;
      case CANDIDATE, CONFIRMED -> null;
    };
  }

  static void pick(HealthIssue issue, Boolean picked) {
    issue.setStatus(picked == null ? IssueStatus.CANDIDATE : picked ? IssueStatus.PICKED : IssueStatus.HOLD);
  }

  /** Rows of the table of issues. */
  static RowEdit<IssueRow> issues(IssueAnalysis analysis, Function<HealthIssue, IssueRow> row) {
    return new RowEdit<>() {
      @Override
      public IssueRow create(EditScope scope, String section) {
        return row.apply(IssueEdits.create(analysis, scope));
      }

      @Override
      public void remove(IssueRow row) {
        Removal.of(row.issue());
      }
    };
  }

  /** A new issue of an analysis, which becomes part of the model with its first issue. */
  private static HealthIssue create(IssueAnalysis analysis, EditScope scope) {
    if (analysis.eContainer() == null) {
      analysis.setFiscalYear(scope.year());
      scope.model().getIssueAnalyses().add(Births.numbered(scope.model(), analysis));
    }
    HealthIssue issue = IssuesFactory.eINSTANCE.createHealthIssue();
    analysis.getIssues().add(Births.numbered(scope.model(), issue));
    return issue;
  }

  /** Rows of the table of causes; a new cause belongs to the last issue until its own is named. */
  static RowEdit<CauseRow> causes(IssueAnalysis analysis) {
    return new RowEdit<>() {
      @Override
      public CauseRow create(EditScope scope, String section) {
        List<HealthIssue> issues = analysis.getIssues();
        Cause cause = IssuesFactory.eINSTANCE.createCause();
        (issues.isEmpty() ? IssueEdits.create(analysis, scope) : issues.getLast()).getCauses().add(cause);
        return new CauseRow(cause);
      }

      @Override
      public void remove(CauseRow row) {
        Removal.of(row.cause());
      }
    };
  }
}
