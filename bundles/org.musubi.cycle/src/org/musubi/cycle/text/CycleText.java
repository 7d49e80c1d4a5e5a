package org.musubi.cycle.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.musubi.model.core.Language;
import org.musubi.model.council.CouncilModel;

/** The sentences of evaluation and roll-over, for the user and for what is written into a council. */
public enum CycleText {
  REASON_RATE_A, REASON_RATE_B, REASON_RATE_C, REASON_RATE_D,
  REASON_HJ21_A, REASON_HJ21_B, REASON_HJ21_BSTAR, REASON_HJ21_C, REASON_HJ21_D,
  REASON_NOT_RATED, REASON_NO_DIRECTION, REASON_BY_HAND, REASON_QUALITATIVE,
  SHEET_NAME, ITEM_STRUCTURE, ITEM_PROCESS, ITEM_OUTPUT, ITEM_OUTCOME, PLANNED_FINAL, PLANNED_PRO_RATED,
  OBSERVATION_SOURCE,
  DECIDED_BY_ACTION, DECIDED_BY_HAND, NOTHING_DECIDED, OPEN_ACTIONS, PROJECT_ENDED,
  MERGE_WITHOUT_PARTNER, MERGE_PARTNER_ENDS, ENDS_BUT_PLANNED,
  CONTENT_IMPROVED, CONTENT_EXPANDED, CONTENT_REDUCED, CONTENT_MERGED, CONTENT_CONTINUED,
  TRACE_CARRIED, TRACE_IMPROVEMENT, TRACE_MERGED, TRACE_REPLACES,
  PLAN_NAME, MIDTERM_NAME, NO_ANNUAL_PLAN,
  TARGET_POINTS, TARGET_RELATIVE, TARGET_REACHED, TARGET_OVER;

  private static final String BUNDLE = "org.musubi.cycle.text.messages";

  /** The sentence for the user, in the language of the application. */
  public String text(Object... arguments) {
    return in(Locale.getDefault(), arguments);
  }

  /** The sentence as it is written into a council: in the language of the council, whoever works on it. */
  public String in(CouncilModel council, Object... arguments) {
    return in(locale(council), arguments);
  }

  /** The language in which a council writes. */
  public static Locale locale(CouncilModel council) {
    return council.getLanguage() == Language.EN ? Locale.ENGLISH : Locale.JAPANESE;
  }

  private String in(Locale locale, Object... arguments) {
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, CycleText.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(name()), locale).format(arguments);
  }
}
