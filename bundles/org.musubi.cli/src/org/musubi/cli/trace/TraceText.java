package org.musubi.cli.trace;

import org.musubi.cli.command.Sentence;

/** Sentences of the command {@code trace}. */
enum TraceText implements Sentence {
  ORIGINS, CONSEQUENCES, STORY, STEPS, DEPTH, STAGE, ELEMENT, KIND, CODE, STEP, REPEATED, FROM, TO,
  QUESTION, ANSWER, SOURCE, OPEN, NO_LINKS, NOT_A_PROJECT, FIGURE_NOTE, FIGURE_SOURCE
}
