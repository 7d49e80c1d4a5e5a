package org.musubi.sheets.issues;

import java.util.ArrayList;
import java.util.List;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.HealthIssue;
import org.musubi.sheets.content.Names;

/** A cause of an issue; {@code depth} counts how far below the first causes it lies. */
record CauseRow(HealthIssue issue, Cause cause, int depth) {

  /** All causes of an issue, each followed by its deeper causes. */
  static List<CauseRow> of(HealthIssue issue) {
    List<CauseRow> rows = new ArrayList<>();
    collect(issue, issue.getCauses(), 0, rows);
    return rows;
  }

  private static void collect(HealthIssue issue, List<Cause> causes, int depth, List<CauseRow> rows) {
    for (Cause cause : causes) {
      rows.add(new CauseRow(issue, cause, depth));
      collect(issue, cause.getCauses(), depth + 1, rows);
    }
  }

  /** The text, deeper causes behind a longer branch. */
  String text() {
    String text = cause.getText() == null ? "" : cause.getText().strip();
    return depth == 0 ? text : "└" + "─".repeat(depth - 1) + " " + text;
  }

  String evidence() {
    return Names.join("、", cause.getFindings());
  }

  String organizations() {
    return Names.join("、", cause.getOrganizations());
  }
}
