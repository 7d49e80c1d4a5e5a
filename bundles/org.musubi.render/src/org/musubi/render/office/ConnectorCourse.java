package org.musubi.render.office;

import java.util.ArrayList;
import java.util.List;

import org.musubi.render.scene.Spot;

/**
 * How a connector runs: a preset form with its turn, mirror and adjustments. Office programs route it anew when a shape
 * is moved.
 *
 * @param preset name of the form
 * @param area rectangle the form fills before it is turned
 * @param attributes turn and mirror as attributes
 * @param adjustments where the inner parts lie, in turn along and across, in 1/100,000 of the extent
 */
record ConnectorCourse(String preset, Area area, String attributes, List<Long> adjustments) {
  private static final int QUARTER = 5_400_000;
  private static final int MOST_PARTS = 5;
  private static final double HALF = 50_000;

  /**
   * The form that comes nearest to a line.
   *
   * @param line from the source to the target, at least two points
   * @param orthogonal whether it runs in right angles
   */
  static ConnectorCourse along(List<Spot> line, boolean orthogonal) {
    List<Spot> points = withoutStraights(line);
    Spot start = points.getFirst();
    Spot end = points.getLast();
    int parts = points.size() - 1;
    if (parts == 1 || !orthogonal) {
      return new ConnectorCourse("straightConnector1", Area.around(start.x(), start.y(), end.x(), end.y()),
          mirror(end.x() < start.x(), end.y() < start.y()), List.of());
    }
    boolean horizontal = isHorizontal(start, points.get(1));
    Frame frame = Frame.of(start, end, horizontal);
    if (parts > MOST_PARTS) {
      parts = horizontal == isHorizontal(points.get(points.size() - 2), end) ? 3 : 2;
      points = List.of();
    }
    return new ConnectorCourse("bentConnector" + parts, frame.area(), frame.attributes(),
        frame.adjustments(points, parts));
  }

  private static boolean isHorizontal(Spot from, Spot to) {
    return Math.abs(to.x() - from.x()) >= Math.abs(to.y() - from.y());
  }

  /** Without points on the way from one bend to the next. */
  private static List<Spot> withoutStraights(List<Spot> line) {
    List<Spot> points = new ArrayList<>();
    for (Spot point : line) {
      int last = points.size() - 1;
      if (last >= 0 && points.get(last).distance(point) < 0.5) {
        continue;
      }
      if (last >= 1 && isStraight(points.get(last - 1), points.get(last), point)) {
        points.set(last, point);
      } else {
        points.add(point);
      }
    }
    return points.size() < 2 ? List.of(line.getFirst(), line.getLast()) : points;
  }

  private static boolean isStraight(Spot a, Spot b, Spot c) {
    return Math.abs(a.x() - c.x()) < 0.5 && Math.abs(a.x() - b.x()) < 0.5
        || Math.abs(a.y() - c.y()) < 0.5 && Math.abs(a.y() - b.y()) < 0.5;
  }

  private static String mirror(boolean horizontally, boolean vertically) {
    return (horizontally ? " flipH=\"1\"" : "") + (vertically ? " flipV=\"1\"" : "");
  }

  /** The forms begin horizontally at the upper left; this turns and mirrors them to where a line begins and ends. */
  private record Frame(Spot start, Area area, String attributes, boolean horizontal, int along, int across) {

    static Frame of(Spot start, Spot end, boolean horizontal) {
      boolean left = end.x() < start.x();
      boolean up = end.y() < start.y();
      Area around = Area.around(start.x(), start.y(), end.x(), end.y());
      if (horizontal) {
        return new Frame(start, around, mirror(left, up), true, left ? -1 : 1, up ? -1 : 1);
      }
      // Turned by a quarter down or up; across then is to the left or to the right.
      Area turned = new Area(around.centreX() - around.height() / 2, around.centreY() - around.width() / 2,
          around.height(), around.width());
      boolean mirrored = up == left;
      return new Frame(start, turned, " rot=\"" + (up ? 3 * QUARTER : QUARTER) + "\"" + (mirrored ? " flipV=\"1\"" : ""),
          false, up ? -1 : 1, left ? -1 : 1);
    }

    List<Long> adjustments(List<Spot> points, int parts) {
      List<Long> result = new ArrayList<>();
      for (int i = 1; i <= parts - 2; i++) {
        boolean isAlong = i % 2 == 1;
        double extent = isAlong ? area.width() : area.height();
        if (points.isEmpty() || extent < 1) {
          result.add((long) HALF);
        } else {
          Spot bend = points.get(i);
          double x = bend.x() - start.x();
          double y = bend.y() - start.y();
          double distance = isAlong == horizontal ? x : y;
          result.add(Math.round(distance * (isAlong ? along : across) / extent * 2 * HALF));
        }
      }
      return result;
    }
  }
}
