package org.musubi.design.logic;

import org.musubi.design.text.Sentences;

/** Headings and refusals of the table of measures. */
public enum TableText {
  CODE, ASPECT, UNIT, DIRECTION, BASELINE_YEAR, BASELINE, TARGET, TARGET_YEAR, LATEST, ACHIEVEMENT, RATING, SOURCE,
  NEW_MEASURE, DELETE_IN_COUNCIL;

  public String with(Object... arguments) {
    return Sentences.of(TableText.class, this, arguments);
  }
}
