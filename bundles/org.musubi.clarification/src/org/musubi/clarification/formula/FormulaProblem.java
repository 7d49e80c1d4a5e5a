package org.musubi.clarification.formula;

import org.musubi.clarification.text.Phrase;

/** What is wrong with a formula, as sentences for the person who wrote it. */
public enum FormulaProblem implements Phrase {
  /** Nothing is written. */
  EMPTY,
  /** Longer than anybody needs. */
  TOO_LONG,
  /** {0}: a code or name no indicator has. */
  UNKNOWN_INDICATOR,
  /** {0}: a name several indicators have. */
  AMBIGUOUS,
  /** {0}: words outside brackets that are no code. */
  UNKNOWN_WORD,
  /** No indicator occurs in it. */
  NO_INDICATOR,
  /** The indicator needs itself. */
  CIRCLE,
  /** Brackets or operators do not fit together. */
  MALFORMED,
  /** A bracket is not closed. */
  OPEN_BRACKET
}
