package org.musubi.validation.rules.issues;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.SocialResource;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Neighbours;

/**
 * ISS-04: for an issue the council takes up there is an organisation that could act on it: one named at a cause, a
 * partner of a project that takes up the issue, or the owner of a resource named for it.
 */
public final class PickedIssueWithoutActor extends AbstractRule {

  public PickedIssueWithoutActor() {
    super("ISS-04", Severity.HINT, IssuesPackage.Literals.HEALTH_ISSUE);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    HealthIssue issue = (HealthIssue) subject;
    if (Issues.isPicked(issue) && issue.getCauses().stream().noneMatch(PickedIssueWithoutActor::hasActor)
        && issue.getResources().stream().noneMatch(resource -> resource.getOwner() != null)
        && context.inverse().projectsOf(issue).stream().noneMatch(PickedIssueWithoutActor::hasPartner)) {
      findings.add(issue, IssuesPackage.Literals.HEALTH_ISSUE__CAUSES);
    }
  }

  private static boolean hasActor(Cause cause) {
    return !cause.getOrganizations().isEmpty()
        || cause.getCauses().stream().anyMatch(PickedIssueWithoutActor::hasActor);
  }

  private static boolean hasPartner(Project project) {
    return project.getPartners().stream().anyMatch(partner -> partner.getOrganization() != null);
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<EObject> affected = new ArrayList<>(super.affectedBy(changed, context));
    if (changed instanceof Project || changed instanceof ProjectPartner) {
      Neighbours.nearest(changed, Project.class).ifPresent(project -> affected.addAll(project.getIssues()));
    }
    if (changed instanceof SocialResource resource) {
      affected.addAll(context.inverse()
          .sources(resource, IssuesPackage.Literals.HEALTH_ISSUE__RESOURCES, HealthIssue.class));
    }
    return affected;
  }
}
