package org.musubi.validation.rules.stakeholders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.validation.Affected;
import org.musubi.validation.RuleContext;

/** The seats of a council. */
final class Seats {

  private Seats() {
  }

  /** The seats whose term includes a day; a missing border leaves the term open. */
  static Stream<Membership> held(Council council, LocalDate day) {
    return council.getMemberships().stream()
        .filter(seat -> seat.getFrom() == null || !seat.getFrom().isAfter(day))
        .filter(seat -> !hasEnded(seat, day));
  }

  static boolean hasEnded(Membership seat, LocalDate day) {
    return seat.getTo() != null && seat.getTo().isBefore(day);
  }

  /** The organisations that hold a seat, each once. */
  static List<Organization> organizations(Stream<Membership> seats) {
    return seats.map(Membership::getOrganization).filter(Objects::nonNull).distinct().toList();
  }

  /** Active organisations of the council that hold no seat, in the order of the model. */
  static List<Organization> withoutSeat(Council council, RuleContext context) {
    List<Organization> seated = organizations(council.getMemberships().stream());
    return context.model().getOrganizations().stream()
        .filter(Organization::isActive)
        .filter(organization -> !seated.contains(organization))
        .toList();
  }

  /**
   * True for an organisation that still bears the name of its kind and has no contact: the place of one, put there when
   * the council was set up. What is missing about it is told by STK-04.
   */
  static boolean isPlaceholder(Organization organization) {
    return organization.getContacts().isEmpty() && organization.getType() != null
        && Objects.equals(organization.getName(), organization.getType().getName());
  }

  /**
   * Gives an organisation a seat for the rest of the term of the other members (domain.md 2.6), represented by its
   * first contact.
   */
  static Membership add(Council council, Organization organization, LocalDate today) {
    Optional<LocalDate> end = council.getMemberships().stream().map(Membership::getTo).filter(Objects::nonNull)
        .filter(to -> to.isAfter(today)).min(Comparator.naturalOrder());
    Membership seat = StakeholdersFactory.eINSTANCE.createMembership();
    seat.setOrganization(organization);
    if (!organization.getContacts().isEmpty()) {
      seat.setRepresentative(organization.getContacts().getFirst());
      seat.setFrom(today);
      seat.setTo(end.orElse(null));
    }
    council.getMemberships().add(seat);
    return seat;
  }

  /** The council, when a changed element is it, one of its seats, or of one of these classes. */
  static Collection<EObject> councilWhen(EObject changed, RuleContext context, EClass... classes) {
    Council council = context.model().getCouncil();
    boolean isConcerned = changed instanceof Council || changed instanceof Membership
        || Affected.isOneOf(changed, classes);
    return council != null && isConcerned ? List.of(council) : List.of();
  }

  /** The council, when a changed element is it, one of its seats, or an organisation. */
  static Collection<EObject> councilWhenMembersChange(EObject changed, RuleContext context) {
    return councilWhen(changed, context, StakeholdersPackage.Literals.ORGANIZATION,
        StakeholdersPackage.Literals.CONTACT, StakeholdersPackage.Literals.ORGANIZATION_TYPE);
  }
}
