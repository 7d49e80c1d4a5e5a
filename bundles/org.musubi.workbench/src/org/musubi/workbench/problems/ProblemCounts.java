package org.musubi.workbench.problems;

import java.util.List;
import org.musubi.validation.Problem;
import org.musubi.validation.Severity;

/** How many problems there are. */
final class ProblemCounts {

  private ProblemCounts() {
  }

  static String text(List<Problem> problems, boolean checking) {
    return ProblemsText.COUNTS.text(count(problems, Severity.ERROR), count(problems, Severity.WARNING),
        count(problems, Severity.HINT), checking ? ProblemsText.CHECKING.text() : "");
  }

  static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
