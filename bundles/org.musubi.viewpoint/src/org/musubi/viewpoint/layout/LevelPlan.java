package org.musubi.viewpoint.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.musubi.viewpoint.geometry.Size;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/**
 * What an algorithm proposes for the content of one container.
 *
 * @param places top-left corners of the rooms of the nodes
 * @param courses courses of edges with both ends
 * @param sizes by how much nodes are to be larger than they need to be
 */
record LevelPlan(Map<NodeView, Point> places, Map<EdgeView, List<Point>> courses, Map<NodeView, Size> sizes) {
  LevelPlan() {
    this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  /** The rectangle around all places and courses; empty at 0, 0 for an empty plan. */
  Bounds extent(Map<NodeView, Box> boxes) {
    Bounds extent = null;
    for (Map.Entry<NodeView, Point> entry : places.entrySet()) {
      Bounds box = boxes.get(entry.getKey()).at(entry.getValue());
      extent = extent == null ? box : extent.union(box);
    }
    for (List<Point> course : courses.values()) {
      for (Point point : course) {
        Bounds spot = new Bounds(point.x(), point.y(), 0, 0);
        extent = extent == null ? spot : extent.union(spot);
      }
    }
    return extent == null ? new Bounds(0, 0, 0, 0) : extent;
  }

  /** The same plan elsewhere. */
  LevelPlan moved(int dx, int dy) {
    LevelPlan result = new LevelPlan();
    result.sizes.putAll(sizes);
    places.forEach((node, place) -> result.places.put(node, place.plus(dx, dy)));
    courses.forEach(
        (edge, course) -> result.courses.put(edge, course.stream().map(point -> point.plus(dx, dy)).toList()));
    return result;
  }

  void addAll(LevelPlan other) {
    places.putAll(other.places);
    courses.putAll(other.courses);
    sizes.putAll(other.sizes);
  }
}
