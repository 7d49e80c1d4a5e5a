package org.musubi.viewpoint.geometry;

import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Point;
import org.musubi.viewpoint.view.Shape;

/**
 * The line around a node, in the coordinates of {@code bounds}.
 *
 * @param shape what it looks like
 * @param bounds the rectangle around it
 */
public record Outline(Shape shape, Bounds bounds) {
  /** How far the slanted sides of a parallelogram lean, in pixels. */
  public static final int SLANT = 16;
  /** Size of the turned corner of a note, in pixels. */
  public static final int FOLD = 10;

  /** Whether the outline is an ellipse; else it is the {@link #polygon()}. */
  public boolean isRound() {
    return shape == Shape.ELLIPSE || shape == Shape.DOT || shape == Shape.RING;
  }

  /** Corners as x, y, x, y … clockwise; for ellipses those of the rectangle around. */
  public int[] polygon() {
    int left = bounds.x();
    int top = bounds.y();
    int right = bounds.right();
    int bottom = bounds.bottom();
    int centreX = left + bounds.width() / 2;
    int centreY = top + bounds.height() / 2;
    int slant = Math.min(SLANT, bounds.width() / 3);
    int fold = Math.min(FOLD, Math.min(bounds.width(), bounds.height()) / 2);
    return switch (shape) {
      case LOZENGE -> new int[] {centreX, top, right, centreY, centreX, bottom, left, centreY};
      case TRIANGLE -> new int[] {centreX, top, right, bottom, left, bottom};
      case PARALLELOGRAM -> new int[] {left + slant, top, right, top, right - slant, bottom, left, bottom};
      case NOTE -> new int[] {left, top, right - fold, top, right, top + fold, right, bottom, left, bottom};
      default -> new int[] {left, top, right, top, right, bottom, left, bottom};
    };
  }

  /** Where the line from the centre towards a place leaves the outline. */
  public Point towards(Point place) {
    return exit(bounds.centre(), place);
  }

  /**
   * Where a line crosses the outline for the last time.
   *
   * @param from a place inside
   * @param to a place outside
   * @return the crossing; null when the line does not cross the outline
   */
  public Point crossing(Point from, Point to) {
    double along = isRound() ? ellipse(from, to) : polygon(from, to);
    if (along < 0) {
      return null;
    }
    return new Point((int) Math.round(from.x() + along * (to.x() - from.x())),
        (int) Math.round(from.y() + along * (to.y() - from.y())));
  }

  /** Like {@link #crossing}, but {@code to} itself when the line does not cross the outline. */
  public Point exit(Point from, Point to) {
    Point crossing = crossing(from, to);
    return crossing == null ? to : crossing;
  }

  /** Whether a place is inside or on the outline. */
  public boolean contains(Point place) {
    if (!bounds.contains(place)) {
      return false;
    }
    if (isRound()) {
      double dx = (place.x() - middleX()) / Math.max(0.5, bounds.width() / 2.0);
      double dy = (place.y() - middleY()) / Math.max(0.5, bounds.height() / 2.0);
      return dx * dx + dy * dy <= 1.0001;
    }
    int[] corners = polygon();
    for (int i = 0; i < corners.length; i += 2) {
      int next = (i + 2) % corners.length;
      long cross = (long) (corners[next] - corners[i]) * (place.y() - corners[i + 1])
          - (long) (corners[next + 1] - corners[i + 1]) * (place.x() - corners[i]);
      if (cross < 0) {
        return false;
      }
    }
    return true;
  }

  private double middleX() {
    return bounds.x() + bounds.width() / 2.0;
  }

  private double middleY() {
    return bounds.y() + bounds.height() / 2.0;
  }

  private double ellipse(Point from, Point to) {
    double halfWidth = bounds.width() / 2.0;
    double halfHeight = bounds.height() / 2.0;
    if (halfWidth <= 0 || halfHeight <= 0) {
      return -1;
    }
    double startX = (from.x() - middleX()) / halfWidth;
    double startY = (from.y() - middleY()) / halfHeight;
    double stepX = (to.x() - from.x()) / halfWidth;
    double stepY = (to.y() - from.y()) / halfHeight;
    double a = stepX * stepX + stepY * stepY;
    double b = 2 * (startX * stepX + startY * stepY);
    double c = startX * startX + startY * startY - 1;
    double discriminant = b * b - 4 * a * c;
    if (a == 0 || discriminant < 0) {
      return -1;
    }
    double root = Math.sqrt(discriminant);
    double last = (-b + root) / (2 * a);
    double first = (-b - root) / (2 * a);
    return last >= 0 && last <= 1 ? last : first >= 0 && first <= 1 ? first : -1;
  }

  private double polygon(Point from, Point to) {
    int[] corners = polygon();
    double stepX = to.x() - from.x();
    double stepY = to.y() - from.y();
    double last = -1;
    for (int i = 0; i < corners.length; i += 2) {
      int next = (i + 2) % corners.length;
      double sideX = corners[next] - corners[i];
      double sideY = corners[next + 1] - corners[i + 1];
      double cross = stepX * sideY - stepY * sideX;
      if (cross != 0) {
        double offsetX = corners[i] - from.x();
        double offsetY = corners[i + 1] - from.y();
        double along = (offsetX * sideY - offsetY * sideX) / cross;
        double side = (offsetX * stepY - offsetY * stepX) / cross;
        if (along >= 0 && along <= 1 && side >= 0 && side <= 1) {
          last = Math.max(last, along);
        }
      }
    }
    return last;
  }
}
