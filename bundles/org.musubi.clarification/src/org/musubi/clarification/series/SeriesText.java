package org.musubi.clarification.series;

import org.musubi.clarification.text.Phrase;

/** What is said beside series. */
public enum SeriesText implements Phrase {
  /** {0} r, {1} number of prefectures, {2} strength in words. */
  CORRELATION,
  /** Too few pairs, or all values the same. */
  NO_CORRELATION,
  /** Correlation is not causation. */
  NOT_CAUSATION,
  STRONG, MODERATE, WEAK, NONE,
  POSITIVE, NEGATIVE,
  /** {0} names of prefectures without a value. */
  LEFT_OUT
}
