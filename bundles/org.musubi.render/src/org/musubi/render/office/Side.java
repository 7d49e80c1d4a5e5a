package org.musubi.render.office;

import org.musubi.render.scene.Spot;

/** Sides of a shape. */
enum Side {
  TOP, LEFT, BOTTOM, RIGHT;

  /** The side a point on or near the outline belongs to. */
  static Side nearest(Spot point, Area area) {
    double nearest = Double.MAX_VALUE;
    Side side = TOP;
    for (Side each : values()) {
      double distance = switch (each) {
        case TOP -> Math.abs(point.y() - area.y());
        case LEFT -> Math.abs(point.x() - area.x());
        case BOTTOM -> Math.abs(point.y() - area.bottom());
        case RIGHT -> Math.abs(point.x() - area.right());
      };
      if (distance < nearest) {
        nearest = distance;
        side = each;
      }
    }
    return side;
  }
}
