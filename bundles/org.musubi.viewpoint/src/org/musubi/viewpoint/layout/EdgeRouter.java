package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.EdgeGeometry;
import org.musubi.viewpoint.geometry.Polyline;
import org.musubi.viewpoint.layout.RouteSearch.Gate;
import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/**
 * Finds courses of horizontal and vertical pieces that pass no node. Easy courses are tried first; only where they are
 * blocked a search is made, first near the two nodes, then in a wider area. Where that would be too large a search, the
 * edge gets a simple course.
 */
public final class EdgeRouter {
  private static final int NEAR = 120;
  private static final int FAR = 700;
  private static final int SMALLEST_GRID = 16_000;
  private static final int LARGEST_GRID = 120_000;
  /** Grid points that may be searched for all edges routed together. */
  private static final int GRID_BUDGET = 12_000_000;
  private static final int SMALLEST_PIECE = 10;
  private static final int BESIDE = 10;
  private static final int MOST_BESIDE = 60;
  private static final int PARALLEL_GAP = 9;
  private static final double MOST_DETOUR = 1.5;

  private final DiagramGeometry geometry;
  private final Obstacles obstacles;

  /** @param geometry current places of the diagram */
  public EdgeRouter(Diagram diagram, DiagramGeometry geometry) {
    this.geometry = geometry;
    this.obstacles = new Obstacles(diagram, geometry);
  }

  /** Routes edges anew after nodes were moved; edges whose course a user set keep it. */
  public static void reroute(Diagram diagram, Collection<EdgeView> edges) {
    new EdgeRouter(diagram, new DiagramGeometry()).routeAll(edges);
  }

  /** Routes edges together and writes their bends, save those a user set. Straight edges get at most two bends. */
  public void routeAll(Collection<EdgeView> edges) {
    List<EdgeView> orthogonal = new ArrayList<>();
    Map<Set<ElementView>, Integer> detours = new HashMap<>();
    for (EdgeView edge : edges) {
      if (!edge.isVisible() || edge.state().isRoutedByUser()) {
        continue;
      }
      if (EdgeGeometry.routing(edge) == EdgeRouting.STRAIGHT || edge.source() == edge.end()) {
        Set<ElementView> ends = edge.source() == edge.end() ? Set.of() : Set.of(edge.source(), edge.end());
        List<Point> bends = ends.isEmpty() ? List.of() : oblique(edge, detours.getOrDefault(ends, 0));
        detours.merge(ends, bends.isEmpty() ? 0 : 1, Integer::sum);
        edge.state().setBends(bends);
        geometry.invalidate(edge);
      } else {
        orthogonal.add(edge);
      }
    }
    routeOrthogonally(orthogonal);
  }

  /** Routes edges together, also those whose lines are straight else. */
  void routeOrthogonally(Collection<EdgeView> edges) {
    courses(edges).forEach((edge, course) -> {
      edge.state().setBends(course);
      geometry.invalidate(edge);
    });
  }

  /** Bends for edges, without writing them: for feedback while a node is dragged. Empty = the edge runs as usual. */
  public Map<EdgeView, List<Point>> courses(Collection<EdgeView> edges) {
    Ports ports = new Ports(edges, geometry);
    int grid = Math.clamp(GRID_BUDGET / Math.max(1, edges.size()), SMALLEST_GRID, LARGEST_GRID);
    Map<EdgeView, List<Point>> routes = new LinkedHashMap<>();
    for (EdgeView edge : edges) {
      List<Point> route = EdgeGeometry.routing(edge) == EdgeRouting.TREE ? tree(edge) : null;
      if (route == null) {
        route = route(edge, ports, grid);
      }
      routes.put(edge, route);
    }
    Nudging.spread(routes, this::isFree);
    Map<EdgeView, List<Point>> bends = new LinkedHashMap<>();
    routes.forEach((edge, route) -> bends.put(edge,
        EdgeGeometry.routing(edge) == EdgeRouting.STRAIGHT ? route : inner(route)));
    return bends;
  }

  /**
   * Bends beside the node in the way of a straight line; none when nothing is in the way or nothing helps.
   *
   * @param others how many edges between the same nodes pass there already
   */
  private List<Point> oblique(EdgeView edge, int others) {
    Point from = geometry.outline(edge.source()).bounds().centre();
    Point to = geometry.outline(edge.end()).bounds().centre();
    Set<NodeView> open = Obstacles.open(edge);
    List<NodeView> ends = Obstacles.ends(edge);
    if (obstacles.isFree(List.of(from, to), open, ends)) {
      return List.of();
    }
    Bounds area = new Bounds(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.abs(from.x() - to.x()),
        Math.abs(from.y() - to.y())).grown(1);
    List<Bounds> near = obstacles.in(area, open, ends, MOST_BESIDE);
    List<Point> best = List.of();
    double shortest = MOST_DETOUR * Polyline.distance(from, to);
    for (Bounds box : near == null ? List.<Bounds>of() : near) {
      if (!Polyline.crosses(from, to, box.grown(Obstacles.CLEARANCE))) {
        continue;
      }
      for (List<Point> bends : around(box.grown(BESIDE + others * PARALLEL_GAP))) {
        List<Point> line = new ArrayList<>(bends);
        line.addFirst(from);
        line.addLast(to);
        double length = Polyline.length(line);
        if (length < shortest && obstacles.isFree(line, open, ends)) {
          shortest = length;
          best = bends;
        }
      }
    }
    return best;
  }

  /** Ways around a rectangle: by one corner, or along one side in either direction. */
  private static List<List<Point>> around(Bounds box) {
    Point[] corners = {new Point(box.x(), box.y()), new Point(box.right(), box.y()),
        new Point(box.right(), box.bottom()), new Point(box.x(), box.bottom())};
    List<List<Point>> ways = new ArrayList<>();
    for (int i = 0; i < corners.length; i++) {
      Point next = corners[(i + 1) % corners.length];
      ways.add(List.of(corners[i]));
      ways.add(List.of(corners[i], next));
      ways.add(List.of(next, corners[i]));
    }
    return ways;
  }

  /** Whether a line from end to end passes no node it has nothing to do with. */
  public boolean isFree(EdgeView edge, List<Point> line) {
    return obstacles.isFree(line, Obstacles.open(edge), Obstacles.ends(edge));
  }

  private static List<Point> inner(List<Point> route) {
    return route.isEmpty() ? route
        : route.size() == 2 ? List.of(Polyline.middle(route)) : List.copyOf(route.subList(1, route.size() - 1));
  }

  /** Edges of a tree draw themselves so that they share their last part, as long as nothing is in the way. */
  private List<Point> tree(EdgeView edge) {
    if (!edge.state().bends().isEmpty()) {
      return null;
    }
    return isFree(edge, geometry.edge(edge).points()) ? List.of() : null;
  }

  private List<Point> route(EdgeView edge, Ports ports, int grid) {
    Set<NodeView> open = Obstacles.open(edge);
    List<NodeView> ends = Obstacles.ends(edge);
    Bounds source = geometry.outline(edge.source()).bounds();
    Bounds target = geometry.outline(edge.end()).bounds();
    if (source.intersects(target)) {
      return List.of();
    }
    for (List<Point> easy : easy(edge, ports, source, target)) {
      if (obstacles.isFree(easy, open, ends)) {
        return easy;
      }
    }
    Bounds both = source.union(target);
    for (int reach : new int[] {NEAR, FAR}) {
      Bounds area = both.grown(reach);
      List<Bounds> inTheWay = obstacles.in(area, open, ends, (int) Math.sqrt(grid) / 2);
      if (inTheWay == null) {
        break;
      }
      List<Gate> starts = ports.gates(edge, true, inTheWay);
      List<Gate> goals = ports.gates(edge, false, inTheWay);
      List<Bounds> all = new ArrayList<>(inTheWay);
      all.add(source);
      all.add(target);
      List<Point> found = RouteSearch.find(starts, goals, all, area, grid);
      if (found != null) {
        return Polyline.simplified(found);
      }
    }
    return List.of();
  }

  /** Courses with at most two bends, the straight one first. */
  private static List<List<Point>> easy(EdgeView edge, Ports ports, Bounds source, Bounds target) {
    Point start = ports.place(edge, true);
    Point end = ports.place(edge, false);
    int side = ports.side(edge, true);
    boolean sideways = side == Ports.EAST || side == Ports.WEST;
    if ((ports.side(edge, false) + 2) % 4 != side) {
      return List.of();
    }
    List<List<Point>> courses = new ArrayList<>();
    if (ports.isAlone(edge, false)) {
      addStraight(courses, start, end, sideways, sideways ? start.y() : start.x(), target);
    }
    if (ports.isAlone(edge, true)) {
      addStraight(courses, start, end, sideways, sideways ? end.y() : end.x(), source);
    }
    int from = sideways ? start.x() : start.y();
    int to = sideways ? end.x() : end.y();
    boolean forward = side == Ports.EAST || side == Ports.SOUTH;
    if ((forward ? to - from : from - to) < 2 * SMALLEST_PIECE) {
      return courses;
    }
    int step = forward ? SMALLEST_PIECE + 4 : -SMALLEST_PIECE - 4;
    for (int middle : new int[] {(from + to) / 2, to - step, from + step}) {
      courses.add(sideways
          ? List.of(start, new Point(middle, start.y()), new Point(middle, end.y()), end)
          : List.of(start, new Point(start.x(), middle), new Point(end.x(), middle), end));
    }
    return courses;
  }

  private static void addStraight(List<List<Point>> courses, Point start, Point end, boolean sideways, int at,
      Bounds other) {
    int low = (sideways ? other.y() : other.x()) + 4;
    int high = (sideways ? other.bottom() : other.right()) - 4;
    if (at >= low && at <= high) {
      courses.add(sideways ? List.of(new Point(start.x(), at), new Point(end.x(), at))
          : List.of(new Point(at, start.y()), new Point(at, end.y())));
    }
  }
}
