package org.musubi.viewpoint.refresh;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.musubi.viewpoint.specification.AbstractNodeMapping;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.DiagramElementMapping;
import org.musubi.viewpoint.specification.EdgeMapping;

/** What a diagram shows under the layers and filters that are switched on. */
final class DiagramPlan {
  private final DiagramDescription description;
  private final Map<AbstractNodeMapping, NodePlan> nodes;
  private final List<NodePlan> roots;
  private final List<EdgePlan> edges;
  private final Map<EdgeMapping, EdgePlan> edgesByMapping = new IdentityHashMap<>();
  private final List<EdgeMapping> cyclic;
  private final Expr root;
  private final boolean near;

  /**
   * @param roots plans of what lies on the diagram itself, in drawing order
   * @param edges plans of edges, those that others stand on first
   * @param cyclic edge mappings left out because they stand on each other
   * @param root gives the element on which the candidates of {@code roots} are evaluated
   */
  DiagramPlan(DiagramDescription description, Map<AbstractNodeMapping, NodePlan> nodes, List<NodePlan> roots,
      List<EdgePlan> edges, List<EdgeMapping> cyclic, Expr root) {
    this.description = description;
    this.root = root;
    this.nodes = nodes;
    this.roots = roots;
    this.edges = edges;
    this.cyclic = cyclic;
    edges.forEach(plan -> edgesByMapping.put(plan.mapping(), plan));
    near = nodes.values().stream().anyMatch(ElementPlan::isNear) || edges.stream().anyMatch(ElementPlan::isNear)
        || root.isNear();
  }

  DiagramDescription description() {
    return description;
  }

  Expr root() {
    return root;
  }

  List<NodePlan> roots() {
    return roots;
  }

  List<EdgePlan> edges() {
    return edges;
  }

  List<EdgeMapping> cyclic() {
    return cyclic;
  }

  /** Whether nodes lie in others because they are of a class, wherever they are in the model. */
  boolean hasOpenInnerCandidates() {
    return nodes.values().stream().anyMatch(plan -> plan.candidates().isEmpty() && plan.isCreating()
        && !roots.contains(plan));
  }

  /** Plan of a mapping that is part of the diagram. */
  ElementPlan of(DiagramElementMapping mapping) {
    return mapping instanceof EdgeMapping edge ? edgesByMapping.get(edge) : nodes.get(mapping);
  }

  /** Whether an incremental refresh can miss something, so that settling is needed. */
  boolean isNear() {
    return near;
  }
}
