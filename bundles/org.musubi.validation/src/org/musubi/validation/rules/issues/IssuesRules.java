package org.musubi.validation.rules.issues;

import java.util.List;
import org.musubi.validation.Rule;

/** The rules about issues and their findings (ISS-01 to ISS-07). */
public final class IssuesRules {

  private IssuesRules() {
  }

  /** All of them in the order of their ids. */
  public static List<Rule> all() {
    return List.of(
        new PickedIssueWithoutFinding(),
        new IssueWithoutTargetGroup(),
        new PickedIssueOfLowPriority(),
        new PickedIssueWithoutActor(),
        new IssueNotAligned(),
        new TooManyPickedIssues(),
        new OneSidedFindings());
  }
}
