package org.musubi.validation.rules.issues;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.catalogue.Target;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.plan.Project;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Wording;

/**
 * ISS-02: an issue says whom it is about, in words or by the targets of the catalogue. Issues put on hold or dropped
 * do not count.
 */
public final class IssueWithoutTargetGroup extends AbstractRule {

  public IssueWithoutTargetGroup() {
    super("ISS-02", Severity.WARNING, IssuesPackage.Literals.HEALTH_ISSUE);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    HealthIssue issue = (HealthIssue) subject;
    if (!Issues.isPursued(issue) || !Wording.isBlank(issue.getTargetGroup()) || !issue.getTargets().isEmpty()) {
      return;
    }
    findings.add(issue, IssuesPackage.Literals.HEALTH_ISSUE__TARGET_GROUP);
    Set<Target> targets = new LinkedHashSet<>();
    context.inverse().projectsOf(issue).forEach(project -> targets.addAll(project.getTargets()));
    if (!targets.isEmpty()) {
      findings.fix(fix("targets", () -> issue.getTargets().addAll(targets), targets));
    }
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<EObject> affected = new ArrayList<>(super.affectedBy(changed, context));
    if (changed instanceof Project project) {
      affected.addAll(project.getIssues());
    }
    return affected;
  }
}
