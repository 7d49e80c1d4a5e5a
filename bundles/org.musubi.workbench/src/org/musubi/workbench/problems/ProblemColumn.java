package org.musubi.workbench.problems;

import java.util.Comparator;
import java.util.function.Function;
import org.musubi.validation.Problem;
import org.musubi.workbench.text.Labels;

/** A column of the list. */
enum ProblemColumn {

  MESSAGE(ProblemsText.COLUMN_MESSAGE, 0, Problem::message, Comparator.comparing(Problem::severity)),
  RULE(ProblemsText.COLUMN_RULE, 74, problem -> problem.rule().id(),
      Comparator.comparing(problem -> problem.rule().id())),
  ELEMENT(ProblemsText.COLUMN_ELEMENT, 170, problem -> Labels.of(problem.element()),
      Comparator.comparing(problem -> Labels.of(problem.element()))),
  KIND(ProblemsText.COLUMN_KIND, 90, problem -> Labels.of(problem.element().eClass()),
      Comparator.comparing(problem -> Labels.of(problem.element().eClass())));

  private final ProblemsText title;
  private final int width;
  private final Function<Problem, String> text;
  private final Comparator<Problem> order;

  ProblemColumn(ProblemsText title, int width, Function<Problem, String> text, Comparator<Problem> order) {
    this.title = title;
    this.width = width;
    this.text = text;
    this.order = order;
  }

  String title() {
    return title.text();
  }

  /** Usual width in pixels; the message takes what is left. */
  int width() {
    return width;
  }

  String text(Problem problem) {
    return text.apply(problem);
  }

  Comparator<Problem> order() {
    return order;
  }
}
