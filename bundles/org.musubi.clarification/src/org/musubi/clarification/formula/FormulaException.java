package org.musubi.clarification.formula;

import java.util.List;
import java.util.Locale;

/** A formula that cannot be used. */
public final class FormulaException extends Exception {

  private static final long serialVersionUID = 1L;

  private final FormulaProblem problem;
  private final transient List<Object> details;

  public FormulaException(FormulaProblem problem, Object... details) {
    super(problem.name());
    this.problem = problem;
    this.details = List.of(details);
  }

  public FormulaProblem problem() {
    return problem;
  }

  /** What is wrong and what to do, in one or two sentences. */
  public String sentence(Locale locale) {
    return problem.in(locale, details.toArray());
  }

  @Override
  public String getLocalizedMessage() {
    return sentence(Locale.getDefault());
  }
}
