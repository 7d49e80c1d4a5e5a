package org.musubi.render.office;

import java.util.List;

import org.musubi.viewpoint.view.Point;

/**
 * How a connector runs from the middle of a side of one shape to the middle of a side of another: a preset form with
 * its turn, mirror and adjustment. Office programs route it anew when a shape is moved.
 *
 * @param preset name of the form
 * @param area rectangle the form fills before it is turned
 * @param attributes turn and mirror as attributes
 * @param adjustment where the middle part lies in 1/100,000 of the length, null = none
 */
record ConnectorCourse(String preset, Area area, String attributes, Long adjustment) {
  private static final int QUARTER = 5_400_000;

  /**
   * @param from side the connector leaves
   * @param to side the connector reaches
   * @param orthogonal whether it runs in right angles
   * @param course the line in the diagram, for the place of the middle part
   */
  static ConnectorCourse of(Area source, Side from, Area target, Side to, boolean orthogonal, List<Point> course) {
    double x1 = from.x(source);
    double y1 = from.y(source);
    double x2 = to.x(target);
    double y2 = to.y(target);
    boolean isLine = Math.abs(x1 - x2) < 1 && !from.isHorizontal() || Math.abs(y1 - y2) < 1 && from.isHorizontal();
    if (!orthogonal || isLine) {
      return new ConnectorCourse("straightConnector1", Area.around(x1, y1, x2, y2), mirror(x2 < x1, y2 < y1), null);
    }
    if (from.isHorizontal()) {
      String preset = to.isHorizontal() ? "bentConnector3" : "bentConnector2";
      Long middle = to.isHorizontal() ? middle(x1, x2, course, true) : null;
      return new ConnectorCourse(preset, Area.around(x1, y1, x2, y2), mirror(x2 < x1, y2 < y1), middle);
    }
    // The forms begin horizontally; a vertical beginning is the form turned by a quarter.
    double width = Math.abs(y2 - y1);
    double height = Math.abs(x2 - x1);
    Area area = new Area((x1 + x2) / 2 - width / 2, (y1 + y2) / 2 - height / 2, width, height);
    boolean down = y2 >= y1;
    boolean mirrored = down ? x2 > x1 : x2 < x1;
    String attributes = " rot=\"" + (down ? QUARTER : 3 * QUARTER) + "\"" + (mirrored ? " flipV=\"1\"" : "");
    return to.isHorizontal() ? new ConnectorCourse("bentConnector2", area, attributes, null)
        : new ConnectorCourse("bentConnector3", area, attributes, middle(y1, y2, course, false));
  }

  private static String mirror(boolean horizontally, boolean vertically) {
    return (horizontally ? " flipH=\"1\"" : "") + (vertically ? " flipV=\"1\"" : "");
  }

  /** Where the part across lies, taken from the first bend of the diagram's line. */
  private static Long middle(double begin, double end, List<Point> course, boolean horizontal) {
    if (course.size() < 4 || Math.abs(end - begin) < 1) {
      return 50_000L;
    }
    double at = horizontal ? course.get(1).x() : course.get(1).y();
    return Math.round((at - begin) / (end - begin) * 100_000);
  }
}
