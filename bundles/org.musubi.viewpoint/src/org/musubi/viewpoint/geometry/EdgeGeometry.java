package org.musubi.viewpoint.geometry;

import java.util.List;

import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.Point;

/**
 * Course of an edge in diagram coordinates.
 *
 * @param points the line from the outline of the source to the outline of the target, at least two points
 * @param stroke the line to draw: like {@code points}, but it ends where a closed arrow head begins
 * @param routing how the line runs
 * @param cornerRadius radius of the rounded corners in pixels, 0 = sharp
 * @param sourceHead what stands at the source
 * @param targetHead what stands at the target
 * @param labels the labels that are shown
 * @param decorations decorations with their places
 */
public record EdgeGeometry(List<Point> points, List<Point> stroke, EdgeRouting routing, int cornerRadius,
    ArrowHead sourceHead, ArrowHead targetHead, List<EdgeLabelBox> labels, List<DecorationBox> decorations) {
  public EdgeGeometry {
    points = List.copyOf(points);
    stroke = List.copyOf(stroke);
    labels = List.copyOf(labels);
    decorations = List.copyOf(decorations);
  }

  /** Geometry of one edge. To ask for many edges, use one {@link DiagramGeometry}: it remembers what it computed. */
  public static EdgeGeometry route(EdgeView edge) {
    return new DiagramGeometry().edge(edge);
  }

  /** How an edge runs: as the user wishes, else as the specification says. */
  public static EdgeRouting routing(EdgeView edge) {
    EdgeRouting wish = edge.state().routing();
    EdgeRouting specified = edge.look() == null ? null : edge.look().routing();
    return wish != null ? wish : specified != null ? specified : EdgeRouting.STRAIGHT;
  }

  /** How far an edge from a node to itself reaches beyond the node to the right and above, in pixels. */
  public static int loopReach(int index) {
    return EdgeCourse.LOOP + index * EdgeCourse.LOOP_STEP;
  }

  /** The rectangle around line and labels. */
  public Bounds extent() {
    Bounds extent = new Bounds(points.getFirst().x(), points.getFirst().y(), 0, 0);
    for (Point point : points) {
      extent = extent.union(new Bounds(point.x(), point.y(), 0, 0));
    }
    extent = extent.grown(6);
    for (EdgeLabelBox label : labels) {
      extent = extent.union(label.bounds());
    }
    return extent;
  }
}
