package org.musubi.cli.validate;

import org.musubi.cli.command.Sentence;

/** Sentences of the command validate. */
public enum ValidateText implements Sentence {
  /** {0} file, {1} errors, {2} warnings, {3} hints. */
  COUNTED,
  /** {0} how many are not shown, {1} the option to see them. */
  NOT_SHOWN,
  /** {0} severity, {1} rule, {2} message. */
  PROBLEM,
  /** {0} explanation. */
  WHAT_TO_DO,
  /** {0} file. */
  CHECKING_RULES,
  UNKNOWN_RULE,
  WRONG_DAY,
  SETTINGS_UNREADABLE,
  OUT_IS_COUNCIL,
  NOT_WRITTEN,
  WRITTEN,
  /** Title of the checks of the file itself. */
  STRUCTURE_TITLE,
  STRUCTURE_STATEMENT
}
