package org.musubi.cli.handover;

import org.musubi.cli.command.Sentence;

/** Sentences of the commands {@code handover} and {@code why}. */
enum HandoverSentence implements Sentence {
  /** {0} fiscal year. */
  YEAR_CHOSEN,
  /** {0} file. */
  WRITTEN
}
