package org.musubi.workbench.sirius.layout;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.IdentityAnchor;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.NotationFactory;
import org.eclipse.gmf.runtime.notation.RelativeBendpoints;
import org.eclipse.gmf.runtime.notation.datatype.RelativeBendpoint;
import org.musubi.workbench.drawing.DrawingLayout.Bend;

/**
 * Leads an edge along given corners. It is tied to its ends such that the first and last stretch run straight up, down
 * or across where the corner beside them allows it.
 */
final class EdgeWriter {

  private static final int CENTRE = 2;

  private final Edge edge;
  private final NotationPlaces places;

  EdgeWriter(Edge edge, NotationPlaces places) {
    this.edge = edge;
    this.places = places;
  }

  void write(List<Bend> bends) {
    Point from = end(true, bends.isEmpty() ? null : bends.getFirst());
    Point to = end(false, bends.isEmpty() ? null : bends.getLast());
    List<Point> course = new ArrayList<>();
    course.add(from);
    bends.forEach(bend -> course.add(new Point(bend.x(), bend.y())));
    course.add(to);
    Point source = places.source(edge);
    Point target = places.target(edge);
    List<RelativeBendpoint> points = new ArrayList<>();
    for (Point point : course) {
      points.add(new RelativeBendpoint(point.x - source.x, point.y - source.y, point.x - target.x,
          point.y - target.y));
    }
    RelativeBendpoints relative = NotationFactory.eINSTANCE.createRelativeBendpoints();
    relative.setPoints(points);
    edge.setBendpoints(relative);
  }

  /** Ties an end of the edge; returns the place where it leaves the outline. */
  private Point end(boolean atSource, Bend next) {
    if (!((atSource ? edge.getSource() : edge.getTarget()) instanceof Node node)) {
      return atSource ? places.source(edge) : places.target(edge);
    }
    Rectangle outline = places.outline(node);
    Point tie = outline.getCenter();
    Point leave = tie.getCopy();
    if (next != null && next.y() > outline.y && next.y() < outline.bottom()) {
      tie.y = next.y();
      leave.setLocation(next.x() < tie.x ? outline.x : outline.right(), tie.y);
    } else if (next != null && next.x() > outline.x && next.x() < outline.right()) {
      tie.x = next.x();
      leave.setLocation(tie.x, next.y() < tie.y ? outline.y : outline.bottom());
    }
    tie(atSource, outline, tie);
    return leave;
  }

  private void tie(boolean atSource, Rectangle outline, Point place) {
    IdentityAnchor anchor = NotationFactory.eINSTANCE.createIdentityAnchor();
    anchor.setId("(" + share(place.x - outline.x, outline.width) + "," + share(place.y - outline.y, outline.height)
        + ")");
    if (atSource) {
      edge.setSourceAnchor(anchor);
    } else {
      edge.setTargetAnchor(anchor);
    }
  }

  private static double share(int part, int whole) {
    return whole <= 0 ? 1.0 / CENTRE : (double) part / whole;
  }
}
