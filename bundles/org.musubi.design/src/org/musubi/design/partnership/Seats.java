package org.musubi.design.partnership;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.model.stakeholders.Organization;

/** Who sits in the council. */
public final class Seats {

  private Seats() {
  }

  /** The council file an element belongs to; null for an element outside any. */
  public static CouncilModel modelOf(EObject element) {
    return EcoreUtil.getRootContainer(element) instanceof CouncilModel model ? model : null;
  }

  /** All seats an organisation holds, in the order of the council. */
  public static List<Membership> of(Organization organization) {
    List<Membership> seats = new ArrayList<>();
    CouncilModel model = modelOf(organization);
    if (model != null && model.getCouncil() != null) {
      for (Membership seat : model.getCouncil().getMemberships()) {
        if (seat.getOrganization() == organization) {
          seats.add(seat);
        }
      }
    }
    return seats;
  }

  /** The seat that says most about an organisation: a member's before an observer's; null when it holds none. */
  public static Membership firstOf(Organization organization) {
    List<Membership> seats = of(organization);
    return seats.stream().filter(seat -> seat.getRole() != MembershipRole.OBSERVER).findFirst()
        .orElse(seats.isEmpty() ? null : seats.get(0));
  }

  /** Whether an organisation is a member; observers are not. */
  public static boolean isMember(Organization organization) {
    Membership seat = firstOf(organization);
    return seat != null && seat.getRole() != MembershipRole.OBSERVER;
  }

  /** Whether one of the seats of an organisation has this role. */
  public static boolean hasRole(Organization organization, MembershipRole role) {
    return of(organization).stream().anyMatch(seat -> seat.getRole() == role);
  }
}
