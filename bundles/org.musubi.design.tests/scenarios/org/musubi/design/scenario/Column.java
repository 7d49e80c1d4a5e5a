package org.musubi.design.scenario;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** A column of a table. Two are equal when they are the same column. */
public interface Column {

  /** Name in the specification. */
  String mapping();

  /** The model element a column of a cross table stands for; empty for a column of a feature. */
  Optional<EObject> target();

  /** Text of its head. */
  String label();
}
