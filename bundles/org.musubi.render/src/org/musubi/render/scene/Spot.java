package org.musubi.render.scene;

import org.musubi.viewpoint.view.Point;

/**
 * A place.
 *
 * @param x distance from the left
 * @param y distance from the top
 */
public record Spot(double x, double y) {
  public static Spot of(Point point) {
    return new Spot(point.x(), point.y());
  }

  /** The place moved by the given distances. */
  public Spot plus(double dx, double dy) {
    return new Spot(x + dx, y + dy);
  }

  public double distance(Spot other) {
    return Math.hypot(other.x - x, other.y - y);
  }

  /** The place on the way to another one, at a distance from here. */
  public Spot towards(Spot other, double distance) {
    double whole = distance(other);
    return whole == 0 ? this : plus((other.x - x) * distance / whole, (other.y - y) * distance / whole);
  }
}
