package org.musubi.viewpoint.view;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.DiagramElementMapping;

/**
 * One node or edge of a refreshed diagram. Content (target, look, children) is written by the refresh only; what a user
 * decides lives in {@link #state()}.
 */
public abstract sealed class ElementView permits NodeView, EdgeView {
  private final Diagram diagram;
  private final DiagramElementMapping mapping;
  private final EObject target;
  private List<EObject> semanticElements;
  private List<Decoration> decorations = List.of();
  private boolean filtered;
  private boolean collapsedByFilter;

  ElementView(Diagram diagram, DiagramElementMapping mapping, EObject target) {
    this.diagram = diagram;
    this.mapping = mapping;
    this.target = target;
    this.semanticElements = List.of(target);
  }

  public final Diagram diagram() {
    return diagram;
  }

  /** The mapping that made the element. */
  public final DiagramElementMapping mapping() {
    return mapping;
  }

  /** The model element shown. For a relation-based edge: the target of its source. */
  public final EObject target() {
    return target;
  }

  /** All model elements the view depends on, {@link #target()} first. */
  public final List<EObject> semanticElements() {
    return semanticElements;
  }

  public final void setSemanticElements(List<EObject> elements) {
    semanticElements = List.copyOf(elements);
  }

  public final List<Decoration> decorations() {
    return decorations;
  }

  public final void setDecorations(List<Decoration> newDecorations) {
    decorations = List.copyOf(newDecorations);
  }

  /** Whether an active filter hides the element. */
  public final boolean isFiltered() {
    return filtered;
  }

  public final void setFiltered(boolean newFiltered) {
    filtered = newFiltered;
  }

  /** Whether an active filter reduces the element to a small mark. */
  public final boolean isCollapsedByFilter() {
    return collapsedByFilter;
  }

  public final void setCollapsedByFilter(boolean collapsed) {
    collapsedByFilter = collapsed;
  }

  public abstract ElementState state();

  /** What is written on it, for lists and messages. */
  public abstract String text();

  /** Whether it is drawn: neither hidden nor filtered, and neither is what it stands on. */
  public abstract boolean isVisible();
}
