package org.musubi.cli.output;

import org.musubi.cli.command.Sentence;

/** Sentences about printing results. */
enum OutputText implements Sentence {
  YES,
  NO,
  NOTHING,
  UNKNOWN_TABLE,
  ONE_OF_SEVERAL,
  WRITTEN,
  NOT_WRITTEN
}
