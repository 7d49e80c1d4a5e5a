package org.musubi.viewpoint.tool;

import org.musubi.viewpoint.expression.EvaluationException;
import org.musubi.viewpoint.expression.ExpressionKind;
import org.musubi.viewpoint.expression.Interpreter;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.expression.ServiceCall;
import org.musubi.viewpoint.specification.AbstractToolDescription;

/**
 * Preconditions of tools. A condition {@code service:canX(...)} may have a companion service {@code whyNotX(...)} with
 * the same parameters that says in a sentence why it does not hold.
 */
final class Conditions {
  private static final String CAN = "can";
  private static final String WHY_NOT = "whyNot";

  private final Interpreter interpreter;

  Conditions(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /**
   * Verdict of a condition.
   *
   * @param expression empty = always allowed
   * @param tool its documentation is the reason when no companion service knows one
   * @param otherwise reason when nothing else is known
   */
  Verdict test(String expression, Scope scope, AbstractToolDescription tool, String otherwise) {
    try {
      if (interpreter.test(expression, scope, true)) {
        return Verdict.YES;
      }
      String reason = whyNot(expression, scope);
      return Verdict.no(reason.isEmpty() ? Names.documentationOr(tool, otherwise) : reason);
    } catch (EvaluationException broken) {
      return Verdict.no(broken.getMessage());
    }
  }

  private String whyNot(String expression, Scope scope) {
    if (ExpressionKind.of(expression) != ExpressionKind.SERVICE) {
      return "";
    }
    ServiceCall call = ServiceCall.parse(expression);
    if (!call.name().startsWith(CAN)) {
      return "";
    }
    String companion = WHY_NOT + call.name().substring(CAN.length());
    if (!interpreter.services().has(companion, call.arguments().size() + 1)) {
      return "";
    }
    return interpreter.text("service:" + call.receiver() + "." + companion + "("
        + String.join(",", call.arguments()) + ")", scope).strip();
  }
}
