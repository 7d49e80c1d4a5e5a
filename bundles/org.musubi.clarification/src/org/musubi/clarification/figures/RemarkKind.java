package org.musubi.clarification.figures;

import org.musubi.clarification.text.Phrase;

/** What there is to know about a figure or a comparison, or why there is none. */
public enum RemarkKind implements Phrase {
  /** There is no value for the area. {0} area */
  NO_VALUE,
  /** Withheld by the source or the council. */
  SUPPRESSED,
  /** Withheld because of few people. {0} n, {1} threshold */
  SMALL_NUMBER,
  /** The number of cases is small. {0} cases, {1} threshold */
  FEW_CASES,
  /** A value the formula needs is missing. {0} topic, {1} area */
  MISSING_INPUT,
  /** A value the formula needs is withheld. {0} topic */
  SUPPRESSED_INPUT,
  /** A value the formula divides by is 0. {0} topics */
  DIVISION_BY_ZERO,
  /** The formula cannot be used. {0} sentence */
  BAD_FORMULA,
  /** Values of different years went into the formula. {0} topics with years */
  MIXED_YEARS,
  /** The values are about different years. {0} {1} years */
  YEAR_DIFFERS,
  /** The values come from different sources. {0} {1} sources */
  SOURCE_DIFFERS,
  /** One value is from the council's own survey. {0} {1} sources */
  OWN_SURVEY,
  /** The definition changed between the years. {0} year */
  DEFINITION_CHANGED,
  /** The source of a value is unknown. {0} area */
  SOURCE_UNKNOWN,
  /** The indicator knows no better and worse. */
  NOT_JUDGED,
  /** A newer value exists, but not for the areas compared with. {0} year, {1} value */
  NEWER_VALUE,
  /** The value is invented. {0} area */
  FICTITIOUS,
  /** The value is provisional. {0} area */
  PROVISIONAL,
  /** Computed by us, not published. {0} formula */
  COMPUTED,
  /** The median of the prefectures is computed by us. {0} number of prefectures */
  MEDIAN_OF,
  /** Ratios standardised to the nation have 100 for it by definition. */
  NATION_IS_100
}
