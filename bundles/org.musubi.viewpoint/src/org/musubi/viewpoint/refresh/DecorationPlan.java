package org.musubi.viewpoint.refresh;

import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.specification.DecorationDescription;
import org.musubi.viewpoint.specification.MappingBasedDecoration;
import org.musubi.viewpoint.view.Decoration;
import org.musubi.viewpoint.view.ElementView;

/**
 * A decoration of an active layer.
 *
 * @param description what the specification says
 * @param type elements it stands on when it goes by the model; null when it goes by mapping
 * @param isNear whether it depends on more than the element itself
 */
record DecorationPlan(DecorationDescription description, TypeTest type, boolean isNear) {
  /** The decoration of an element, null when it has none. */
  Decoration of(ElementView view, Scope scope, Evaluator evaluator) {
    boolean concerned = type == null
        ? ((MappingBasedDecoration) description).getMappings().contains(view.mapping())
        : type.accepts(view.target());
    if (!concerned || !evaluator.test(description.getPreconditionExpression(),
        scope.with("element", view.target()), true, false)) {
      return null;
    }
    String image = evaluator.textOrNull(description.getImageExpression(), scope);
    return image == null ? null : new Decoration(description.getPosition(), image,
        evaluator.textOrNull(description.getTooltipExpression(), scope));
  }
}
