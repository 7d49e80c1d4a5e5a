package org.musubi.viewpoint.refresh;

import java.util.List;

import org.musubi.viewpoint.specification.DiagramElementMapping;

/** What a mapping asks for under the layers and filters that are switched on, prepared for quick evaluation. */
abstract sealed class ElementPlan permits NodePlan, EdgePlan {
  private final DiagramElementMapping mapping;
  private final TypeTest type;
  private final boolean creating;
  private final Expr candidates;
  private final Expr precondition;
  private final Expr semanticElements;
  private final Appearance appearance;

  /**
   * How the elements look.
   *
   * @param style default and conditional styles with the customisations of the layers
   * @param decorations decorations that may apply
   * @param filters active filters that may apply
   */
  record Appearance(StylePlan style, List<DecorationPlan> decorations, List<FilterPlan> filters) {
    boolean isNear() {
      return style.isNear() || decorations.stream().anyMatch(DecorationPlan::isNear)
          || filters.stream().anyMatch(FilterPlan::isNear);
    }
  }

  ElementPlan(DiagramElementMapping mapping, TypeTest type, boolean creating, PlanBuilder builder,
      Appearance appearance) {
    this.mapping = mapping;
    this.type = type;
    this.creating = creating;
    this.appearance = appearance;
    candidates = builder.expr(mapping.getSemanticCandidatesExpression(), null);
    precondition = builder.expr(mapping.getPreconditionExpression(), type);
    semanticElements = builder.expr(mapping.getSemanticElements(), type);
  }

  DiagramElementMapping mapping() {
    return mapping;
  }

  TypeTest type() {
    return type;
  }

  /** Whether all elements found are shown, not only those that users put onto the diagram. */
  boolean isCreating() {
    return creating;
  }

  Expr candidates() {
    return candidates;
  }

  Expr precondition() {
    return precondition;
  }

  Expr semanticElements() {
    return semanticElements;
  }

  Appearance appearance() {
    return appearance;
  }

  /** Whether looks can change without a change of the element itself. */
  boolean isNearLook() {
    return appearance.isNear() || semanticElements.isNear();
  }

  /** Whether it depends on more of the model than what an incremental refresh looks at. */
  abstract boolean isNear();
}
