package org.musubi.viewpoint.refresh;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.expression.EvaluationException;
import org.musubi.viewpoint.expression.Interpreter;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.viewpoint.view.ElementView;

/** Evaluates expressions for one diagram. What fails becomes a {@link RefreshProblem} and a value to go on with. */
final class Evaluator {
  /** Shown in the place of a text that could not be computed. */
  static final String FAILED_TEXT = "!";

  private interface Evaluation<T> {
    T run();
  }

  private final Interpreter interpreter;
  private final Problems problems;
  private final ElementLabels labels;

  Evaluator(Interpreter interpreter, Problems problems, ElementLabels labels) {
    this.interpreter = interpreter;
    this.problems = problems;
    this.labels = labels;
  }

  Problems problems() {
    return problems;
  }

  ElementLabels labels() {
    return labels;
  }

  static boolean isEmpty(String expression) {
    return expression == null || expression.isBlank();
  }

  /** Elements an expression gives; none when it is empty or fails. */
  List<EObject> elements(String expression, Scope scope) {
    return isEmpty(expression) ? List.of()
        : safely(expression, scope, List.of(), () -> interpreter.elements(expression, scope));
  }

  /** First element an expression gives, null when there is none. */
  EObject element(String expression, Scope scope) {
    List<EObject> elements = elements(expression, scope);
    return elements.isEmpty() ? null : elements.get(0);
  }

  boolean test(String expression, Scope scope, boolean ifEmpty, boolean ifFailed) {
    return isEmpty(expression) ? ifEmpty
        : safely(expression, scope, ifFailed, () -> interpreter.test(expression, scope, ifEmpty));
  }

  /** Text of an expression, {@link #FAILED_TEXT} when it fails. */
  String text(String expression, Scope scope) {
    return isEmpty(expression) ? ""
        : safely(expression, scope, FAILED_TEXT, () -> interpreter.text(expression, scope));
  }

  /** Text of an expression, null when it is empty or fails. */
  String textOrNull(String expression, Scope scope) {
    if (isEmpty(expression)) {
      return null;
    }
    String text = safely(expression, scope, null, () -> interpreter.text(expression, scope));
    return text == null || text.isEmpty() ? null : text;
  }

  int integer(String expression, Scope scope, int ifNone) {
    return isEmpty(expression) ? ifNone
        : safely(expression, scope, ifNone, () -> interpreter.integer(expression, scope, ifNone));
  }

  /** Any value, null when the expression is empty or fails. */
  Object value(String expression, Scope scope) {
    return isEmpty(expression) ? null
        : safely(expression, scope, null, () -> interpreter.evaluate(expression, scope));
  }

  private <T> T safely(String expression, Scope scope, T ifFailed, Evaluation<T> evaluation) {
    try {
      T result = evaluation.run();
      problems.solved(element(scope.self()), expression);
      return result;
    } catch (EvaluationException e) {
      problems.report(element(scope.self()), expression, e.getMessage());
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      problems.report(element(scope.self()), expression,
          RefreshMessage.EXPRESSION_FAILED.with(expression, name(scope.self()), String.valueOf(e.getMessage())));
    }
    return ifFailed;
  }

  private static EObject element(Object self) {
    return switch (self) {
      case EObject element -> element;
      case ElementView view -> view.target();
      case null, default -> null;
    };
  }

  private String name(Object self) {
    EObject element = element(self);
    return element == null ? String.valueOf(self) : labels.label(element);
  }
}
