package org.musubi.development.candidates;

import java.util.List;
import org.musubi.development.library.Library;
import org.musubi.model.catalogue.Purpose;
import org.musubi.model.catalogue.Target;
import org.musubi.model.stakeholders.OrganizationType;

/**
 * What the council chooses: why, whom to move, with whom (domain.md 1.3.2, 5.13 step 1).
 *
 * @param purposes one or more; without a purpose there is no candidate
 * @param targets whom to move; may be empty
 * @param partners the kinds of organisation to work with: some the council has, others it thinks it can win
 * @param filters what to leave out
 */
public record Wish(List<Purpose> purposes, List<Target> targets, List<OrganizationType> partners, Filters filters) {

  public Wish {
    purposes = List.copyOf(purposes);
    targets = List.copyOf(targets);
    partners = List.copyOf(partners);
  }

  /** The same wish with every kind of organisation the council has. */
  public static Wish withAllOf(Library library, Availability availability, List<Purpose> purposes,
      List<Target> targets, Filters filters) {
    return new Wish(purposes, targets, library.organizationTypes().stream().filter(availability::has).toList(),
        filters);
  }

  boolean wants(OrganizationType type) {
    return Library.contains(partners, type);
  }
}
