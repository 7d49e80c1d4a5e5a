package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.EdgeGeometry;
import org.musubi.viewpoint.geometry.Polyline;
import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** Collects the courses that algorithms found and writes them, with own ones for the other edges. */
final class EdgeCourses {
  private record Course(NodeView container, List<Point> points) {
  }

  private final Diagram diagram;
  private final DiagramGeometry geometry;
  private final Map<EdgeView, Course> found = new LinkedHashMap<>();
  private final Set<EdgeView> avoiding = new HashSet<>();

  EdgeCourses(Diagram diagram, DiagramGeometry geometry) {
    this.diagram = diagram;
    this.geometry = geometry;
  }

  /** Adds courses with both ends, relative to the content of a container. */
  void add(NodeView container, Map<EdgeView, List<Point>> courses) {
    courses.forEach((edge, points) -> found.put(edge, new Course(container, points)));
  }

  /** Forgets the courses in a container in which something was moved since they were added. */
  void drop(NodeView container) {
    found.values().removeIf(course -> course.container == container);
  }

  /** Names edges that must not run through nodes even if they are straight: those of lanes. */
  void avoidNodes(EdgeView edge) {
    avoiding.add(edge);
  }

  void write(LayoutScope scope, Set<NodeView> placed) {
    Collection<EdgeView> concerned = scope.isAll() ? diagram.edges() : Arrangement.edgesAt(placed);
    List<EdgeView> without = new ArrayList<>();
    List<EdgeView> detours = new ArrayList<>();
    EdgeRouter router = new EdgeRouter(diagram, geometry);
    Map<EdgeView, List<Point>> ready = new LinkedHashMap<>();
    for (EdgeView edge : found.keySet()) {
      ready.put(edge, absolute(edge));
    }
    JogRemoval.straighten(ready, geometry, router::isFree);
    for (EdgeView edge : concerned) {
      if (!edge.isVisible() || edge.state().isRoutedByUser()) {
        continue;
      }
      List<Point> course = ready.get(edge);
      boolean straight = EdgeGeometry.routing(edge) == EdgeRouting.STRAIGHT && edge.source() != edge.end();
      if (course != null && router.isFree(edge, course)) {
        edge.state().setBends(bends(edge, course, router));
        geometry.invalidate(edge);
      } else if (straight && (course != null || avoiding.contains(edge)) && !router.isFree(edge, direct(edge))) {
        detours.add(edge);
      } else {
        without.add(edge);
      }
    }
    router.routeAll(without);
    router.routeOrthogonally(detours);
  }

  private List<Point> direct(EdgeView edge) {
    return List.of(geometry.outline(edge.source()).bounds().centre(), geometry.outline(edge.end()).bounds().centre());
  }

  private List<Point> absolute(EdgeView edge) {
    Course course = found.get(edge);
    Point origin = geometry.contentOrigin(course.container);
    return Polyline.simplified(course.points.stream().map(point -> point.plus(origin.x(), origin.y())).toList());
  }

  /** What is stored of a course so that the geometry draws the same line again. */
  private List<Point> bends(EdgeView edge, List<Point> course, EdgeRouter router) {
    if (EdgeGeometry.routing(edge) != EdgeRouting.STRAIGHT) {
      return course.size() == 2 ? List.of(Polyline.middle(course)) : course.subList(1, course.size() - 1);
    }
    if (course.size() == 2 && edge.source() != edge.end()) {
      return router.isFree(edge, direct(edge)) ? List.of() : course;
    }
    return course;
  }
}
