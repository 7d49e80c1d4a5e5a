package org.musubi.analysis.trace;

import java.util.Locale;
import org.musubi.analysis.text.Texts;

/** How one element came from another; each reads from the origin to the consequence. */
public enum StepKind {
  /** A figure or document supports a finding. */
  EVIDENCE,
  /** A voice on a card became a finding or an issue. */
  VOICE,
  /** An idea on a sheet or card was taken further. */
  IDEA,
  /** A finding belongs to an issue or cause. */
  FOUND,
  /** A cause lies behind an issue or another cause. */
  CAUSE,
  /** An issue brings about or worsens another. */
  BRINGS_ABOUT,
  /** A goal of a plan above is served. */
  UPPER_GOAL,
  /** A logic model was drawn for an issue, a box belongs to a logic model. */
  MODELLED,
  /** One box of a logic model leads to the next. */
  LEADS_TO,
  /** A plan or goal answers an issue. */
  PLANNED,
  /** A project takes up an issue, goal, plan or box of a logic model. */
  PROJECT,
  /** A project was made from an example. */
  TEMPLATE,
  /** A measure tells whether it works. */
  MEASURED,
  /** A measure got an actual value. */
  ACTUAL,
  /** A project is planned for a fiscal year. */
  YEAR,
  /** A task carries out what was planned or decided. */
  TASK,
  /** It was evaluated. */
  EVALUATED,
  /** An evaluation led to an improvement. */
  IMPROVED,
  /** An improvement went into the plan of a later year. */
  CARRIED_OVER,
  /** A meeting decided it. */
  DECIDED,
  /** It was derived from the other (trace link). */
  DERIVED,
  /** It implements the other (trace link). */
  IMPLEMENTS,
  /** It replaces the other (trace link). */
  REPLACES,
  /** Elements outside the chain: it is used there. */
  USED,
  /** Elements outside the chain: it is a part of that. */
  PART;

  /** The step in words, e.g. 根拠にした. */
  public String label(Locale locale) {
    return Texts.of(this, locale);
  }
}
