package org.musubi.clarification.pivot;

import org.musubi.clarification.text.Phrase;

/** Labels and cautions of pivot tables. */
public enum PivotText implements Phrase {
  /** Label where a fact has none for a dimension. */
  NONE,
  /** Label of people of an anonymous workshop. */
  ANONYMOUS,
  TOTAL, VALUE,
  /** {0} number of facts without a value. */
  WITHOUT_VALUE,
  /** Values of different indicators are put together. */
  MIXED_INDICATORS,
  /** Shares and rates must not be added. */
  SUM_OF_RATES,
  /** Values of whole and part, or several years, are put together. */
  OVERLAPPING,
  YEAR, STORE_WORKSHOP, STORE_SESSION, UNNAMED,
  CARDS_COUNTED, STARS, OBSERVATIONS_SHOWN
}
