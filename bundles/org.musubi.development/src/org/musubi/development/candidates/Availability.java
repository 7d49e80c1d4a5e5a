package org.musubi.development.candidates;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.CooperationKind;
import org.musubi.model.stakeholders.CooperationOffer;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.ResourceKind;
import org.musubi.model.stakeholders.SocialResource;

/**
 * Whom and what a council has: its members and the other organisations of its file by type, and its resources. A
 * picture of the moment it was made.
 *
 * <p>The secretariat always takes part (domain.md 5.13) and so is always available. The health centre of a prefecture
 * (OT02) and that of a city (OT03) do the same work, each in its kind of council (domain.md 2.1): one stands for the
 * other.
 */
public final class Availability {

  private static final Set<String> HEALTH_CENTRES = Set.of("OT02", "OT03");

  private final CouncilModel model;
  private final List<Organization> active;
  private final Set<Organization> members = new HashSet<>();

  private Availability(CouncilModel model) {
    this.model = model;
    if (model.getCouncil() != null) {
      model.getCouncil().getMemberships().stream().map(Membership::getOrganization).forEach(members::add);
    }
    active = model.getOrganizations().stream().filter(Organization::isActive)
        .sorted(Comparator.comparing(each -> !members.contains(each))).toList();
  }

  public static Availability of(CouncilModel model) {
    return new Availability(model);
  }

  /** The active organisations of a type, members of the council first. */
  public List<Organization> organizations(OrganizationType type) {
    return active.stream().filter(each -> isOf(each, type)).toList();
  }

  /** True for an organisation of the type; a health centre of a city is one of a prefecture here. */
  public static boolean isOf(Organization organization, OrganizationType type) {
    return organization.getType() != null && isSameKind(organization.getType().getCode(), type);
  }

  /** True when the council has at least one organisation of the type, or the secretariat is of it. */
  public boolean has(OrganizationType type) {
    return isSecretariat(type) || !organizations(type).isEmpty();
  }

  /** True for an organisation that sits in the council. */
  public boolean isMember(Organization organization) {
    return members.contains(organization);
  }

  /** The secretariat; null while the council has not named it. */
  public Organization secretariat() {
    return model.getCouncil() == null ? null : model.getCouncil().getSecretariat();
  }

  /** True for the type of the secretariat; while none is named, for the type usual at this level of council. */
  public boolean isSecretariat(OrganizationType type) {
    Organization secretariat = secretariat();
    String code = secretariat != null && secretariat.getType() != null ? secretariat.getType().getCode()
        : switch (model.getLevel()) {
          case PREFECTURE -> "OT01";
          case CITY_HC -> "OT03";
          case SECONDARY -> "OT02";
          case MUNICIPAL -> "OT04";
        };
    return isSameKind(code, type);
  }

  private static boolean isSameKind(String code, OrganizationType type) {
    return code != null && (code.equals(type.getCode())
        || HEALTH_CENTRES.contains(code) && HEALTH_CENTRES.contains(type.getCode()));
  }

  /** The kinds of resource the council has written down as its own. */
  public Set<ResourceKind> resources() {
    Set<ResourceKind> kinds = EnumSet.noneOf(ResourceKind.class);
    model.getResources().stream().map(SocialResource::getKind).forEach(kinds::add);
    return kinds;
  }

  /** The kinds of resource organisations of a type offer (venue, experts, data, channels, funds, schemes). */
  public Set<ResourceKind> resourcesOf(OrganizationType type) {
    Set<ResourceKind> kinds = EnumSet.noneOf(ResourceKind.class);
    Stream<Organization> all = isSecretariat(type) && secretariat() != null
        ? Stream.concat(Stream.of(secretariat()), organizations(type).stream()) : organizations(type).stream();
    all.flatMap(each -> each.getOffers().stream()).filter(CooperationOffer::isAvailable)
        .map(offer -> resource(offer.getKind())).filter(kind -> kind != null).forEach(kinds::add);
    return kinds;
  }

  private static ResourceKind resource(CooperationKind kind) {
    return switch (kind) {
      case VENUE -> ResourceKind.FACILITY;
      case EXPERT, SERVICE -> ResourceKind.EXPERT;
      case DATA -> ResourceKind.DATA;
      case CHANNEL -> ResourceKind.MEDIA;
      case FUND -> ResourceKind.FUND;
      case CERTIFY -> ResourceKind.SYSTEM;
      default -> null;
    };
  }
}
