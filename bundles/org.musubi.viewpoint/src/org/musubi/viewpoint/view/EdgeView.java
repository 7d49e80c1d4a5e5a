package org.musubi.viewpoint.view;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.EdgeMapping;

/** An edge of a refreshed diagram. */
public final class EdgeView extends ElementView {
  private final ElementView source;
  private final ElementView end;
  private final EdgeState state;
  private EdgeLook look;

  /** Made by the refresh. {@code source} and {@code end} are nodes, or edges where the specification says so. */
  public EdgeView(Diagram diagram, EdgeMapping mapping, EObject target, ElementView source, ElementView end,
      EdgeState state) {
    super(diagram, mapping, target);
    this.source = source;
    this.end = end;
    this.state = state;
  }

  /** What the edge leaves. */
  public ElementView source() {
    return source;
  }

  /** What the edge points to. ({@link #target()} is the model element.) */
  public ElementView end() {
    return end;
  }

  public EdgeMapping edgeMapping() {
    return (EdgeMapping) mapping();
  }

  @Override
  public EdgeState state() {
    return state;
  }

  public EdgeLook look() {
    return look;
  }

  /** Set by the refresh. */
  public void setLook(EdgeLook newLook) {
    look = newLook;
  }

  @Override
  public String text() {
    return look == null || look.center() == null ? "" : look.center().text();
  }

  @Override
  public boolean isVisible() {
    return !isFiltered() && !state.isHidden() && source.isVisible() && end.isVisible();
  }

  @Override
  public String toString() {
    return source + " -> " + end;
  }
}
