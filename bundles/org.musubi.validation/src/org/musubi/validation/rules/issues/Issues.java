package org.musubi.validation.rules.issues;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueStatus;
import org.musubi.validation.RuleContext;

/** What the rules about issues have in common. */
final class Issues {

  private Issues() {
  }

  /** True for an issue the council has not put aside: candidates, confirmed and picked ones. */
  static boolean isPursued(HealthIssue issue) {
    return issue.getStatus() != IssueStatus.HOLD && issue.getStatus() != IssueStatus.DROPPED;
  }

  static boolean isPicked(HealthIssue issue) {
    return issue.getStatus() == IssueStatus.PICKED;
  }

  static Collection<EObject> all(RuleContext context) {
    return List.copyOf(context.all(HealthIssue.class));
  }
}
