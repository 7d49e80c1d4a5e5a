package org.musubi.persistence;

import java.io.IOException;
import org.musubi.persistence.FileProblem.Kind;
import org.musubi.persistence.FileProblem.Severity;

/** Ends the reading of a file with the one reason why it is not opened. */
final class Refusal extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient FileProblem problem;

  Refusal(Kind kind, String sentence, int line, int column) {
    super(sentence);
    problem = new FileProblem(kind, Severity.ERROR, sentence, null, Math.max(line, 0), Math.max(column, 0));
  }

  Refusal(Kind kind, String sentence) {
    this(kind, sentence, 0, 0);
  }

  FileProblem problem() {
    return problem;
  }
}
