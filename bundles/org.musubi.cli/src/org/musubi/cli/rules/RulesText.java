package org.musubi.cli.rules;

import org.musubi.cli.command.Sentence;

/** Sentences of the command rules. */
public enum RulesText implements Sentence {
  /** {0} number of rules, {1} errors, {2} warnings, {3} hints. */
  COUNTED,
  /** {0} label, {1} key, {2} default, {3} smallest, {4} largest. */
  PARAMETER,
  UNKNOWN_RULE,
  /** Comment at the head of a settings file. */
  SETTINGS_HEAD
}
