package org.musubi.validation.rules.facts;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.model.stakeholders.Organization;
import org.musubi.validation.RuleContext;

/** Who runs the council's office: the secretariat of the council and the members with that role. */
public final class Secretariats {

  private Secretariats() {
  }

  /** All of them; empty when none is recorded. */
  public static Set<Organization> of(RuleContext context) {
    return context.cached(Secretariats.class, () -> of(context.model()));
  }

  /** The one that answers when no partner does. */
  public static Optional<Organization> first(RuleContext context) {
    return of(context).stream().findFirst();
  }

  private static Set<Organization> of(CouncilModel model) {
    Set<Organization> result = new LinkedHashSet<>();
    Council council = model.getCouncil();
    if (council != null) {
      if (council.getSecretariat() != null) {
        result.add(council.getSecretariat());
      }
      council.getMemberships().stream()
          .filter(seat -> seat.getRole() == MembershipRole.SECRETARIAT && seat.getOrganization() != null)
          .map(Membership::getOrganization)
          .forEach(result::add);
    }
    return result;
  }
}
