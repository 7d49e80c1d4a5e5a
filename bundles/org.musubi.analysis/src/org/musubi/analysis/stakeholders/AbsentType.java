package org.musubi.analysis.stakeholders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;

/**
 * A kind of organisation that usually sits in councils of this level and does not sit in this one.
 *
 * @param share percent of councils of this level that expect it to be active; null where no figure is known
 * @param known organisations of this kind the council knows of but that are no members: whom to ask first
 * @param coreSectorEmpty true when its whole side has no member, so that it matters most
 */
public record AbsentType(OrganizationType type, Double share, List<Organization> known, boolean coreSectorEmpty) {

  /**
   * Whom to win as members, the most important first: sides without any member, then by expectation and power.
   *
   * @param types the kinds of the reference knowledge, besides those of the council itself
   * @param shares what councils of this level expect
   */
  public static List<AbsentType> of(CouncilModel model, Collection<OrganizationType> types,
      ExpectationShares shares) {
    Set<Organization> members = members(model);
    Set<OrganizationType> present = members.stream().map(Organization::getType).collect(Collectors.toSet());
    Set<?> missingSides = model.getCouncil() == null ? SectorCoverage.CORE
        : SectorCoverage.of(model.getCouncil()).missing();
    List<OrganizationType> all = new ArrayList<>(types);
    if (model.getOwnCatalogue() != null) {
      all.addAll(model.getOwnCatalogue().getOrganizationTypes());
    }
    CouncilLevel level = model.getCouncil() == null ? model.getLevel() : model.getCouncil().getLevel();
    return all.stream()
        .filter(type -> type.getUsualLevels().contains(level) && !present.contains(type))
        .map(type -> new AbsentType(type, shares.of(type),
            model.getOrganizations().stream().filter(o -> o.getType() == type && !members.contains(o)).toList(),
            missingSides.contains(type.getSector())))
        .sorted(Comparator.comparing((AbsentType absent) -> !absent.coreSectorEmpty())
            .thenComparing(AbsentType::share, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(absent -> absent.type().getDefaultPower(), Comparator.nullsLast(Comparator.reverseOrder())))
        .toList();
  }

  private static Set<Organization> members(CouncilModel model) {
    return model.getCouncil() == null ? Set.of() : model.getCouncil().getMemberships().stream()
        .filter(seat -> seat.getRole() != MembershipRole.OBSERVER && seat.getOrganization() != null)
        .map(Membership::getOrganization).collect(Collectors.toSet());
  }
}
