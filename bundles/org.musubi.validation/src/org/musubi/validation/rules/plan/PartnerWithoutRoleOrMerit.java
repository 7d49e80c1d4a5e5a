package org.musubi.validation.rules.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
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
 * part described in the project. Partners that are only informed or addressed have no part to agree to. One problem for
 * a project, naming the partners: they are asked in one round.
 */
public final class PartnerWithoutRoleOrMerit extends AbstractRule {

  public PartnerWithoutRoleOrMerit() {
    super("PLN-07", Severity.WARNING, PlanPackage.Literals.PROJECT);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Project project = (Project) subject;
    if (!Projects.isCurrent(project)) {
      return;
    }
    List<ProjectPartner> taking = project.getPartners().stream().filter(PartnerWithoutRoleOrMerit::takesPart).toList();
    List<ProjectPartner> withoutRole = taking.stream().filter(partner -> !hasAgreedRole(partner)).toList();
    List<ProjectPartner> withoutMerit = taking.stream().filter(partner -> partner.getMerit() == null).toList();
    if (!withoutRole.isEmpty() && !withoutMerit.isEmpty()) {
      report(project, "both", findings, organizations(withoutRole), organizations(withoutMerit));
    } else if (!withoutRole.isEmpty()) {
      report(project, "role", findings, organizations(withoutRole));
    } else if (!withoutMerit.isEmpty()) {
      report(project, "merit", findings, organizations(withoutMerit));
    } else {
      return;
    }
    withoutRole.forEach(partner -> offerRoles(partner, findings));
    withoutMerit.forEach(partner -> offerMerits(partner, findings));
  }

  private static boolean takesPart(ProjectPartner partner) {
    return partner.getOrganization() != null && partner.getInvolvement() != Involvement.INFORM
        && partner.getInvolvement() != Involvement.TARGET;
  }

  private static List<Organization> organizations(List<ProjectPartner> partners) {
    return partners.stream().map(ProjectPartner::getOrganization).distinct().toList();
  }

  private static void report(Project project, String variant, Findings findings, Object... organizations) {
    findings.add(project, PlanPackage.Literals.PROJECT__PARTNERS,
        Stream.concat(Stream.of(Variant.of(variant)), Arrays.stream(organizations)).toArray());
  }

  private void offerRoles(ProjectPartner partner, Findings findings) {
    Organization organization = partner.getOrganization();
    organization.getExpectedRoles().stream().filter(PartnerWithoutRoleOrMerit::isAgreed)
        .forEach(role -> findings.fix(fix("role", () -> partner.setRole(role), organization, role)));
  }

  private void offerMerits(ProjectPartner partner, Findings findings) {
    Organization organization = partner.getOrganization();
    for (Merit merit : organization.getMerits()) {
      findings.fix(fix("merit", () -> partner.setMerit(merit), organization, merit));
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
    List<Project> projects = new ArrayList<>();
    if (changed instanceof Organization || changed instanceof ExpectedRole || changed instanceof Merit) {
      Neighbours.nearest(changed, Organization.class)
          .ifPresent(organization -> projects.addAll(Partners.projectsOf(organization, context)));
    }
    if (changed instanceof ExpectedRole) {
      context.inverse().sources(changed, PlanPackage.Literals.PROJECT_PARTNER__ROLE, ProjectPartner.class)
          .forEach(partner -> projects.add(partner.getProject()));
    }
    return Neighbours.andAlso(changed, projects);
  }
}
