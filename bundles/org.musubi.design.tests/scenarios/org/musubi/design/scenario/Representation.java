package org.musubi.design.scenario;

import org.eclipse.emf.ecore.EObject;

/** An open diagram or table. */
public interface Representation {

  /** Name in the specification. */
  String name();

  /** What the user calls it. */
  String title();

  /** The model element it is about. */
  EObject target();

  /** Computes everything anew, from the model and from what the user switched on. */
  void refresh();

  /** Everything it shows, one thing a line: two equal texts are two equal pictures. */
  String print();
}
