package org.musubi.analysis.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.RelationDirection;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.model.stakeholders.Relationship;

/**
 * The network of the organisations of a council (domain.md 3.2.4, 3.2.5).
 *
 * @param network the organisations and their ties
 * @param kinds the kinds of relationships that count
 * @param counted number of relationships that count
 * @param withoutStrength how many of them have no strength and count as {@link #UNKNOWN_STRENGTH}
 */
public record CouncilNetwork(Network<Organization> network, Set<RelationKind> kinds, int counted,
    int withoutStrength) {

  /** A tie nobody has judged yet is there, but no more than that. */
  public static final int UNKNOWN_STRENGTH = 1;

  /** All organisations and all kinds of relationships. */
  public static CouncilNetwork of(CouncilModel model) {
    return of(model, EnumSet.allOf(RelationKind.class));
  }

  /**
   * All organisations, and the relationships of some kinds.
   *
   * @param kinds the kinds that count
   */
  public static CouncilNetwork of(CouncilModel model, Set<RelationKind> kinds) {
    List<Tie<Organization>> ties = new ArrayList<>();
    int withoutStrength = 0;
    for (Relationship relationship : model.getRelationships()) {
      Organization source = relationship.getSource();
      Organization target = relationship.getTarget();
      if (source != null && target != null && source != target && kinds.contains(relationship.getKind())) {
        Integer strength = relationship.getStrength();
        withoutStrength += strength == null ? 1 : 0;
        ties.add(new Tie<>(source, target, relationship.getDirection() == RelationDirection.MUTUAL,
            strength == null ? UNKNOWN_STRENGTH : strength));
      }
    }
    return new CouncilNetwork(Network.of(model.getOrganizations(), ties), Collections.unmodifiableSet(
        kinds.isEmpty() ? EnumSet.noneOf(RelationKind.class) : EnumSet.copyOf(kinds)), ties.size(), withoutStrength);
  }

  /** All measures; the sides brokers mediate between are the sectors. */
  public NetworkReport<Organization> report() {
    return NetworkReport.of(network, Organization::getSector);
  }

  /** What becomes of the network when an organisation leaves. */
  public Departure<Organization> without(Organization organization) {
    return Departure.of(report(), organization, Organization::getSector);
  }
}
