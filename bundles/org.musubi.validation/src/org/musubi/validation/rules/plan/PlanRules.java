package org.musubi.validation.rules.plan;

import java.util.List;
import org.musubi.validation.Rule;

/** The rules about plans and projects. */
public final class PlanRules {

  private PlanRules() {
  }

  /** All of them in the order of their ids. */
  public static List<Rule> all() {
    return List.of(
        new PlanPeriodNotAboutThreeYears(),
        new AnnualPlanOutsidePeriod(),
        new ProjectWithoutIssue(),
        new RunningProjectNotInCurrentPlan(),
        new ProjectWithoutSingleLead(),
        new OnlySecretariatActs(),
        new PartnerWithoutRoleOrMerit(),
        new ProjectWithoutOutputOrOutcomeMeasure(),
        new TaskWithoutOwnerOrLate(),
        new ProjectWithoutMeans(),
        new PossibleDuplicateProjects(),
        new NoProjectForSmallWorkplaces(),
        new UnchangedInSpiteOfPoorRatings(),
        new PlanWithoutPrefecturalGoal());
  }
}
