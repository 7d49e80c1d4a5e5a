package org.musubi.design.issues;

import org.musubi.design.text.Sentences;

/** What the diagrams of issues say. */
public enum IssueText {
  STRUCTURE, MATRIX, EMPTY_ANALYSIS, EMPTY_BOARD,
  NEW_ISSUE, NEW_CAUSE, NEW_FINDING, RULE_NO_FINDING, FROM_INDICATOR,
  SCORE, RANKED, RANK, TARGET_GROUP, SIZE, STATUS, REASON, INDICATOR, KIND, CHANGEABLE, EVIDENCE, FIGURES,
  NOT_SAME_ISSUE, SAME_ISSUE, RELATED, OTHER_ANALYSIS, ALREADY_EVIDENCE, NOT_FINDING, NOT_ORGANIZATION, ALREADY_ACTS,
  INSIDE_ITSELF, NOT_CAUSE_PLACE, NOT_OBSERVATION, NOT_CARD, NOT_PLACED_HERE, NOT_OF_ANALYSIS, PLACED,
  QUADRANT, HIGH, LOW, SCORES, UNPLACED, FIRST_IU, PLANNED_IU, SPARE_IU, LAST_IU, FIRST_EF, PLANNED_EF, SPARE_EF,
  LAST_EF, FIRST, PLANNED, SPARE, LAST, ONLY_ANALYSIS;

  public String with(Object... arguments) {
    return Sentences.of(IssueText.class, this, arguments);
  }

  /** The label of a choice of the model, as far as the diagrams show it. */
  public static String label(Enum<?> choice) {
    return choice == null ? "" : Sentences.of(IssueText.class, choice);
  }
}
