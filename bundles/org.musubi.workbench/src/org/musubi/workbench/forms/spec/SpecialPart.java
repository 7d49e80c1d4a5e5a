package org.musubi.workbench.forms.spec;

/** Parts of pages that are more than fields and tables. */
public enum SpecialPart {
  /** Why an element exists and what came of it, as a chain of links. */
  TRACE,
  /** The elements of a logic model in columns by stage. */
  LOGIC_STAGES,
  /** The items of a checklist by area with answers side by side. */
  CHECKLIST_ANSWERS,
  /** Scores of the areas of a checklist. */
  CHECKLIST_SCORES,
  /** Composite ratings of an evaluation by aspect. */
  EVALUATION_SUMMARY,
  /** Rounds and columns of a brainwriting sheet. */
  BRAINWRITING_GRID,
  /** Way from baseline over actual values to the target. */
  MEASURE_COURSE
}
