package org.musubi.sheets.types;

import org.musubi.sheets.text.MessageKey;

/** What is wrong with an entry and what may be entered instead, the kinds of elements these sentences name, hints. */
enum TypeText implements MessageKey {
  FLAW, NOT_A_NUMBER, NOT_WHOLE, OUT_OF_RANGE, BETWEEN, AT_LEAST, AT_MOST, NOT_A_DAY, NUMBER_FOR_DAY, DAY_TOO_FAR,
  NOT_A_YEAR, NOT_A_CHOICE, SEVERAL_CHOICES, YES_OR_NOTHING, UNKNOWN, UNKNOWN_NEAR, SEVERAL,
  HINT_WHOLE, HINT_NUMBER, HINT_RANGE, HINT_DAY, HINT_YEAR, HINT_LINES, HINT_PER_LINE, HINT_YES, HINT_ELEMENT,
  HINT_ELEMENTS,
  ORGANIZATION, PROJECT, ISSUE, INDICATOR, MEASURE, UNIT, WORKING_GROUP, FINDING, RESOURCE, UPPER_GOAL
}
