package org.musubi.analysis.trace;

import java.util.Locale;
import org.musubi.analysis.text.Texts;

/** The questions a reader asks about a project, in the order in which the story answers them. */
public enum WhyQuestion {
  FIGURES, VOICES, FINDINGS, ISSUES, CAUSES, GOALS, LOGIC, EARLIER, DECISIONS, PARTNERS, MEASURES, YEARS, EVALUATIONS,
  IMPROVEMENTS;

  /** The question in words. */
  public String label(Locale locale) {
    return Texts.of(this, locale);
  }

  /** What to do while there is no answer. */
  public String advice(Locale locale) {
    return Texts.of(this, "advice", locale);
  }
}
