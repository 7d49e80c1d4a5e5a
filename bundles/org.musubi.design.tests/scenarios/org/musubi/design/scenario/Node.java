package org.musubi.design.scenario;

import java.util.List;

/** A node, a container or an item of a list. */
public interface Node extends Element, Place {

  /** What it lies in: another node, or the diagram. */
  Place parent();

  /** What lies in it, in order. */
  List<Node> children();

  /** Width of the outline in pixels. */
  int borderWidth();

  Stroke borderLine();

  /** Colour of the inside; of a container with a gradient the one it ends with (Sirius: foreground). */
  Color fill();

  /** Width in pixels the specification asks for. */
  int width();
}
