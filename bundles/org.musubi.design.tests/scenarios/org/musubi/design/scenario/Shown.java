package org.musubi.design.scenario;

import org.eclipse.emf.ecore.EObject;

/** What a tool can be used on: a diagram, a node or an edge. Two are equal when they are the same thing on paper. */
public interface Shown {

  /**
   * The model element. Of an edge that stands for a reference and not for an element of its own it is that of the
   * source.
   */
  EObject target();
}
