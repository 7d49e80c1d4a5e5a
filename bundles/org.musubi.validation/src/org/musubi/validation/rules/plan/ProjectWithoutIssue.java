package org.musubi.validation.rules.plan;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Projects;

/** PLN-03: a project answers an issue. Asked of planned and running projects; an idea may still look for its issue. */
public final class ProjectWithoutIssue extends AbstractRule {

  /** As many picked issues as a plan should have at most (ISS-06); more would not be a choice. */
  private static final int MOST_OFFERED = 5;

  public ProjectWithoutIssue() {
    super("PLN-03", Severity.WARNING, PlanPackage.Literals.PROJECT);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Project project = (Project) subject;
    if (isWithout(project)) {
      findings.add(project, PlanPackage.Literals.PROJECT__ISSUES);
      for (HealthIssue issue : picked(context)) {
        findings.fix(fix("link", () -> project.getIssues().add(issue), issue));
      }
    }
  }

  private static boolean isWithout(Project project) {
    return Projects.isCurrent(project) && project.getIssues().isEmpty();
  }

  private List<HealthIssue> picked(RuleContext context) {
    return context.cached(getClass(), () -> context.all(HealthIssue.class).stream()
        .filter(issue -> issue.getStatus() == IssueStatus.PICKED)
        .limit(MOST_OFFERED)
        .toList());
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    // The fixes offer the picked issues.
    return changed instanceof HealthIssue
        ? List.copyOf(context.withKey("PLN-03", Project.class, ProjectWithoutIssue::isWithout, true))
        : super.affectedBy(changed, context);
  }
}
