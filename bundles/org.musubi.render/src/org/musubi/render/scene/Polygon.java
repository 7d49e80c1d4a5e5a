package org.musubi.render.scene;

import java.util.List;

/**
 * A closed figure with straight sides.
 *
 * @param points corners in order
 * @param fill the inside, null = see-through
 * @param stroke the outline, centred on the sides, null = none
 */
public record Polygon(List<Spot> points, Fill fill, Stroke stroke) implements Primitive {
  public Polygon {
    points = List.copyOf(points);
  }
}
