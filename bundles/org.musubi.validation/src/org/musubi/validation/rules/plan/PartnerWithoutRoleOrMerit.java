package org.musubi.validation.rules.plan;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Merit;
import org.musubi.model.stakeholders.Organization;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;
import org.musubi.validation.rules.facts.Neighbours;
import org.musubi.validation.rules.facts.Projects;
import org.musubi.validation.rules.facts.Wording;

/**
 * PLN-07: a partner has agreed to its role and gains something.
 *
 * <p>A role is agreed when the recorded role is (with or without conditions), or when the partner has consented to the
 * part described in the project. Partners that are only informed or addressed have no part to agree to.
 */
public final class PartnerWithoutRoleOrMerit extends AbstractRule {

  public PartnerWithoutRoleOrMerit() {
    super("PLN-07", Severity.WARNING, PlanPackage.Literals.PROJECT_PARTNER);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    ProjectPartner partner = (ProjectPartner) subject;
    Organization organization = partner.getOrganization();
    if (organization == null || !Projects.isCurrent(partner.getProject())
        || partner.getInvolvement() == Involvement.INFORM || partner.getInvolvement() == Involvement.TARGET) {
      return;
    }
    if (!hasAgreedRole(partner)) {
      findings.add(partner, PlanPackage.Literals.PROJECT_PARTNER__ROLE, Variant.of("role"), partner.getProject());
      organization.getExpectedRoles().stream().filter(PartnerWithoutRoleOrMerit::isAgreed).forEach(
          role -> findings.fix(fix("role", () -> partner.setRole(role), role)));
    }
    if (partner.getMerit() == null) {
      findings.add(partner, PlanPackage.Literals.PROJECT_PARTNER__MERIT, Variant.of("merit"), partner.getProject());
      for (Merit merit : organization.getMerits()) {
        findings.fix(fix("merit", () -> partner.setMerit(merit), merit));
      }
    }
  }

  private static boolean hasAgreedRole(ProjectPartner partner) {
    boolean hasPart = partner.getRole() != null || !Wording.isBlank(partner.getContribution());
    return isAgreed(partner.getRole()) || partner.isLetterOfIntent() && hasPart;
  }

  private static boolean isAgreed(ExpectedRole role) {
    return role != null
        && (role.getAgreement() == AgreementState.AGREED || role.getAgreement() == AgreementState.CONDITIONAL);
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    if (changed instanceof Project project) {
      return List.copyOf(project.getPartners());
    }
    return changed instanceof Organization || changed instanceof ExpectedRole || changed instanceof Merit
        ? Neighbours.nearest(changed, Organization.class)
            .map(organization -> List.<EObject>copyOf(Partners.of(organization, context))).orElse(List.of())
        : super.affectedBy(changed, context);
  }
}
