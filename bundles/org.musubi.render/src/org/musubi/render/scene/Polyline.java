package org.musubi.render.scene;

import java.util.List;

/**
 * An open line.
 *
 * @param points where it begins, bends and ends
 * @param cornerRadius how far before and behind a bend the line begins to turn, 0 = sharp bends. A renderer draws a
 *     quadratic curve with the bend as its control point; see {@link Corners}
 * @param stroke the line
 */
public record Polyline(List<Spot> points, double cornerRadius, Stroke stroke) implements Primitive {
  public Polyline {
    points = List.copyOf(points);
  }
}
