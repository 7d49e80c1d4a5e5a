package org.musubi.workbench.overview;

import java.util.List;

/**
 * How far a step has come.
 *
 * @param facts what is there, e.g. 機関 24
 * @param missing what to do next, most important first
 */
public record StepState(Step step, Progress progress, List<String> facts, List<Advice> missing) {

  /** How far. */
  public enum Progress { OPEN, PARTLY, DONE }
}
