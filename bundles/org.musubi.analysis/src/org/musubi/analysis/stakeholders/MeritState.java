package org.musubi.analysis.stakeholders;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musubi.analysis.text.Texts;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Merit;
import org.musubi.model.stakeholders.Organization;

/** Whether it is known what a member gains by taking part (domain.md 2.5). */
public enum MeritState {
  /** Nobody has written down any merit. */
  MISSING,
  /** Merits are written down, none was confirmed by the organisation. */
  UNCONFIRMED,
  /** At least one merit was confirmed by the organisation itself. */
  CONFIRMED;

  public String label(Locale locale) {
    return Texts.of(this, locale);
  }

  /** What is known about an organisation. */
  public static MeritState of(Organization organization) {
    List<Merit> merits = organization.getMerits();
    return merits.isEmpty() ? MISSING : merits.stream().anyMatch(Merit::isConfirmed) ? CONFIRMED : UNCONFIRMED;
  }

  /** The members and project partners whose merit is missing or unconfirmed, in the order of the model. */
  public static List<Organization> open(CouncilModel model) {
    Stream<Organization> members = model.getCouncil() == null ? Stream.of()
        : model.getCouncil().getMemberships().stream().map(Membership::getOrganization);
    Stream<Organization> partners = model.getProjects().stream().flatMap(p -> p.getPartners().stream())
        .map(ProjectPartner::getOrganization);
    Set<Organization> involved = Stream.concat(members, partners).collect(Collectors.toSet());
    Organization host = model.getCouncil() == null ? null : model.getCouncil().getSecretariat();
    return model.getOrganizations().stream()
        .filter(o -> involved.contains(o) && o != host && of(o) != CONFIRMED).toList();
  }
}
