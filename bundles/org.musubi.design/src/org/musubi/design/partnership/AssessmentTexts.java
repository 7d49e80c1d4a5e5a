package org.musubi.design.partnership;

import org.musubi.design.text.Figures;
import org.musubi.design.text.Lines;
import org.musubi.design.text.Words;
import org.musubi.model.stakeholders.EngagementZone;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholderAssessment;

/** What is written on a judgement of power and interest. */
public final class AssessmentTexts {

  private static final int NEEDS_LENGTH = 24;
  private static final int HIGHEST_INFLUENCE = 5;

  private AssessmentTexts() {
  }

  /** Name of a zone and what to do there. */
  public static String zone(EngagementZone zone) {
    PartnershipText advice = switch (zone) {
      case MANAGE -> PartnershipText.ZONE_ADVICE_MANAGE;
      case SATISFY -> PartnershipText.ZONE_ADVICE_SATISFY;
      case INFORM -> PartnershipText.ZONE_ADVICE_INFORM;
      case MONITOR -> PartnershipText.ZONE_ADVICE_MONITOR;
    };
    return PartnershipText.ZONE.with(Words.label(zone), advice.with());
  }

  public static String label(StakeholderAssessment assessment) {
    return PartnershipText.ASSESSED.with(name(assessment), figure(assessment.getPower()),
        figure(assessment.getInterest()));
  }

  public static String labelWithNeeds(StakeholderAssessment assessment) {
    String needs = Words.shortened(assessment.getNeeds(), NEEDS_LENGTH);
    return needs.isEmpty() ? label(assessment) : label(assessment) + "\n" + needs;
  }

  public static String figures(StakeholderAssessment assessment) {
    return figure(assessment.getPower()) + "/" + figure(assessment.getInterest());
  }

  public static String tip(StakeholderAssessment assessment) {
    return new Lines()
        .add(name(assessment))
        .add(assessment.getOn() == null ? null : PartnershipText.TIP_DATE.with(assessment.getOn()))
        .add(PartnershipText.TIP_POWER.with(figure(assessment.getPower())))
        .add(PartnershipText.TIP_INTEREST.with(figure(assessment.getInterest())))
        .add(PartnershipText.TIP_POSITION.with(Words.label(assessment.getPosition())))
        .add(line(PartnershipText.TIP_NEEDS, assessment.getNeeds()))
        .add(line(PartnershipText.TIP_APPROACH, assessment.getApproach()))
        .toString();
  }

  private static String line(PartnershipText text, String value) {
    return Words.plain(value).isEmpty() ? null : text.with(value.strip());
  }

  /** The tower of the Net-Map written as a row of full and empty steps: ■■■□□. */
  public static String tower(Integer influence) {
    int height = influence == null ? 0 : Math.clamp(influence, 0, HIGHEST_INFLUENCE);
    return "■".repeat(height) + "□".repeat(HIGHEST_INFLUENCE - height);
  }

  private static String figure(Integer value) {
    return value == null ? Figures.MISSING : value.toString();
  }

  private static String name(StakeholderAssessment assessment) {
    return assessment.eContainer() instanceof Organization organization ? Names.shortOf(organization)
        : PartnershipText.NO_NAME.with();
  }
}
