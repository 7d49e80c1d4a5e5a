package org.musubi.cli.clarify;

import org.musubi.cli.command.Sentence;

/** Sentences of the command {@code clarify}. */
enum ClarifyText implements Sentence {
  FINDINGS, ISSUES, CODE, NAME, KIND, STATEMENT, SOURCES, FIELD, TARGET_GROUP, SCORE, RANK, STATUS, REASON, EVIDENCE,
  UNKNOWN_INDICATOR, NO_FIGURE, NO_AREA, UNKNOWN_AREA, UNKNOWN_FINDING, UNKNOWN_ISSUE, WRONG_ISSUE, WRONG_ASSIGNMENT, WRONG_POINTS,
  SAVED, NOT_SAVED, NOTHING_YET, POINTS_NOTE
}
