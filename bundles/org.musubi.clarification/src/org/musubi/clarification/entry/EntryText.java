package org.musubi.clarification.entry;

import org.musubi.clarification.text.Phrase;

/** Why a pasted row is refused, and names of data sets made for typed values. */
enum EntryText implements Phrase {
  NO_INDICATOR, UNKNOWN_INDICATOR, NO_YEAR, WRONG_YEAR, NO_VALUE, WRONG_NUMBER, NEGATIVE_COUNT, TOO_MANY_CASES, TWICE,
  PERCENT_ABOVE_100, DATA_SET, DATA_SET_OF
}
