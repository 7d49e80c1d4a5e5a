package org.musubi.render.office;

import java.util.List;

import org.musubi.render.scene.Spot;

/**
 * A shape connectors can be attached to.
 *
 * @param id number of the shape in the drawing
 * @param sites its connection sites in their order, on the slide or sheet
 */
record Anchor(int id, List<Spot> sites) {
  private static final int CORNERS_OF_ELLIPSE = 8;

  /** A shape with the four sites of a rectangle: top, left, bottom, right. */
  static Anchor rectangle(int id, Area area) {
    return new Anchor(id, Sites.middles(area));
  }

  /** A shape with the eight sites of an ellipse, from the top to the left. */
  static Anchor ellipse(int id, Area area) {
    Spot[] sites = new Spot[CORNERS_OF_ELLIPSE];
    for (int i = 0; i < CORNERS_OF_ELLIPSE; i++) {
      double angle = -Math.PI / 2 - i * Math.PI / 4;
      sites[i] = new Spot(area.centreX() + Math.cos(angle) * area.width() / 2,
          area.centreY() + Math.sin(angle) * area.height() / 2);
    }
    return new Anchor(id, List.of(sites));
  }

  /** Number of the site nearest to a point. */
  int nearest(Spot point) {
    int best = 0;
    for (int i = 1; i < sites.size(); i++) {
      if (sites.get(i).distance(point) < sites.get(best).distance(point)) {
        best = i;
      }
    }
    return best;
  }
}
