package org.musubi.viewpoint.expression;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * Evaluates the expressions of a viewpoint specification: {@code feature:}, {@code var:}, {@code service:} and
 * literals. Not safe for several threads.
 */
public final class Interpreter {
  private interface Compiled {
    Object evaluate(Scope scope);
  }

  private final Services services;
  private final Map<String, Compiled> compiled = new HashMap<>();

  /** @param services the Java extensions of the specification */
  public Interpreter(Services services) {
    this.services = services;
  }

  public Services services() {
    return services;
  }

  /**
   * Value of an expression; null for an empty one.
   *
   * @throws EvaluationException when the feature, variable or service does not exist, or the service failed
   */
  public Object evaluate(String expression, Scope scope) {
    if (expression == null || expression.isEmpty()) {
      return null;
    }
    return compiled.computeIfAbsent(expression, this::compile).evaluate(scope);
  }

  /** Model elements an expression gives: those of a collection or array, or the one; nulls and other things left out. */
  public List<EObject> elements(String expression, Scope scope) {
    Object value = evaluate(expression, scope);
    if (value instanceof EObject element) {
      return List.of(element);
    }
    if (value instanceof Object[] array) {
      value = Arrays.asList(array);
    }
    if (value instanceof Collection<?> collection) {
      List<EObject> result = new ArrayList<>(collection.size());
      for (Object item : collection) {
        if (item instanceof EObject element) {
          result.add(element);
        }
      }
      return result;
    }
    return List.of();
  }

  /**
   * Truth of an expression: null is false, a text is true unless it is {@code false}, and so is any other value.
   *
   * @param ifEmpty result when no expression is written
   */
  public boolean test(String expression, Scope scope, boolean ifEmpty) {
    if (expression == null || expression.isBlank()) {
      return ifEmpty;
    }
    Object value = evaluate(expression, scope);
    if (value instanceof Boolean truth) {
      return truth;
    }
    return value != null && !"false".equalsIgnoreCase(value.toString());
  }

  /** Text of an expression; nothing is the empty text, items of a collection stand one after the other. */
  public String text(String expression, Scope scope) {
    Object value = evaluate(expression, scope);
    if (value == null) {
      return "";
    }
    if (value instanceof Object[] array) {
      value = Arrays.asList(array);
    }
    if (value instanceof Collection<?> collection) {
      StringBuilder text = new StringBuilder();
      collection.forEach(item -> text.append(item == null ? "" : item.toString()));
      return text.toString();
    }
    return value.toString();
  }

  /** Whole number an expression gives; {@code ifNone} when it gives none. */
  public int integer(String expression, Scope scope, int ifNone) {
    Object value = evaluate(expression, scope);
    if (value instanceof Number number) {
      return number.intValue();
    }
    if (value == null) {
      return ifNone;
    }
    try {
      return (int) Math.round(Double.parseDouble(value.toString().strip()));
    } catch (NumberFormatException notANumber) {
      return ifNone;
    }
  }

  private Compiled compile(String expression) {
    return switch (ExpressionKind.of(expression)) {
      case EMPTY -> scope -> null;
      case FEATURE -> feature(expression, ExpressionKind.nameIn(expression));
      case VARIABLE -> variable(expression, ExpressionKind.nameIn(expression));
      case SERVICE -> service(expression, ServiceCall.parse(expression));
      case LITERAL -> scope -> expression;
      case UNSUPPORTED -> scope -> {
        throw new EvaluationException(expression, ExpressionMessage.UNSUPPORTED.with(expression), null);
      };
    };
  }

  private static Compiled feature(String expression, String name) {
    FeatureAccess access = new FeatureAccess(expression, name);
    return scope -> {
      try {
        return access.of(scope.self());
      } catch (EvaluationException known) {
        throw known;
      } catch (RuntimeException failed) { // a derived feature runs code of the metamodel
        throw failed(expression, scope.self(), failed);
      }
    };
  }

  private static Compiled variable(String expression, String name) {
    return scope -> variable(expression, name, scope);
  }

  private static Object variable(String expression, String name, Scope scope) {
    if (!scope.has(name)) {
      throw new EvaluationException(expression, ExpressionMessage.NO_VARIABLE.with(expression, name), null);
    }
    return scope.get(name);
  }

  private Compiled service(String expression, ServiceCall call) {
    return scope -> {
      Object[] arguments = new Object[call.arguments().size() + 1];
      arguments[0] = variable(expression, call.receiver(), scope);
      for (int i = 1; i < arguments.length; i++) {
        arguments[i] = variable(expression, call.arguments().get(i - 1), scope);
      }
      try {
        return services.call(call.name(), arguments);
      } catch (NoSuchMethodException e) {
        throw new EvaluationException(expression, ExpressionMessage.NO_SERVICE.with(expression, e.getMessage()), e);
      } catch (InvocationTargetException e) {
        throw failed(expression, arguments[0], e.getCause());
      } catch (IllegalAccessException e) {
        throw new EvaluationException(expression, ExpressionMessage.NO_SERVICE.with(expression, e.getMessage()), e);
      }
    };
  }

  /** What code that is not ours threw; only what leaves no way to go on is passed on as it is. */
  private static EvaluationException failed(String expression, Object on, Throwable cause) {
    if (cause instanceof VirtualMachineError fatal && !(fatal instanceof StackOverflowError)) {
      throw fatal;
    }
    String reason = cause.getMessage() == null ? cause.getClass().getSimpleName()
        : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    return new EvaluationException(expression,
        ExpressionMessage.SERVICE_FAILED.with(expression, FeatureAccess.describe(on), reason), cause);
  }
}
