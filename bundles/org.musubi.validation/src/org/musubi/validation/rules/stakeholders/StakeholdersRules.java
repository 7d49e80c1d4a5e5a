package org.musubi.validation.rules.stakeholders;

import java.util.List;
import org.musubi.validation.Rule;

/** The rules about the council, its members and the organisations around it (STK-01 to STK-12). */
public final class StakeholdersRules {

  private StakeholdersRules() {
  }

  /** All of them in the order of their ids. */
  public static List<Rule> all() {
    return List.of(
        new CoreSectorWithoutMember(),
        new AreaCouncilWithoutUsualMembers(),
        new PrefecturalCouncilWithoutUsualMembers(),
        new SeatWithoutTermOrRepresentative(),
        new TermLongerThanOrdinance(),
        new MoreMembersThanOrdinance(),
        new PowerfulWithoutAgreedRole(),
        new OrganizationWithoutMeritAndOffer(),
        new DataTieWithoutAgreement(),
        new SectorWithoutTieToSecretariat(),
        new NoJointWork(),
        new AssessmentOutOfDate());
  }
}
