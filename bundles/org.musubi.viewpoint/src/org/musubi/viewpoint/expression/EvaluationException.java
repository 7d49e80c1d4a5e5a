package org.musubi.viewpoint.expression;

/** An expression could not be evaluated. The message is a sentence that names the expression, the element and why. */
public final class EvaluationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String expression;

  EvaluationException(String expression, String message, Throwable cause) {
    super(message, cause);
    this.expression = expression;
  }

  /** The expression as the specification has it. */
  public String expression() {
    return expression;
  }
}
