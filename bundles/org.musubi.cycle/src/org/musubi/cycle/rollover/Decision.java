package org.musubi.cycle.rollover;

import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.model.plan.Project;

/**
 * What becomes of a project next year.
 *
 * @param kind continued, improved, expanded, reduced, merged, ended or handed to others
 * @param mergeInto the project that takes it up; only for MERGE
 */
public record Decision(ImprovementKind kind, Project mergeInto) {

  /** A decision that needs no other project. */
  public static Decision of(ImprovementKind kind) {
    return new Decision(kind, null);
  }

  /** True when the project has no plan of its own next year. */
  public boolean ends() {
    return kind == ImprovementKind.STOP || kind == ImprovementKind.MERGE || kind == ImprovementKind.TRANSFER;
  }
}
