package org.musubi.design.workshop;

import org.musubi.design.text.Sentences;

/** Texts of the workshop diagrams; they stand in the {@code messages} files of this package. */
public enum WorkshopText {
  AFFINITY_TITLE, SWOT_TITLE, AFFINITY_HINT, SWOT_HINT, NEW_CARD, NEW_GROUP, NEW_CROSS_IDEA, NEW_ANALYSIS,
  EMPTY_CARD, STARS, KIND, GROUP_LABEL, TIP_NUMBER, TIP_KIND, TIP_STARS, TIP_TABLE, TIP_ISSUE, TIP_PROJECT,
  TIP_CARDS, STRENGTHS, WEAKNESSES, OPPORTUNITIES, THREATS, INTERNAL, EXTERNAL, CROSS, CROSS_SO, CROSS_WO, CROSS_ST,
  CROSS_WT, NOT_A_CARD_END, ALREADY_LINKED;

  /** The text in the language of the user; arguments stand for {0}, {1} …. */
  public String with(Object... arguments) {
    return Sentences.of(WorkshopText.class, this, arguments);
  }
}
