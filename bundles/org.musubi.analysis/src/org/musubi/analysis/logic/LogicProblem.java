package org.musubi.analysis.logic;

import java.util.Locale;
import org.musubi.analysis.text.Texts;

/** What can be wrong with an element or a link of a logic model (domain.md 3.1.3 and 5.12). */
public enum LogicProblem {
  /** LOG-02: nothing follows from an activity; LOG-01 for inputs, outputs and outcomes. */
  NO_WAY_OUT("LOG-02"),
  /** LOG-03: nothing leads to an outcome or impact; LOG-01 for outputs. */
  NO_WAY_IN("LOG-03"),
  /** LOG-07: an outcome is not measured. */
  NO_MEASURE("LOG-07"),
  /** LOG-04: nobody wrote down why one should lead to the other. */
  NO_RATIONALE("LOG-04"),
  /** LOG-05: more than one stage lies between the two ends. */
  SKIPS_STAGES("LOG-05"),
  /** LOG-06: the link leads back without being marked as feedback. */
  BACKWARDS("LOG-06"),
  /** LOG-06: the link closes a circle without being marked as feedback. */
  CYCLE("LOG-06");

  private final String rule;

  LogicProblem(String rule) {
    this.rule = rule;
  }

  /** Stable id of the rule (domain.md 5.12). */
  public String rule() {
    return rule;
  }

  /** A sentence that says what is wrong and what to do. */
  public String sentence(Locale locale) {
    return Texts.of(this, locale);
  }
}
