package org.musubi.clarification.figures;

import org.musubi.clarification.text.Phrase;

/** Words around figures. */
enum FigureText implements Phrase {
  AGES, COMMA, NAME_OF_SLICE, YEAR, INPUT_YEAR
}
