package org.musubi.validation.rules.plan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Organization;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Affected;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Projects;
import org.musubi.validation.rules.facts.Secretariats;

/**
 * PLN-06: somebody besides the secretariat acts in a project.
 *
 * <p>Acting are those who lead, co-lead or cooperate; being informed, advising, lending one's name or being addressed
 * is not acting. A project without any partner is reported by PLN-05.
 */
public final class OnlySecretariatActs extends AbstractRule {

  public OnlySecretariatActs() {
    super("PLN-06", Severity.WARNING, PlanPackage.Literals.PROJECT);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Project project = (Project) subject;
    Set<Organization> secretariat = Secretariats.of(context);
    List<Organization> acting = project.getPartners().stream()
        .filter(Projects::isActing).map(ProjectPartner::getOrganization).filter(o -> o != null).toList();
    if (Projects.isCurrent(project) && !acting.isEmpty() && secretariat.containsAll(acting)) {
      findings.add(project, PlanPackage.Literals.PROJECT__PARTNERS);
    }
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return changed instanceof Council || changed instanceof Membership
        ? List.copyOf(context.all(Project.class)) : Affected.selfAndContainers(changed);
  }
}
