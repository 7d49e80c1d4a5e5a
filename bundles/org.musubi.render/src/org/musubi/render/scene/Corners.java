package org.musubi.render.scene;

import java.util.List;

/** Walks along a {@link Polyline} whose bends are rounded. */
public final class Corners {
  /** What a walk meets. */
  public interface Pen {
    void moveTo(Spot to);

    void lineTo(Spot to);

    /** A quadratic curve. */
    void curveTo(Spot control, Spot to);
  }

  private Corners() {
  }

  /** Draws the line; bends are rounded as far as half of the shorter line beside them allows. */
  public static void draw(Polyline line, Pen pen) {
    List<Spot> points = line.points();
    if (points.isEmpty()) {
      return;
    }
    pen.moveTo(points.getFirst());
    for (int i = 1; i < points.size() - 1; i++) {
      Spot bend = points.get(i);
      Spot before = points.get(i - 1);
      Spot after = points.get(i + 1);
      double radius = Math.min(line.cornerRadius(), Math.min(bend.distance(before), bend.distance(after)) / 2);
      if (radius < 0.5 || isStraight(before, bend, after)) {
        pen.lineTo(bend);
      } else {
        pen.lineTo(bend.towards(before, radius));
        pen.curveTo(bend, bend.towards(after, radius));
      }
    }
    if (points.size() > 1) {
      pen.lineTo(points.getLast());
    }
  }

  private static boolean isStraight(Spot a, Spot b, Spot c) {
    return Math.abs((b.x() - a.x()) * (c.y() - b.y()) - (b.y() - a.y()) * (c.x() - b.x())) < 1e-6;
  }
}
