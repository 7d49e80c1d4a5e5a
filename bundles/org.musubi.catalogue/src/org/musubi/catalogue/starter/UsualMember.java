package org.musubi.catalogue.starter;

import java.util.Set;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.RoleTemplate;
import org.musubi.model.stakeholders.StakeholdersFactory;

/**
 * Adds an organisation of a usual kind with its seat and the roles expected of it. It bears the name of its kind until
 * the secretariat writes the real one; nothing is claimed as agreed.
 */
final class UsualMember {

  /** Individuals and groups named 学識経験者 sit as experts. */
  private static final String EXPERTS = "OT18";

  private UsualMember() {
  }

  /**
   * Whether organisations of a type usually sit in a council of a level. The handbook names members of prefectural and
   * secondary-area councils; councils of cities and towns are made up like those of secondary areas, without the
   * prefectural health centre in cities that have their own.
   */
  static boolean isUsual(OrganizationType type, CouncilLevel level) {
    return switch (level) {
      case PREFECTURE, SECONDARY -> type.getUsualLevels().contains(level);
      case MUNICIPAL -> type.getUsualLevels().contains(CouncilLevel.SECONDARY);
      case CITY_HC -> !type.getCode().equals("OT02")
          && (type.getUsualLevels().contains(level) || type.getUsualLevels().contains(CouncilLevel.SECONDARY));
    };
  }

  static void add(CouncilModel model, OrganizationType type, CouncilLevel level) {
    StakeholdersFactory factory = StakeholdersFactory.eINSTANCE;
    Organization organization = factory.createOrganization();
    organization.setName(type.getName());
    organization.setType(type);
    organization.setArea(model.getArea());
    organization.setCode(Codes.next(model, organization.eClass()));
    for (RoleTemplate template : type.getExpectedRoles()) {
      if (!isExpected(template, level)) {
        continue;
      }
      ExpectedRole role = factory.createExpectedRole();
      role.setText(template.getText());
      role.setFromTemplate(template);
      organization.getExpectedRoles().add(role);
    }
    model.getOrganizations().add(organization);

    Membership seat = factory.createMembership();
    seat.setOrganization(organization);
    seat.setRole(role(type, level));
    model.getCouncil().getMemberships().add(seat);
    if (seat.getRole() == MembershipRole.SECRETARIAT) {
      model.getCouncil().setSecretariat(organization);
    }
  }

  /** Councils of cities and towns expect what those of secondary areas do, apart from roles of their own. */
  private static boolean isExpected(RoleTemplate template, CouncilLevel level) {
    return template.getLevels().isEmpty() || template.getLevels().contains(level)
        || level != CouncilLevel.PREFECTURE && template.getLevels().contains(CouncilLevel.SECONDARY);
  }

  private static MembershipRole role(OrganizationType type, CouncilLevel level) {
    if (secretariats(level).contains(type.getCode())) {
      return MembershipRole.SECRETARIAT;
    }
    if (type.getCode().equals(EXPERTS)) {
      return MembershipRole.EXPERT;
    }
    boolean isPrefectureInArea = type.getCode().equals("OT01") && level != CouncilLevel.PREFECTURE;
    return isPrefectureInArea ? MembershipRole.OBSERVER : MembershipRole.MEMBER;
  }

  /** Who keeps the office of a council of a level (domain.md 2.1). */
  private static Set<String> secretariats(CouncilLevel level) {
    return switch (level) {
      case PREFECTURE -> Set.of("OT01");
      case CITY_HC -> Set.of("OT03");
      case SECONDARY -> Set.of("OT02");
      case MUNICIPAL -> Set.of("OT04");
    };
  }
}
