package org.musubi.validation.rules.logic;

import java.util.List;
import org.musubi.validation.Rule;

/** The rules about logic models and measures (LOG-01 to LOG-12). */
public final class LogicRules {

  private LogicRules() {
  }

  /** All of them in the order of their ids. */
  public static List<Rule> all() {
    return List.of(
        new DanglingElement(),
        new ActivityWithoutResult(),
        new OutcomeWithoutCause(),
        new LinkWithoutRationale(),
        new LinkSkippingStages(),
        new UnmarkedCircle(),
        new OutcomeWithoutMeasure(),
        new IncompleteMeasure(),
        new TargetYearOutOfPlan(),
        new TargetAgainstDirection(),
        new FinalOutcomeWithoutConditions(),
        new OutputMeasuredAsOutcome());
  }
}
