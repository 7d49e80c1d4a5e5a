package org.musubi.design.scenario;

/** A line between two elements. */
public interface Edge extends Element {

  /** Where it begins. */
  Element source();

  /** Where it leads. ({@link #target()} is the model element.) */
  Element end();

  /** Width of the line in pixels. */
  int width();

  Stroke line();

  Color stroke();

  /** What stands at the source, a literal of {@code EdgeArrows}: {@code NoDecoration} = nothing. */
  String sourceArrow();
}
