package org.musubi.design.logic;

import org.musubi.design.text.Sentences;

/** What the logic model diagram and the table of measures say. */
public enum LogicText {
  NOT_LOGIC, SAME_ELEMENT, OTHER_MODEL, LINKED, BACKWARDS, SAME_STAGE, CIRCLE, NOT_FEEDBACK,
  LINK_WOULD_TURN, NOT_DROPPED, MEASURED, ANSWERED, ASSIGNED,
  NEW_INPUT, NEW_ACTIVITY, NEW_OUTPUT, NEW_OUTCOME, NEW_IMPACT, NEW_MEASURE, NEW_ASSUMPTION, NEW_FACTOR,
  EMPTY, CONTEXT, FRAME, FRAME_FIGURES, RATIONALE_START,
  OWNER, TARGET_GROUP, YEARS, MEASURES, STAGE, INTERVENTION, RATIONALE, STRENGTH, EVIDENCE, LAG, MONTHS, RISK,
  LIKELIHOOD, HELPS, HINDERS, PROBLEMS, PROJECTS,
  MEASURE_LINE, BASELINE, TARGET, LATEST, SOURCE, NO_NUMBER, NO_YEAR, NO_ACTUAL_YEAR, ACTUAL,
  INDICATOR_TABLE;

  public String with(Object... arguments) {
    return Sentences.of(LogicText.class, this, arguments);
  }

  /** The label of a choice of the model, as far as the diagrams show it. */
  public static String label(Enum<?> choice) {
    return choice == null ? "" : Sentences.of(LogicText.class, choice);
  }
}
