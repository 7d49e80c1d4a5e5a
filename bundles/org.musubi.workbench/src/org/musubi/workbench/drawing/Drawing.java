package org.musubi.workbench.drawing;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;

/**
 * A diagram or table of a council. Two are equal when they are the same diagram, whatever it is called at present.
 *
 * @param runtime id of the runtime that keeps it; empty in what a runtime itself says about its drawings
 * @param id identifies it among all that the runtime keeps of the council
 * @param kind what it shows
 * @param about the element it is about
 * @param name its title
 */
public record Drawing(String runtime, String id, DrawingKind kind, EObject about, String name) {

  public Drawing {
    Objects.requireNonNull(runtime);
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(about);
    Objects.requireNonNull(name);
  }

  /** A drawing as its own runtime tells of it. */
  public Drawing(String id, DrawingKind kind, EObject about, String name) {
    this("", id, kind, about, name);
  }

  /** The same as a drawing of a runtime. */
  Drawing of(String keeper) {
    return new Drawing(keeper, id, kind, about, name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Drawing drawing && drawing.about == about && drawing.id.equals(id)
        && drawing.runtime.equals(runtime);
  }

  @Override
  public int hashCode() {
    return 31 * runtime.hashCode() + id.hashCode();
  }
}
