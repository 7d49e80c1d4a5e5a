package org.musubi.cli.rollover;

import org.musubi.cli.command.Sentence;

/** Sentences of the command {@code rollover}. */
enum RolloverText implements Sentence {
  PROJECTS, TARGETS, COUNCIL_ACTIONS, CODE, NAME, DECISION, MERGE_INTO, WHY, ACTIONS, STATE, STATE_TO_DO, STATE_DONE,
  MEASURE, CURRENT, PROPOSED, BY, REASON, ACTION, TARGET_NOTE, NEW_MID_TERM_NEEDED, WRONG_DECISION, UNKNOWN_PROJECT,
  NOTHING_TO_DO, DONE, NOT_SAVED, YEAR_CHOSEN, NO_YEAR
}
