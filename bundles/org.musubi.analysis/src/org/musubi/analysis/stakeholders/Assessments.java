package org.musubi.analysis.stakeholders;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholderAssessment;
import org.musubi.model.stakeholders.StakeholdersFactory;

/** Judges organisations anew without losing how they were judged before. */
public final class Assessments {

  private Assessments() {
  }

  /**
   * Judges power and interest. On the day of the latest judgement that one is corrected; otherwise a new one is added
   * that takes over the rest of the latest, so that the position on an earlier day stays known.
   *
   * @param power 1 to 5; null takes it back
   * @param interest 1 to 5; null takes it back
   * @return false when nothing differs from the latest judgement
   */
  public static boolean judge(Organization organization, Integer power, Integer interest, LocalDate today) {
    StakeholderAssessment latest = organization.getCurrentAssessment();
    if (latest == null ? power == null && interest == null
        : Objects.equals(latest.getPower(), power) && Objects.equals(latest.getInterest(), interest)) {
      return false;
    }
    StakeholderAssessment judged = latest;
    if (latest == null || !today.equals(latest.getOn())) {
      judged = latest == null ? StakeholdersFactory.eINSTANCE.createStakeholderAssessment() : EcoreUtil.copy(latest);
      judged.setOn(today);
      organization.getAssessments().add(judged);
    }
    judged.setPower(power);
    judged.setInterest(interest);
    return true;
  }
}
