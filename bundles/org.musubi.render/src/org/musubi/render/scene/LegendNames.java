package org.musubi.render.scene;

import org.musubi.viewpoint.expression.EvaluationException;
import org.musubi.viewpoint.expression.Interpreter;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.view.ElementView;

/** Says under which name a legend explains what an element looks like. */
@FunctionalInterface
public interface LegendNames {
  /** By the kind of the element as the specification calls it. */
  LegendNames BY_MAPPING = element -> Names.of(element.mapping());

  /** The name; elements of the same name share one entry. Empty or null = not explained. */
  String nameOf(ElementView element);

  /**
   * By companion services of a specification: where one kind of elements has several looks, a service
   * {@code legend<Name of the mapping>} says for the model element what its look means, for instance {@code legendTie}
   * for a mapping {@code Tie}. Mappings without such a service are named as the specification calls them.
   */
  static LegendNames byServices(Interpreter interpreter) {
    return element -> {
      String service = "legend" + element.mapping().getName();
      if (!interpreter.services().has(service, 1)) {
        return BY_MAPPING.nameOf(element);
      }
      try {
        return interpreter.text("service:" + service, Scope.of(element.target()));
      } catch (EvaluationException e) {
        // A legend is no reason not to draw a diagram; the name of the kind is right, if less exact.
        return BY_MAPPING.nameOf(element);
      }
    };
  }
}
