package org.musubi.viewpoint.expression;

import java.util.Objects;

/**
 * What an expression can see: {@code self} and named variables. Scopes do not change; {@link #with} makes an inner one
 * that hides variables of the same name.
 */
public final class Scope {
  private final Object self;
  private final Scope outer;
  private final String name;
  private final Object value;

  private Scope(Object self, Scope outer, String name, Object value) {
    this.self = self;
    this.outer = outer;
    this.name = name;
    this.value = value;
  }

  /** @param self what the expression is evaluated on, normally a model element; may be null */
  public static Scope of(Object self) {
    return new Scope(self, null, null, null);
  }

  /** The same variables and one more; a null value is a variable without a value. */
  public Scope with(String variable, Object newValue) {
    return new Scope(self, this, Objects.requireNonNull(variable), newValue);
  }

  /** The same variables on another element. */
  public Scope on(Object newSelf) {
    return new Scope(newSelf, outer, name, value);
  }

  public Object self() {
    return self;
  }

  /** Value of a variable, {@code self} included; null when there is none or it has no value. */
  public Object get(String variable) {
    if ("self".equals(variable)) {
      return self;
    }
    for (Scope scope = this; scope != null; scope = scope.outer) {
      if (variable.equals(scope.name)) {
        return scope.value;
      }
    }
    return null;
  }

  /** Whether the variable was set, even to null. */
  public boolean has(String variable) {
    if ("self".equals(variable)) {
      return true;
    }
    for (Scope scope = this; scope != null; scope = scope.outer) {
      if (variable.equals(scope.name)) {
        return true;
      }
    }
    return false;
  }
}
