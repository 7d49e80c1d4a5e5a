package org.musubi.clarification.findings;

import org.musubi.clarification.text.Phrase;

/** Sentences proposed for findings and issues; they become part of the council file. */
enum FindingText implements Phrase {
  /** {0} topic, {1} area, {2} value, {3} years. */
  FIGURE,
  /** {0} name of the other area, {1} its value. */
  HIGHER, LOWER, SAME,
  /** {0} sign, {1} word. */
  MARK,
  PLACE, TREND_UP, TREND_DOWN, TREND_FLAT, NOTE, ONLY_REFERENCE, SEPARATOR, FULL_STOP,
  /** {0} text, {1} workshop. */
  CARD, CARD_ALONE, COMPUTED_BY, COMPUTED_SET, COMPUTED_SET_OF, FROM_CARD, FROM_VOICE,
  ANALYSIS
}
