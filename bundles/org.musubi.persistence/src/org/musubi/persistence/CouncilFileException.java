package org.musubi.persistence;

import java.util.List;

/**
 * A council file could not be opened or saved. Nothing on disk has been changed.
 *
 * <p>The message is one sentence for the user; {@link #problems()} lists everything that was found.
 */
public final class CouncilFileException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<FileProblem> problems;

  CouncilFileException(List<FileProblem> problems, Throwable cause) {
    super(headline(problems), cause);
    this.problems = List.copyOf(problems);
  }

  CouncilFileException(FileProblem problem, Throwable cause) {
    this(List.of(problem), cause);
  }

  /** What is wrong, in the order of the file; never empty. */
  public List<FileProblem> problems() {
    return problems;
  }

  private static String headline(List<FileProblem> problems) {
    String first = problems.getFirst().message();
    return problems.size() == 1 ? first : FileText.AND_MORE.say(first, problems.size() - 1);
  }
}
