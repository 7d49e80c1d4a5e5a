package org.musubi.viewpoint.refresh;

import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.specification.FilterKind;
import org.musubi.viewpoint.specification.MappingFilter;
import org.musubi.viewpoint.view.ElementView;

/**
 * A filter that is switched on.
 *
 * @param filter what the specification says
 * @param isNear whether it depends on more than the model element itself
 */
record FilterPlan(MappingFilter filter, boolean isNear) {
  boolean hides() {
    return filter.getFilterKind() == FilterKind.HIDE;
  }

  /**
   * Whether an element passes. Conditions say what stays: an element is caught as soon as one that is written is false.
   * A filter that names mappings and no condition catches all their elements; one that names no mappings looks at all
   * elements, and evaluates both conditions on the view.
   */
  boolean passes(ElementView view, Scope scope, Evaluator evaluator) {
    String semantic = filter.getSemanticConditionExpression();
    String visual = filter.getViewConditionExpression();
    if (filter.getMappings().isEmpty()) {
      Scope onView = scope.on(view);
      return evaluator.test(semantic, onView, true, true) && evaluator.test(visual, onView, true, true);
    }
    if (!filter.getMappings().contains(view.mapping())) {
      return true;
    }
    if (Evaluator.isEmpty(semantic) && Evaluator.isEmpty(visual)) {
      return false;
    }
    return evaluator.test(semantic, scope, true, true) && evaluator.test(visual, scope.on(view), true, true);
  }
}
