package org.musubi.sheets.issues;

import org.musubi.model.issues.HealthIssue;
import org.musubi.sheets.content.Lines;

/**
 * What an issue is, in one cell: its name on the first line, its statement on those below. An issue that has only a
 * statement shows that, and keeps it.
 */
final class Statement {

  private Statement() {
  }

  static String of(HealthIssue issue) {
    String name = Lines.orEmpty(issue.getName());
    String statement = Lines.orEmpty(issue.getStatement());
    return name.isEmpty() || statement.isEmpty() ? name + statement : name + "\n" + statement;
  }

  static void set(HealthIssue issue, String text) {
    String whole = Lines.orEmpty(text);
    boolean onlyStatement = Lines.orEmpty(issue.getName()).isEmpty()
        && !Lines.orEmpty(issue.getStatement()).isEmpty();
    int end = whole.indexOf('\n');
    String name = onlyStatement ? "" : end < 0 ? whole : whole.substring(0, end);
    String statement = onlyStatement ? whole : end < 0 ? "" : whole.substring(end + 1);
    issue.setName(name.isBlank() ? null : name.strip());
    issue.setStatement(statement.isBlank() ? null : statement.strip());
  }
}
