package org.musubi.cycle.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of evaluation and roll-over, in the language of the default locale. */
public enum CycleText {
  REASON_RATE_A, REASON_RATE_B, REASON_RATE_C, REASON_RATE_D,
  REASON_HJ21_A, REASON_HJ21_B, REASON_HJ21_BSTAR, REASON_HJ21_C, REASON_HJ21_D,
  REASON_NOT_RATED, REASON_NO_DIRECTION, REASON_BY_HAND, REASON_QUALITATIVE,
  SHEET_NAME, ITEM_STRUCTURE, ITEM_PROCESS, ITEM_OUTPUT, ITEM_OUTCOME, PLANNED_FINAL, PLANNED_PRO_RATED,
  OBSERVATION_SOURCE,
  DECIDED_BY_ACTION, DECIDED_BY_HAND, NOTHING_DECIDED, OPEN_ACTIONS, PROJECT_ENDED,
  MERGE_WITHOUT_PARTNER, MERGE_PARTNER_ENDS,
  CONTENT_IMPROVED, CONTENT_EXPANDED, CONTENT_REDUCED, CONTENT_MERGED, CONTENT_CONTINUED,
  TRACE_CARRIED, TRACE_IMPROVEMENT, TRACE_MERGED, TRACE_REPLACES,
  PLAN_NAME, MIDTERM_NAME, NO_MIDTERM_PLAN, NO_ANNUAL_PLAN,
  TARGET_POINTS, TARGET_RELATIVE, TARGET_REACHED, TARGET_OVER;

  private static final String BUNDLE = "org.musubi.cycle.text.messages";

  /** The sentence with its arguments. */
  public String text(Object... arguments) {
    Locale locale = Locale.getDefault();
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, CycleText.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(name()), locale).format(arguments);
  }
}
