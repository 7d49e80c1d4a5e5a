package org.musubi.viewpoint.refresh;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.expression.Scope;

/**
 * The styles of a mapping: the first conditional one whose predicate holds, else the default.
 *
 * @param conditional styles with a predicate, in order
 * @param standard the default style, null = none is given
 * @param isNear whether any of it depends on more than the element itself
 */
record StylePlan(List<Choice> conditional, StyleForm standard, boolean isNear) {
  record Choice(String predicate, StyleForm form) {
  }

  /** The style of an element, null when the specification gives none. */
  EObject choose(Scope scope, Evaluator evaluator) {
    for (Choice choice : conditional) {
      if (evaluator.test(choice.predicate(), scope, false, false)) {
        return choice.form().in(scope, evaluator);
      }
    }
    return standard == null ? null : standard.in(scope, evaluator);
  }
}
