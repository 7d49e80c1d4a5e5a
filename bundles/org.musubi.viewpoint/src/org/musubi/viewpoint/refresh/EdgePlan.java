package org.musubi.viewpoint.refresh;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.musubi.viewpoint.specification.DiagramElementMapping;
import org.musubi.viewpoint.specification.EdgeMapping;

/** Plan of an edge mapping. */
final class EdgePlan extends ElementPlan {
  private final Set<DiagramElementMapping> sources;
  private final Set<DiagramElementMapping> targets;
  private final Expr sourceFinder;
  private final Expr targetFinder;
  private final Expr targetExpression;

  EdgePlan(EdgeMapping mapping, TypeTest type, boolean creating, PlanBuilder builder, Appearance appearance) {
    super(mapping, type, creating, builder, appearance);
    sources = identitySet(mapping.getSourceMapping());
    targets = identitySet(mapping.getTargetMapping());
    sourceFinder = builder.expr(mapping.getSourceFinderExpression(), type);
    targetFinder = builder.expr(mapping.getTargetFinderExpression(), type);
    targetExpression = builder.expr(mapping.getTargetExpression(), null);
  }

  private static Set<DiagramElementMapping> identitySet(List<DiagramElementMapping> mappings) {
    Set<DiagramElementMapping> result = Collections.newSetFromMap(new IdentityHashMap<>());
    result.addAll(mappings);
    return result;
  }

  @Override
  EdgeMapping mapping() {
    return (EdgeMapping) super.mapping();
  }

  /** Whether an edge stands for an element of its own, not for a relation of its source. */
  boolean isElementBased() {
    return mapping().isUseDomainElement();
  }

  boolean mayLeave(DiagramElementMapping end) {
    return sources.contains(end);
  }

  boolean mayReach(DiagramElementMapping end) {
    return targets.contains(end);
  }

  Expr sourceFinder() {
    return sourceFinder;
  }

  Expr targetFinder() {
    return targetFinder;
  }

  Expr targetExpression() {
    return targetExpression;
  }

  /** Whether its ends can change without a change of the element itself. */
  boolean isNearEnds() {
    return sourceFinder.isNear() || targetFinder.isNear() || targetExpression.isNear() || precondition().isNear();
  }

  @Override
  boolean isNear() {
    return candidates().isNear() || isNearEnds() || isNearLook();
  }
}
