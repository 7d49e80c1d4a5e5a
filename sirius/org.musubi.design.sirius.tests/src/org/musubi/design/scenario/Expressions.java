package org.musubi.design.scenario;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.common.tools.api.interpreter.EvaluationException;
import org.eclipse.sirius.common.tools.api.interpreter.IInterpreter;

/** Evaluates expressions of the specification where only the user interface of Sirius would. */
record Expressions(IInterpreter interpreter) {

  String text(EObject self, String expression, Map<String, ?> variables) {
    return with(variables, () -> interpreter.evaluateString(self, expression));
  }

  boolean holds(EObject self, String expression, Map<String, ?> variables) {
    return expression == null || expression.isBlank()
        || with(variables, () -> interpreter.evaluateBoolean(self, expression));
  }

  private <T> T with(Map<String, ?> variables, Evaluation<T> evaluation) {
    variables.forEach(interpreter::setVariable);
    try {
      return evaluation.get();
    } catch (EvaluationException e) {
      throw new IllegalStateException(e);
    } finally {
      variables.keySet().forEach(interpreter::unSetVariable);
    }
  }

  @FunctionalInterface
  private interface Evaluation<T> {
    T get() throws EvaluationException;
  }
}
