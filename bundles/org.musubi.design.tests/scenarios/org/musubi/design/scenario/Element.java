package org.musubi.design.scenario;

import java.util.List;

/** A node or an edge. It can be used as long as it is shown; after an undo it is asked for anew. */
public interface Element extends Shown {

  /** Name in the specification of the mapping that put it there. */
  String mapping();

  /** What is written on it, of an edge in its middle; empty = nothing. */
  String text();

  /** Whether it is drawn: no filter hides it, nor what it lies in, nor an end of it. */
  boolean isVisible();

  /** Small pictures that decorations put onto it. */
  List<Mark> marks();

  /** All a runtime knows of how it looks, for comparing. */
  String look();
}
