package org.musubi.viewpoint.geometry;

import java.util.List;

/**
 * What stands at the end of an edge, in diagram coordinates, turned into the direction of the edge.
 *
 * @param parts what to draw, in this order
 * @param room length of the edge the head covers: the line should end that far from the tip
 */
public record ArrowHead(List<Part> parts, double room) {
  public static final ArrowHead NONE = new ArrowHead(List.of(), 0);

  /** How a part is drawn. */
  public enum Fill {
    /** only lines, not closed */
    OPEN,
    /** closed, inside in the colour of the background */
    HOLLOW,
    /** closed, inside in the colour of the line */
    FILLED
  }

  /**
   * A corner of a part.
   *
   * @param x distance from the left of the diagram
   * @param y distance from the top of the diagram
   */
  public record Vertex(double x, double y) {
  }

  /**
   * A line or polygon. Circles are polygons of many corners.
   *
   * @param corners corners in order
   * @param fill how it is drawn
   */
  public record Part(List<Vertex> corners, Fill fill) {
  }

  public ArrowHead {
    parts = List.copyOf(parts);
  }
}
