package org.musubi.workbench.drawing;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;

/**
 * A diagram or table of a council. Two are equal when they are the same diagram, whatever it is called at present.
 *
 * @param id identifies it among all of the council
 * @param kind what it shows
 * @param about the element it is about
 * @param name its title
 */
public record Drawing(String id, DrawingKind kind, EObject about, String name) {

  public Drawing {
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(about);
    Objects.requireNonNull(name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Drawing drawing && drawing.about == about && drawing.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
