package org.musubi.analysis.evaluation;

import java.util.Locale;
import org.musubi.analysis.text.Texts;

/** Why an achievement has no value, or what to know about its value. */
public enum AchievementProblem {

  /** No actual value in the fiscal year. */
  NO_ACTUAL(false),
  /** No target value (for RANGE: no border of the range). */
  NO_TARGET(false),
  /** The actual value was measured by another definition than the baseline. */
  DEFINITION_CHANGED(false),
  /** 目標値が基準値と同じ: nothing to divide by. */
  TARGET_EQUALS_BASELINE(false),
  /** Without a baseline, a target of 0 leaves nothing to divide by. */
  TARGET_IS_ZERO(false),
  /** Without a baseline, a percentage of negative values has no meaning. */
  NEGATIVE_WITHOUT_BASELINE(false),
  /** The fiscal year does not lie after the year of the baseline. */
  NOT_AFTER_BASELINE(false),
  /** A qualitative measure has no percentage. */
  QUALITATIVE(false),
  /** The measure has no desirable direction. */
  NEUTRAL(false),
  /** Actual value 0 where less is better and there is no baseline: fully reached, though no quotient exists. */
  ACTUAL_IS_ZERO(true),
  /** The target lies on the unfavourable side of the baseline. */
  DIRECTION_CONTRADICTED(true),
  /** Compared with the final target, because baseline, baseline year or target year is missing. */
  NOT_PRO_RATED(true);

  private final boolean withValue;

  AchievementProblem(boolean withValue) {
    this.withValue = withValue;
  }

  /** True when the achievement has a value all the same and the problem is a remark on it. */
  public boolean isRemark() {
    return withValue;
  }

  /** One sentence for the user: what is the matter and what to do. */
  public String message(Locale locale) {
    return Texts.of(this, locale);
  }
}
