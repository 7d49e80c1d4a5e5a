package org.musubi.render.office;

/** Sides of a shape at whose middle a connector can be attached, in the order of the connection sites of a rectangle. */
enum Side {
  TOP, LEFT, BOTTOM, RIGHT;

  boolean isHorizontal() {
    return this == LEFT || this == RIGHT;
  }

  double x(Area area) {
    return switch (this) {
      case TOP, BOTTOM -> area.centreX();
      case LEFT -> area.x();
      case RIGHT -> area.right();
    };
  }

  double y(Area area) {
    return switch (this) {
      case LEFT, RIGHT -> area.centreY();
      case TOP -> area.y();
      case BOTTOM -> area.bottom();
    };
  }
}
