package org.musubi.viewpoint.refresh;

/**
 * An expression and how far its value reaches into the model.
 *
 * @param text the expression
 * @param reach what a change must touch to change the value
 */
record Expr(String text, Reach reach) {
  /** Which changes of the model can change the value of an expression. */
  enum Reach {
    /** nothing is written */
    EMPTY,
    /** none: a literal or a variable */
    FIXED,
    /** those of the element itself */
    SELF,
    /** those of elements near by, and possibly others: a Java method or a derived feature */
    NEAR
  }

  boolean isEmpty() {
    return reach == Reach.EMPTY;
  }

  boolean isNear() {
    return reach == Reach.NEAR;
  }
}
