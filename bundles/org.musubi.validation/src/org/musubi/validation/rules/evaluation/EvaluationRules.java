package org.musubi.validation.rules.evaluation;

import java.util.List;
import org.musubi.validation.Rule;

/** The rules about evaluations and what follows from them. */
public final class EvaluationRules {

  private EvaluationRules() {
  }

  /** All of them in the order of their ids. */
  public static List<Rule> all() {
    return List.of(
        new SheetWithoutAllAspects(),
        new ItemWithoutMeasureOrReason(),
        new ActualMissingAtYearEnd(),
        new HandRatingWithoutReason(),
        new MeasurementWithoutSource(),
        new RatedAForYears(),
        new PoorRatingWithoutImprovement(),
        new ImprovementWithoutYearOrResponsible(),
        new ImprovementNotInThisYearsPlan(),
        new EvaluatedBySecretariatOnly(),
        new TooManyItemsNotRateable());
  }
}
