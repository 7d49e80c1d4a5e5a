package org.musubi.analysis.derived;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;

/** All calculations by the feature they compute. */
final class Calculations {

  private static final Map<EStructuralFeature, Calculation<?, ?>> BY_FEATURE = List.<Calculation<?, ?>>of(
      new PeriodYears(),
      new OrganizationSector(),
      new OrganizationCurrentAssessment(),
      new StakeholderAssessmentZone(),
      new HealthIssueScore(),
      new HealthIssueRank(),
      new LogicElementStage(),
      new MeasureDirection(),
      new MeasureUnit(),
      new ProjectYearBudgetTotal(),
      new ProjectYearProgress(),
      new EvaluationSheetComputedOverall(),
      new EvaluationItemMeasurement(),
      new EvaluationItemAchievement(),
      new EvaluationItemComputedRating(),
      new EvaluationItemRating(),
      new IdeaCardVoteTotal())
      .stream().collect(Collectors.toUnmodifiableMap(Calculation::feature, Function.identity()));

  private Calculations() {
  }

  /**
   * The calculation of a derived feature.
   *
   * @throws IllegalArgumentException when the metamodel names a derived feature nobody computes
   */
  static Calculation<?, ?> of(EStructuralFeature feature) {
    Calculation<?, ?> calculation = BY_FEATURE.get(feature);
    if (calculation == null) {
      throw new IllegalArgumentException("No calculation for the derived feature "
          + feature.getEContainingClass().getName() + "." + feature.getName());
    }
    return calculation;
  }
}
