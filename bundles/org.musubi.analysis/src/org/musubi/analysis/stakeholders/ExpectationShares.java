package org.musubi.analysis.stakeholders;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.musubi.model.catalogue.ParticipationStatistic;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.stakeholders.OrganizationType;

/**
 * Which kinds of organisations councils of one level expect to be active (domain.md 2.2): the handbook asked
 * prefectural councils and those of secondary areas, and their answers differ much.
 *
 * @param shares percent of councils that expect it, for the kinds the handbook gives a figure for
 */
public record ExpectationShares(Map<OrganizationType, Double> shares) {

  /** The figures on expectation among all figures on participation. */
  private static final Set<String> CODES = Set.of("ST-P05", "ST-P06", "ST-P07", "ST-P08", "ST-S02", "ST-S03", "ST-S04",
      "ST-S05", "ST-S06");

  public ExpectationShares {
    shares = Map.copyOf(shares);
  }

  /**
   * The figures for a level; none for levels the handbook did not ask.
   *
   * @param statistics the figures of the reference knowledge
   */
  public static ExpectationShares of(Collection<ParticipationStatistic> statistics, CouncilLevel level) {
    Map<OrganizationType, Double> shares = new HashMap<>();
    for (ParticipationStatistic statistic : statistics) {
      if (CODES.contains(statistic.getCode()) && statistic.getLevel() == level
          && statistic.getOrganizationType() != null && statistic.getValue() != null) {
        shares.put(statistic.getOrganizationType(), statistic.getValue());
      }
    }
    return new ExpectationShares(shares);
  }

  /** Percent of councils that expect this kind to be active; null where no figure is known. */
  public Double of(OrganizationType type) {
    return type == null ? null : shares.get(type);
  }
}
