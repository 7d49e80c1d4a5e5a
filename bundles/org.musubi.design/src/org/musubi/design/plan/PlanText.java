package org.musubi.design.plan;

import org.musubi.design.text.Sentences;

/** What the roadmap and the evaluation overview say. */
public enum PlanText {
  ROADMAP, MILESTONES, EMPTY_PLAN, NEW_PLAN, NEW_PROJECT, NEW_MILESTONE,
  FOCUS, STATUS, CONTENT, RESULT, PROGRESS, BUDGET, YEN, LEADER, QUARTERS, PROJECT_YEAR,
  NOT_YEAR_PLACE, YEAR_TAKEN, OTHER_PLAN, ALREADY_PLANNED, LAST_YEAR, YEAR_IN_USE, NOT_MILESTONE_PLACE,
  RULE_OUTSIDE,
  OVERVIEW, ASPECT_TITLE, OVERALL, EMPTY_SHEET, NEW_ITEM, NEW_ITEM_OF, NEW_ACTION, IMPROVEMENTS, DELAYED,
  DELAYED_TASK, ACHIEVEMENT, COMPUTED, BY_COUNCIL, REASON, HELPED, HINDERED, PLANNED, NOT_ITEM_PLACE, NOT_ITEM_END,
  RULE_NO_ACTION, RULE_NO_REASON, DUE, RESPONSIBLE, ACTION, ITEM_LABEL, UNRATED;

  public String with(Object... arguments) {
    return Sentences.of(PlanText.class, this, arguments);
  }

  /** The label of a choice of the model, as far as the diagrams show it. */
  public static String label(Enum<?> choice) {
    return choice == null ? "" : Sentences.of(PlanText.class, choice);
  }
}
