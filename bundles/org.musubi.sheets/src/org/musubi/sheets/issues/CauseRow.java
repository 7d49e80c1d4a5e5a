package org.musubi.sheets.issues;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.HealthIssue;

/** A cause of an issue. */
record CauseRow(Cause cause) {

  /** All causes of an issue, each followed by its deeper causes. */
  static List<CauseRow> of(HealthIssue issue) {
    List<CauseRow> rows = new ArrayList<>();
    collect(issue.getCauses(), rows);
    return rows;
  }

  private static void collect(List<Cause> causes, List<CauseRow> rows) {
    for (Cause cause : causes) {
      rows.add(new CauseRow(cause));
      collect(cause.getCauses(), rows);
    }
  }

  /** The issue it is a cause of; null as long as nobody has said of which. */
  HealthIssue issue() {
    EObject owner = cause.eContainer();
    while (owner instanceof Cause above) {
      owner = above.eContainer();
    }
    return owner instanceof HealthIssue issue ? issue : null;
  }

  /** Makes it a first cause of an issue, with the deeper causes it has. */
  void move(HealthIssue issue) {
    if (issue != null) {
      issue.getCauses().add(cause);
    }
  }

  /** How far below the first causes it lies. */
  int depth() {
    int depth = 0;
    for (EObject owner = cause.eContainer(); owner instanceof Cause; owner = owner.eContainer()) {
      depth++;
    }
    return depth;
  }

  /** The text, deeper causes behind a longer branch. */
  String text() {
    String text = cause.getText() == null ? "" : cause.getText().strip();
    return depth() == 0 || text.isEmpty() ? text : "└" + "─".repeat(depth() - 1) + " " + text;
  }
}
