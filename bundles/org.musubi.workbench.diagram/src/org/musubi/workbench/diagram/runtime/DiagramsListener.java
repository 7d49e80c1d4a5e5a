package org.musubi.workbench.diagram.runtime;

import org.musubi.viewpoint.view.Diagram;

/** Hears what happens to the diagrams of a council, after each step of its history. */
public interface DiagramsListener {

  /** An open diagram has to be shown anew where {@code update} says. */
  default void updated(DiagramUpdate update) {
  }

  /** A diagram was made, renamed or taken away. */
  default void listChanged(DiagramRuntime runtime) {
  }

  /** A diagram was deleted; it must not be shown any longer. */
  default void deleted(Diagram diagram) {
  }

  /** A layout of a large diagram is being worked out now, or not any more. */
  default void arranging(Diagram diagram, boolean running) {
  }

  /** The diagrams could not be saved; {@code sentence} tells the user why. */
  default void saveFailed(String sentence) {
  }
}
