package org.musubi.design.partnership;

import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.model.stakeholders.StakeholderAssessment;

/** Rules of domain.md 5.12 that can be seen on one organisation or one tie. */
public final class PartnershipRules {

  private static final int HIGH_POWER = 4;

  private PartnershipRules() {
  }

  /** STK-08: nobody can see why it should take part. */
  public static boolean hasMeritOrOffer(Organization organization) {
    return !organization.getMerits().isEmpty() || !organization.getOffers().isEmpty();
  }

  /** STK-07: much is expected of it, but no role has been agreed. */
  public static boolean hasRoleAsExpected(Organization organization) {
    StakeholderAssessment assessment = organization.getCurrentAssessment();
    boolean powerful = assessment != null && assessment.getPower() != null && assessment.getPower() >= HIGH_POWER;
    return !powerful || organization.getExpectedRoles().stream()
        .anyMatch(role -> role.getAgreement() == AgreementState.AGREED);
  }

  /** An active organisation no tie leads to or from. */
  public static boolean isTied(Organization organization) {
    return !organization.isActive() || !organization.getOutgoingRelationships().isEmpty()
        || !organization.getIncomingRelationships().isEmpty();
  }

  /** STK-09: data flows, but no agreement on it is recorded. */
  public static boolean hasDataAgreement(Relationship tie) {
    return tie.getKind() != RelationKind.DATA || tie.getAgreement() != null;
  }
}
