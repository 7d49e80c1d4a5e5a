package org.musubi.viewpoint.geometry;

import java.util.ArrayList;
import java.util.List;

import org.musubi.viewpoint.geometry.ArrowHead.Fill;
import org.musubi.viewpoint.geometry.ArrowHead.Part;
import org.musubi.viewpoint.geometry.ArrowHead.Vertex;
import org.musubi.viewpoint.specification.EdgeArrows;
import org.musubi.viewpoint.view.Point;

/** Builds arrow heads. Where a head has several signs, the diamond touches the node, then come dot and arrow. */
final class ArrowHeads {
  private static final double ARROW_LENGTH = 10;
  private static final double ARROW_HALF = 4.5;
  private static final double DIAMOND_LENGTH = 15;
  private static final double DIAMOND_HALF = 5;
  private static final double DOT_RADIUS = 3.5;
  private static final double PLUS_RADIUS = 6;
  private static final int CIRCLE_CORNERS = 24;

  private final Point tip;
  private final double backX;
  private final double backY;
  private final double scale;
  private final List<Part> parts = new ArrayList<>();
  private double used;

  private ArrowHeads(Point tip, Point from, int lineWidth) {
    this.tip = tip;
    double length = Polyline.distance(tip, from);
    this.backX = length == 0 ? -1 : (from.x() - tip.x()) / length;
    this.backY = length == 0 ? 0 : (from.y() - tip.y()) / length;
    this.scale = Math.min(2.5, 1 + 0.2 * (lineWidth - 1));
  }

  /**
   * The head at an end of an edge.
   *
   * @param tip end of the edge
   * @param from the point of the edge before its end
   */
  static ArrowHead of(EdgeArrows kind, Point tip, Point from, int lineWidth) {
    return kind == null || kind == EdgeArrows.NO_DECORATION ? ArrowHead.NONE
        : new ArrowHeads(tip, from, lineWidth).build(kind);
  }

  private ArrowHead build(EdgeArrows kind) {
    switch (kind) {
      case NO_DECORATION -> used = 0;
      case INPUT_ARROW -> arrow();
      case OUTPUT_ARROW -> add(Fill.OPEN, 0, -ARROW_HALF, ARROW_LENGTH, 0, 0, ARROW_HALF);
      case INPUT_CLOSED_ARROW -> triangle(Fill.HOLLOW, 0, ARROW_LENGTH);
      case INPUT_FILL_CLOSED_ARROW -> triangle(Fill.FILLED, 0, ARROW_LENGTH);
      case OUTPUT_CLOSED_ARROW -> triangle(Fill.HOLLOW, ARROW_LENGTH, 0);
      case OUTPUT_FILL_CLOSED_ARROW -> triangle(Fill.FILLED, ARROW_LENGTH, 0);
      case DIAMOND -> diamond(Fill.HOLLOW);
      case FILL_DIAMOND -> diamond(Fill.FILLED);
      case INPUT_ARROW_WITH_DIAMOND -> {
        diamond(Fill.HOLLOW);
        arrow();
      }
      case INPUT_ARROW_WITH_FILL_DIAMOND -> {
        diamond(Fill.FILLED);
        arrow();
      }
      case CIRCLE_PLUS -> circlePlus();
      case DOT -> dot();
      case INPUT_ARROW_WITH_DOT -> {
        dot();
        arrow();
      }
      case DIAMOND_WITH_DOT -> {
        diamond(Fill.HOLLOW);
        dot();
      }
      case FILL_DIAMOND_WITH_DOT -> {
        diamond(Fill.FILLED);
        dot();
      }
      case INPUT_ARROW_WITH_DIAMOND_AND_DOT -> {
        diamond(Fill.HOLLOW);
        dot();
        arrow();
      }
      case INPUT_ARROW_WITH_FILL_DIAMOND_AND_DOT -> {
        diamond(Fill.FILLED);
        dot();
        arrow();
      }
    }
    return new ArrowHead(parts, used * scale);
  }

  private void arrow() {
    add(Fill.OPEN, used + ARROW_LENGTH, -ARROW_HALF, used, 0, used + ARROW_LENGTH, ARROW_HALF);
  }

  private void triangle(Fill fill, double point, double base) {
    add(fill, base, -ARROW_HALF - 0.5, point, 0, base, ARROW_HALF + 0.5);
    used = ARROW_LENGTH;
  }

  private void diamond(Fill fill) {
    double half = DIAMOND_LENGTH / 2;
    add(fill, used, 0, used + half, -DIAMOND_HALF, used + DIAMOND_LENGTH, 0, used + half, DIAMOND_HALF);
    used += DIAMOND_LENGTH;
  }

  private void dot() {
    circle(Fill.FILLED, used + DOT_RADIUS, DOT_RADIUS);
    used += 2 * DOT_RADIUS;
  }

  private void circlePlus() {
    circle(Fill.HOLLOW, PLUS_RADIUS, PLUS_RADIUS);
    add(Fill.OPEN, 0, 0, 2 * PLUS_RADIUS, 0);
    add(Fill.OPEN, PLUS_RADIUS, -PLUS_RADIUS, PLUS_RADIUS, PLUS_RADIUS);
    used = 2 * PLUS_RADIUS;
  }

  private void circle(Fill fill, double centre, double radius) {
    double[] corners = new double[2 * CIRCLE_CORNERS];
    for (int i = 0; i < CIRCLE_CORNERS; i++) {
      double angle = 2 * Math.PI * i / CIRCLE_CORNERS;
      corners[2 * i] = centre + radius * StrictMath.cos(angle);
      corners[2 * i + 1] = radius * StrictMath.sin(angle);
    }
    add(fill, corners);
  }

  /** Adds a part whose corners are given as distance back from the tip and distance to the side. */
  private void add(Fill fill, double... corners) {
    List<Vertex> vertices = new ArrayList<>();
    for (int i = 0; i < corners.length; i += 2) {
      double back = corners[i] * scale;
      double side = corners[i + 1] * scale;
      vertices.add(new Vertex(tip.x() + back * backX - side * backY, tip.y() + back * backY + side * backX));
    }
    parts.add(new Part(List.copyOf(vertices), fill));
  }
}
