package org.musubi.validation.rules.plan;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Organization;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;
import org.musubi.validation.rules.facts.Projects;

/**
 * PLN-05: a project has partners, and exactly one of them leads. Asked of planned and running projects; co-leads do not
 * count, because then nobody knows whom to ring up.
 */
public final class ProjectWithoutSingleLead extends AbstractRule {

  public ProjectWithoutSingleLead() {
    super("PLN-05", Severity.ERROR, PlanPackage.Literals.PROJECT);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Project project = (Project) subject;
    if (!Projects.isCurrent(project)) {
      return;
    }
    List<ProjectPartner> partners =
        project.getPartners().stream().filter(partner -> partner.getOrganization() != null).toList();
    List<ProjectPartner> leads = Projects.leads(project);
    if (partners.isEmpty()) {
      findings.add(project, PlanPackage.Literals.PROJECT__PARTNERS, Variant.of("none"));
    } else if (leads.isEmpty()) {
      findings.add(project, PlanPackage.Literals.PROJECT__PARTNERS, Variant.of("noLead"));
      for (ProjectPartner partner : candidates(partners)) {
        findings.fix(fix("lead", () -> partner.setInvolvement(Involvement.LEAD), partner.getOrganization()));
      }
    } else if (leads.size() > 1) {
      findings.add(project, PlanPackage.Literals.PROJECT__PARTNERS, Variant.of("several"),
          leads.stream().map(ProjectPartner::getOrganization).toList());
      for (ProjectPartner lead : leads) {
        findings.fix(fix("only", () -> keepOnly(lead, leads), lead.getOrganization()));
      }
    }
  }

  /** The only partner; else those that already lead with others; else those that do work themselves. */
  private static List<ProjectPartner> candidates(List<ProjectPartner> partners) {
    if (partners.size() == 1) {
      return partners;
    }
    List<ProjectPartner> coLeads =
        partners.stream().filter(partner -> partner.getInvolvement() == Involvement.CO_LEAD).toList();
    return coLeads.isEmpty() ? partners.stream().filter(Projects::isActing).toList() : coLeads;
  }

  private static void keepOnly(ProjectPartner lead, List<ProjectPartner> leads) {
    leads.stream().filter(other -> other != lead).forEach(other -> other.setInvolvement(Involvement.CO_LEAD));
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    // The message names the leads.
    return changed instanceof Organization organization
        ? List.copyOf(Partners.projectsOf(organization, context)) : super.affectedBy(changed, context);
  }
}
