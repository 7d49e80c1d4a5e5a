package org.musubi.workbench.problems;

import java.util.List;
import org.musubi.validation.Problem;
import org.musubi.validation.Severity;

/**
 * Problems with something in common; the same group as before when they have the same in common.
 *
 * @param key what they have in common
 */
record ProblemGroup(Object key, String name, Severity worst, List<Problem> problems) {

  @Override
  public boolean equals(Object other) {
    return other instanceof ProblemGroup group && group.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
