package org.musubi.validation.rules.stakeholders;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.StakeholderAssessment;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.Parameter;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;
import org.musubi.validation.rules.facts.Secretariats;

/**
 * STK-07: an organisation of which much is expected has agreed to a role.
 *
 * <p>The expectation is the power of its current assessment; without one, the usual power of its type. Agreed with
 * conditions counts as agreed. The secretariat need not agree with itself; dissolved organisations and places not yet
 * taken by a real one do not count.
 */
public final class PowerfulWithoutAgreedRole extends AbstractRule {

  private static final String POWER = "power";
  private static final Parameter PARAMETER = new Parameter(POWER, 4, 1, 5);

  public PowerfulWithoutAgreedRole() {
    super("STK-07", Severity.HINT, StakeholdersPackage.Literals.ORGANIZATION);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(PARAMETER);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Organization organization = (Organization) subject;
    Integer power = power(organization);
    if (!organization.isActive() || power == null || power < context.parameter(this, POWER)
        || Secretariats.of(context).contains(organization) || Seats.isPlaceholder(organization)
        || organization.getExpectedRoles().stream().anyMatch(PowerfulWithoutAgreedRole::isAgreed)) {
      return;
    }
    if (organization.getExpectedRoles().isEmpty()) {
      findings.add(organization, StakeholdersPackage.Literals.ORGANIZATION__EXPECTED_ROLES, Variant.of("none"), power);
    } else {
      findings.add(organization, StakeholdersPackage.Literals.ORGANIZATION__EXPECTED_ROLES, power);
    }
    organization.getExpectedRoles().stream()
        .filter(role -> role.getAgreement() != AgreementState.DECLINED)
        .forEach(role -> findings.fix(fix("agreed", () -> {
          role.setAgreement(AgreementState.AGREED);
          role.setAgreedOn(context.today());
        }, role)));
  }

  private static Integer power(Organization organization) {
    StakeholderAssessment current = organization.getCurrentAssessment();
    if (current != null && current.getPower() != null) {
      return current.getPower();
    }
    OrganizationType type = organization.getType();
    return type == null ? null : type.getDefaultPower();
  }

  private static boolean isAgreed(ExpectedRole role) {
    return role.getAgreement() == AgreementState.AGREED || role.getAgreement() == AgreementState.CONDITIONAL;
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    if (changed instanceof OrganizationType type) {
      return List.copyOf(context.inverse()
          .sources(type, StakeholdersPackage.Literals.ORGANIZATION__TYPE, Organization.class));
    }
    if (changed instanceof Membership seat && seat.getOrganization() != null) {
      return List.of(seat.getOrganization());
    }
    return super.affectedBy(changed, context);
  }
}
