package org.musubi.render.office;

/**
 * A shape connectors can be attached to.
 *
 * @param id number of the shape in the drawing
 * @param area its place
 * @param ellipse whether it has the eight connection sites of an ellipse instead of the four of a rectangle
 */
record Anchor(int id, Area area, boolean ellipse) {
  /** Number of the connection site in the middle of a side. */
  int site(Side side) {
    return ellipse ? side.ordinal() * 2 : side.ordinal();
  }
}
