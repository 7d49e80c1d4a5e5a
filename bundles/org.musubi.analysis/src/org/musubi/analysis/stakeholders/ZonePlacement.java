package org.musubi.analysis.stakeholders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.EngagementZone;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholderAssessment;

/**
 * Where an organisation stands in the power/interest grid (domain.md 3.2.1).
 *
 * @param assessment the judgement it rests on; null when nobody has judged yet
 * @param power 1 to 5; null when unknown
 * @param interest 1 to 5; null when unknown
 * @param zone null while power or interest is unknown
 */
public record ZonePlacement(Organization organization, StakeholderAssessment assessment, Integer power,
    Integer interest, EngagementZone zone) {

  /** A judgement without a date counts as the oldest. */
  private static final Comparator<StakeholderAssessment> BY_DATE =
      Comparator.comparing(StakeholderAssessment::getOn, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** The placements of all organisations by their latest judgements, in the order of the model. */
  public static List<ZonePlacement> latest(CouncilModel model) {
    return at(model, LocalDate.MAX);
  }

  /**
   * The placements as they were known on a day.
   *
   * @param day later judgements do not count
   */
  public static List<ZonePlacement> at(CouncilModel model, LocalDate day) {
    int threshold = threshold(model);
    return model.getOrganizations().stream().map(organization -> of(organization, day, threshold)).toList();
  }

  /** Power or interest from this value is high in this council. */
  public static int threshold(CouncilModel model) {
    return model.getZoneThreshold() == null ? EngagementZones.USUAL_THRESHOLD : model.getZoneThreshold();
  }

  private static ZonePlacement of(Organization organization, LocalDate day, int threshold) {
    Optional<StakeholderAssessment> latest = organization.getAssessments().stream()
        .filter(assessment -> assessment.getOn() == null || !assessment.getOn().isAfter(day))
        // The later in the list wins on the same day.
        .reduce((a, b) -> BY_DATE.compare(b, a) >= 0 ? b : a);
    Integer power = latest.map(StakeholderAssessment::getPower).orElse(null);
    Integer interest = latest.map(StakeholderAssessment::getInterest).orElse(null);
    return new ZonePlacement(organization, latest.orElse(null), power, interest,
        EngagementZones.of(power, interest, threshold));
  }

  /** A starting value for the power of an organisation: that of its type; null when there is none. */
  public Integer suggestedPower() {
    return organization.getType() == null ? null : organization.getType().getDefaultPower();
  }
}
