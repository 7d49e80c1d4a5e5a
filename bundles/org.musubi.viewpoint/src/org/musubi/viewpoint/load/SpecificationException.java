package org.musubi.viewpoint.load;

import java.util.List;
import java.util.stream.Collectors;

/** A specification that cannot be used; all its problems are listed. */
public final class SpecificationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<SpecificationProblem> problems;

  SpecificationException(String file, List<SpecificationProblem> problems, Throwable cause) {
    super(LoadMessage.REFUSED.with(file, problems.size(),
        problems.stream().map(SpecificationProblem::sentence).collect(Collectors.joining("\n"))), cause);
    this.problems = List.copyOf(problems);
  }

  /** Every problem found, in the order of the file. */
  public List<SpecificationProblem> problems() {
    return problems;
  }
}
