package org.musubi.workbench.diagram.part;

/** A policy that shows handles which depend on more than the bounds of the figure. */
interface SelectionUpdate {

  /** The selected element looks different or is elsewhere now. */
  void selectedElementChanged();
}
