package org.musubi.design.scenario;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** A line of a table. Two are equal when they are the same line. */
public interface Line {

  /** The model element. */
  EObject target();

  /** Text before the first column. */
  String label();

  /** Lines directly below it. */
  List<Line> lines();

  /** It and all lines below. */
  default Stream<Line> andBelow() {
    return Stream.concat(Stream.of(this), lines().stream().flatMap(Line::andBelow));
  }
}
