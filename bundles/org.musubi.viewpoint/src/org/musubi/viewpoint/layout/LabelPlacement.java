package org.musubi.viewpoint.layout;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.EdgeLabels;
import org.musubi.viewpoint.geometry.EdgePart;
import org.musubi.viewpoint.geometry.Polyline;
import org.musubi.viewpoint.geometry.Size;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** Puts labels of edges where they cover neither nodes nor other labels, and if possible no lines. */
public final class LabelPlacement {
  private static final int ON_SOMETHING = 10_000;
  private static final int ON_LINE = 100;
  /** A label on its own line is better than one that touches another line or stands away from its line. */
  private static final int ON_OWN_LINE = 40;
  private static final int AWAY = 70;
  private static final int FURTHER = 3;
  private static final int FROM_LINES = 2;
  /** In diagrams with more edges fewer places are tried for each label. */
  private static final int MANY_EDGES = 1_500;
  private static final int FEW_PLACES = 10;

  private record Line(EdgeView edge, Point from, Point to) {
  }

  private final DiagramGeometry geometry;
  private final boolean many;
  private final BoundsIndex<Bounds> taken = new BoundsIndex<>();
  private final BoundsIndex<Line> lines = new BoundsIndex<>();

  private LabelPlacement(Diagram diagram, DiagramGeometry geometry) {
    this.geometry = geometry;
    this.many = diagram.edges().size() > MANY_EDGES;
    diagram.allNodes().filter(NodeView::isVisible).forEach(this::take);
  }

  /** Geometry of a diagram in which all labels of edges have good places. */
  public static DiagramGeometry place(Diagram diagram) {
    DiagramGeometry geometry = new DiagramGeometry();
    place(diagram, geometry, diagram.edges());
    return geometry;
  }

  /** Finds places for the labels of some edges; labels of the others stay where the geometry has them. */
  public static void place(Diagram diagram, DiagramGeometry geometry, Collection<EdgeView> edges) {
    LabelPlacement placement = new LabelPlacement(diagram, geometry);
    Set<EdgeView> concerned = new HashSet<>(edges);
    for (EdgeView edge : diagram.edges()) {
      if (edge.isVisible()) {
        placement.takeLines(edge);
        if (!concerned.contains(edge)) {
          geometry.edge(edge).labels().forEach(label -> placement.take(label.bounds()));
        }
      }
    }
    edges.stream().filter(EdgeView::isVisible).forEach(placement::place);
  }

  private void take(NodeView node) {
    Bounds place = geometry.absolute(node);
    boolean holdsLabels = node.kind() == NodeKind.CONTAINER || node.kind() == NodeKind.STACK;
    if (holdsLabels && !geometry.node(node).folded()) {
      Bounds header = geometry.node(node).header();
      take(header.moved(place.x(), place.y()));
    } else {
      take(geometry.absoluteOuter(node));
    }
  }

  private void take(Bounds bounds) {
    taken.add(bounds, bounds);
  }

  private void takeLines(EdgeView edge) {
    List<Point> points = geometry.edge(edge).points();
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      Line line = new Line(edge, a, b);
      BoundsIndex.along(a, b, piece -> lines.add(line, piece.grown(1)));
    }
  }

  private void place(EdgeView edge) {
    Map<EdgePart, Bounds> places = new EnumMap<>(EdgePart.class);
    List<Point> points = geometry.edge(edge).points();
    for (EdgePart part : EdgePart.values()) {
      Size size = EdgeLabels.size(edge, part);
      if (size != null) {
        places.put(part, place(edge, points, part, size));
      }
    }
    if (!places.isEmpty()) {
      geometry.placeLabels(edge, places);
    }
  }

  /** The best place of a label; null for one in the middle that would cover something wherever it stands. */
  private Bounds place(EdgeView edge, List<Point> points, EdgePart part, Size size) {
    Search search = new Search(edge);
    List<Bounds> candidates = few(EdgeLabels.candidates(points, part, size));
    search.among(candidates, 0);
    if (part == EdgePart.CENTER) {
      search.among(few(EdgeLabels.inline(points, size)), 0);
    }
    for (int times = 1; times < FURTHER && !many; times++) {
      int step = times;
      if (search.lowest > times * AWAY) {
        search.among(candidates.stream().map(one -> further(one, points, step)).toList(), times * AWAY);
      }
    }
    if (part == EdgePart.CENTER && search.lowest >= ON_SOMETHING) {
      return null;
    }
    take(search.best);
    return search.best;
  }

  private List<Bounds> few(List<Bounds> places) {
    return many && places.size() > FEW_PLACES ? places.subList(0, FEW_PLACES) : places;
  }

  /** Looks for the cheapest place of one label. */
  private final class Search {
    private final EdgeView edge;
    private Bounds best;
    private int lowest = Integer.MAX_VALUE;

    Search(EdgeView edge) {
      this.edge = edge;
    }

    void among(List<Bounds> candidates, int extra) {
      for (int i = 0; i < candidates.size() && lowest > extra + i; i++) {
        int cost = extra + i + cost(edge, candidates.get(i));
        if (cost < lowest) {
          lowest = cost;
          best = candidates.get(i);
        }
      }
    }
  }

  /** The same candidate further away from the line. */
  private static Bounds further(Bounds candidate, List<Point> points, int times) {
    if (times == 0) {
      return candidate;
    }
    Point centre = candidate.centre();
    Point nearest = points.getFirst();
    double length = Polyline.length(points);
    for (double at = 0; at <= length; at += Math.max(4, length / 40)) {
      Point point = Polyline.at(points, at);
      nearest = Polyline.distance(point, centre) < Polyline.distance(nearest, centre) ? point : nearest;
    }
    int dx = Integer.signum(centre.x() - nearest.x()) * (Math.abs(centre.x() - nearest.x()) > 3 ? 1 : 0);
    int dy = Integer.signum(centre.y() - nearest.y()) * (Math.abs(centre.y() - nearest.y()) > 3 ? 1 : 0);
    return candidate.moved(dx * times * candidate.height(), dy * times * candidate.height());
  }

  private int cost(EdgeView edge, Bounds candidate) {
    int cost = 0;
    for (Bounds other : taken.in(candidate)) {
      int width = Math.min(other.right(), candidate.right()) - Math.max(other.x(), candidate.x());
      int height = Math.min(other.bottom(), candidate.bottom()) - Math.max(other.y(), candidate.y());
      cost += ON_SOMETHING + width * height;
    }
    Bounds around = candidate.grown(FROM_LINES);
    boolean inline = false;
    for (Line line : lines.in(around)) {
      if (line.edge == edge) {
        inline |= Polyline.crosses(line.from, line.to, candidate);
      } else if (Polyline.crosses(line.from, line.to, around)) {
        cost += ON_LINE;
      }
    }
    return cost + (inline ? ON_OWN_LINE : 0);
  }
}
