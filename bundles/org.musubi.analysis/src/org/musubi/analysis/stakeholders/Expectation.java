package org.musubi.analysis.stakeholders;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;

/**
 * What is expected of an organisation beside what it has agreed to.
 *
 * @param share percent of councils of this level that expect its kind to be active (domain.md 2.2); null where no
 *     figure is known
 * @param defaultPower power of its kind, 1 to 5; null when unknown
 * @param roles number of roles written down for it
 * @param agreed how many of them are agreed, with or without conditions
 * @param state what follows from both
 * @param inProject true when it is a partner of a project
 */
public record Expectation(Organization organization, Double share, Integer defaultPower, int roles, int agreed,
    RoleState state, boolean inProject) {

  /**
   * All organisations of a council, in the order of the model.
   *
   * @param shares what councils of this level expect
   */
  public static List<Expectation> of(CouncilModel model, ExpectationShares shares) {
    Set<Organization> partners = model.getProjects().stream().map(Project::getPartners).flatMap(List::stream)
        .map(ProjectPartner::getOrganization).collect(Collectors.toSet());
    return model.getOrganizations().stream().map(o -> of(o, shares, partners.contains(o))).toList();
  }

  private static Expectation of(Organization organization, ExpectationShares shares, boolean inProject) {
    Optional<OrganizationType> type = Optional.ofNullable(organization.getType());
    List<ExpectedRole> roles = organization.getExpectedRoles();
    int agreed = count(roles, AgreementState.AGREED) + count(roles, AgreementState.CONDITIONAL);
    int declined = count(roles, AgreementState.DECLINED);
    RoleState state = roles.isEmpty() ? RoleState.NO_ROLE
        : declined == roles.size() ? RoleState.DECLINED
            : agreed == 0 ? RoleState.NOT_AGREED
                : agreed == roles.size() ? RoleState.AGREED : RoleState.PARTLY;
    return new Expectation(organization, shares.of(organization.getType()),
        type.map(OrganizationType::getDefaultPower).orElse(null), roles.size(), agreed, state, inProject);
  }

  private static int count(List<ExpectedRole> roles, AgreementState state) {
    return (int) roles.stream().filter(role -> role.getAgreement() == state).count();
  }

  /** True when councils expect much of its kind, or its kind moves much, and nothing is agreed. */
  public boolean isGap() {
    boolean expected = share != null || defaultPower != null && defaultPower >= EngagementZones.USUAL_THRESHOLD;
    return expected && agreed == 0;
  }
}
