package org.musubi.viewpoint.layout;

import org.musubi.viewpoint.view.Bounds;

/** Looks for room between rectangles that are there already. */
final class FreePlace {
  private static final int STEP = 12;
  private static final int RINGS = 70;

  private final BoundsIndex<Bounds> taken = new BoundsIndex<>();
  private final int gap;
  private final int minX;
  private final int minY;
  private int bottom;

  /**
   * @param gap distance to keep
   * @param minX nothing is placed further left
   * @param minY nothing is placed higher
   */
  FreePlace(int gap, int minX, int minY) {
    this.gap = gap;
    this.minX = minX;
    this.minY = minY;
    this.bottom = minY;
  }

  void take(Bounds bounds) {
    taken.add(bounds, bounds);
    bottom = Math.max(bottom, bounds.bottom() + gap);
  }

  boolean isFree(Bounds bounds) {
    return !taken.any(bounds.grown(gap), any -> true);
  }

  /** The free place nearest to the wish, in any direction. */
  Bounds nearest(Bounds wish) {
    Bounds allowed = wish.at(Math.max(minX, wish.x()), Math.max(minY, wish.y()));
    if (isFree(allowed)) {
      return allowed;
    }
    for (int ring = 1; ring <= RINGS; ring++) {
      Bounds best = null;
      long nearest = Long.MAX_VALUE;
      for (int i = -ring; i <= ring; i++) {
        for (int side = 0; side < 4; side++) {
          int dx = STEP * (side < 2 ? i : side == 2 ? -ring : ring);
          int dy = STEP * (side < 2 ? side == 0 ? -ring : ring : i);
          Bounds attempt = allowed.moved(dx, dy);
          long distance = (long) dx * dx + (long) dy * dy;
          if (distance < nearest && attempt.x() >= minX && attempt.y() >= minY && isFree(attempt)) {
            best = attempt;
            nearest = distance;
          }
        }
      }
      if (best != null) {
        return best;
      }
    }
    return allowed.at(allowed.x(), bottom);
  }

  /** The free place nearest to the wish straight above or below it. */
  Bounds nearestVertically(Bounds wish) {
    Bounds allowed = wish.at(Math.max(minX, wish.x()), Math.max(minY, wish.y()));
    for (int away = 0; away <= bottom + wish.height(); away += 4) {
      Bounds below = allowed.moved(0, away);
      if (isFree(below)) {
        return below;
      }
      Bounds above = allowed.moved(0, -away);
      if (above.y() >= minY && isFree(above)) {
        return above;
      }
    }
    return allowed.at(allowed.x(), bottom);
  }
}
