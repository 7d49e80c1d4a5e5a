package org.musubi.design.scenario;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** What a line has in a column, as it is when it is asked for. */
public interface Cell {

  /** The element shown and edited: the line's, or the one that links line and column. */
  EObject target();

  String text();

  /** Colour behind the text; empty = none of its own. */
  Optional<Color> background();

  boolean isBold();
}
