package org.musubi.viewpoint.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.viewpoint.expression.EvaluationException;
import org.musubi.viewpoint.expression.Interpreter;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.view.ElementLabels;

/** Evaluates expressions for one refresh. What fails becomes a {@link TableProblem} and a value to go on with. */
final class TableEvaluator {
  /** Shown in the place of a text that could not be computed. */
  private static final String FAILED_TEXT = "!";

  private record Key(EObject element, String subject) {
  }

  private final Interpreter interpreter;
  private final ElementLabels labels;
  private final ValueLabels values;
  private final Map<Key, TableProblem> problems = new LinkedHashMap<>();

  TableEvaluator(Interpreter interpreter, ElementLabels labels, ValueLabels values) {
    this.interpreter = interpreter;
    this.labels = labels;
    this.values = values;
  }

  ElementLabels labels() {
    return labels;
  }

  /** Text of what a feature holds, several values with commas between them. */
  String value(EObject element, EStructuralFeature feature) {
    Object value = element.eGet(feature);
    Collection<?> several = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
    return several.stream().filter(Objects::nonNull).map(item -> values.label(element, feature, item))
        .collect(Collectors.joining(", "));
  }

  List<TableProblem> problems() {
    return List.copyOf(problems.values());
  }

  static boolean isEmpty(String expression) {
    return expression == null || expression.isBlank();
  }

  List<EObject> elements(String expression, Scope scope) {
    return isEmpty(expression) ? List.of()
        : safely(expression, scope, List.of(), () -> interpreter.elements(expression, scope));
  }

  EObject element(String expression, Scope scope) {
    List<EObject> elements = elements(expression, scope);
    return elements.isEmpty() ? null : elements.getFirst();
  }

  /** @param ifFailed result when the expression cannot be evaluated */
  boolean test(String expression, Scope scope, boolean ifEmpty, boolean ifFailed) {
    return isEmpty(expression) ? ifEmpty
        : safely(expression, scope, ifFailed, () -> interpreter.test(expression, scope, ifEmpty));
  }

  String text(String expression, Scope scope) {
    return isEmpty(expression) ? ""
        : safely(expression, scope, FAILED_TEXT, () -> interpreter.text(expression, scope));
  }

  int integer(String expression, Scope scope, int ifNone) {
    return isEmpty(expression) ? ifNone
        : safely(expression, scope, ifNone, () -> interpreter.integer(expression, scope, ifNone));
  }

  void report(EObject element, String subject, String sentence) {
    problems.putIfAbsent(new Key(element, subject), new TableProblem(element, sentence));
  }

  private <T> T safely(String expression, Scope scope, T ifFailed, Supplier<T> evaluation) {
    try {
      return evaluation.get();
    } catch (EvaluationException e) {
      report(element(scope), expression, e.getMessage());
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      EObject element = element(scope);
      report(element, expression, TableMessage.EXPRESSION_FAILED.with(expression,
          element == null ? String.valueOf(scope.self()) : labels.label(element), String.valueOf(e.getMessage())));
    }
    return ifFailed;
  }

  private static EObject element(Scope scope) {
    return scope.self() instanceof EObject element ? element : null;
  }
}
