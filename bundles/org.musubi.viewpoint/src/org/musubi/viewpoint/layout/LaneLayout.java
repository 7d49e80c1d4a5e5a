package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.Size;
import org.musubi.viewpoint.layout.Links.Link;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/**
 * Lays out the compartments of a stack as lanes. The nodes of all lanes are one graph whose layers are given by the
 * lanes, so that edges between lanes cross little and pass between the nodes of the lanes on their way. All calculation
 * is done as if the lanes stood side by side; for lanes one below the other x and y are exchanged.
 */
final class LaneLayout {
  static final int GAP = 20;
  private static final int EDGE_MARGIN = 10;
  private static final int SMALLEST_ROWS = 12;

  private final boolean transposed;
  private final List<NodeView> lanes;
  private final Map<NodeView, List<Box>> content = new LinkedHashMap<>();
  private final Map<NodeView, Box> boxes = new HashMap<>();
  private final List<Link> between = new ArrayList<>();
  private final Map<NodeView, List<Link>> within = new HashMap<>();
  private final DiagramGeometry geometry;
  private final LayoutChoice choice;
  private final NodeView stack;
  private final Map<NodeView, Integer> extensions = new HashMap<>();

  /**
   * @param lanes the compartments that are shown, in order
   * @param open nodes of the compartments that hold freely placed nodes
   * @param boxes their rooms
   */
  LaneLayout(NodeView stack, List<NodeView> lanes, Map<NodeView, List<NodeView>> open, Map<NodeView, Box> boxes,
      Links links, DiagramGeometry geometry, LayoutChoice choice) {
    this.stack = stack;
    this.lanes = lanes;
    this.geometry = geometry;
    this.choice = choice;
    this.transposed = !DiagramGeometry.isHorizontal(stack);
    for (NodeView lane : lanes) {
      List<Box> inLane = new ArrayList<>();
      for (NodeView node : open.getOrDefault(lane, List.of())) {
        Box box = transposed ? boxes.get(node).transposed() : boxes.get(node);
        this.boxes.put(node, box);
        inLane.add(box);
      }
      content.put(lane, inLane);
      within.put(lane, links.in(lane).stream().filter(link -> link.source() != link.target() && isHere(link)).toList());
    }
    for (Link link : links.in(stack)) {
      NodeView source = Links.childHolding(link.source(), Links.node(link.edge().source()));
      NodeView target = Links.childHolding(link.target(), Links.node(link.edge().end()));
      if (source != null && target != null && this.boxes.containsKey(source) && this.boxes.containsKey(target)) {
        between.add(new Link(link.edge(), source, target));
      }
    }
  }

  LanePlan plan() {
    int total = content.values().stream().mapToInt(List::size).sum();
    int rows = Math.max(transposed ? SMALLEST_ROWS / 2 : SMALLEST_ROWS, (int) Math.ceil(1.2 * Math.sqrt(total)));
    LevelPlan graph = new LaneGraph(this, lanes, between, within, choice).places(rows);
    Bounds extent = graph.extent(boxes);
    LanePlan plan = new LanePlan();
    Map<NodeView, LevelPlan> isolated = new HashMap<>();
    int depth = graph.places().isEmpty() ? 0 : extent.height();
    LaneRows laneRows = new LaneRows(this, lanes);
    int isolatedRows = graph.places().isEmpty() ? laneRows.best(stack) : rows;
    int isolatedTop = depth == 0 ? 0 : depth + GAP;
    for (NodeView lane : lanes) {
      List<Box> rest = content.get(lane).stream().filter(box -> !graph.places().containsKey(box.node())).toList();
      int room = Math.max(laneRows.room(lane).width(), length(lane, graph));
      LevelPlan packed = packed(rest, laneRows.columns(rest, isolatedRows, room)).moved(0, isolatedTop);
      isolated.put(lane, packed);
      depth = Math.max(depth, packed.places().isEmpty() ? 0 : packed.extent(boxes).bottom());
    }
    LaneScale scale = new LaneScale(lanes, this, graph, isolated, depth);
    fill(plan, graph, isolated, scale, extent.y());
    return plan;
  }

  boolean isTransposed() {
    return transposed;
  }

  Box box(NodeView node) {
    return boxes.get(node);
  }

  List<Box> content(NodeView lane) {
    return content.get(lane);
  }

  /** The size a lane has that holds no freely placed nodes, or has them folded away. */
  Size closed(NodeView lane) {
    return geometry.needed(lane);
  }

  /** Makes a node larger across the stack as far as that may be done. */
  void extend(NodeView node, int height) {
    Box box = boxes.get(node);
    boolean possible = transposed ? DiagramGeometry.isStretchable(node) : DiagramGeometry.isExtensible(node);
    if (possible && height > box.height()) {
      Box larger = new Box(node, box.width(), height, box.left(), box.top());
      boxes.put(node, larger);
      content.get(node.parent()).replaceAll(each -> each.node() == node ? larger : each);
      extensions.merge(node, height - box.height(), Integer::sum);
    }
  }

  private boolean isHere(Link link) {
    return boxes.containsKey(link.source()) && boxes.containsKey(link.target());
  }

  /** How far the nodes of a lane that have edges reach along the stack. */
  private int length(NodeView lane, LevelPlan graph) {
    int start = Integer.MAX_VALUE;
    int end = Integer.MIN_VALUE;
    for (Box box : content.get(lane)) {
      Point place = graph.places().get(box.node());
      if (place != null) {
        start = Math.min(start, place.x());
        end = Math.max(end, place.x() + box.width());
      }
    }
    return Math.max(0, start > end ? 0 : end - start);
  }

  private static LevelPlan packed(List<Box> rest, int columns) {
    int widest = rest.stream().mapToInt(Box::width).max().orElse(0);
    return Packing.pack(rest, GAP, Math.max(1, columns * (widest + GAP) - GAP));
  }

  private void fill(LanePlan plan, LevelPlan graph, Map<NodeView, LevelPlan> isolated, LaneScale scale, int top) {
    extensions.forEach((node, more) -> plan.extensions().put(node, transposed ? new Size(more, 0) : new Size(0, more)));
    for (NodeView lane : lanes) {
      plan.lanes().put(lane, scale.lane(lane));
      for (Box box : content.get(lane)) {
        Point placed = graph.places().get(box.node());
        int across;
        int along;
        if (placed != null) {
          along = scale.map(placed.x()) - scale.contentStart(lane);
          across = placed.y() - top;
        } else {
          Point packed = isolated.get(lane).places().get(box.node());
          along = packed.x() + scale.packedOffset(lane);
          across = packed.y();
        }
        across += scale.headerOffset(lane);
        plan.places().put(box.node(), transposed ? new Point(across, along) : new Point(along, across));
      }
    }
    for (Map.Entry<EdgeView, List<Point>> course : graph.courses().entrySet()) {
      List<Point> points = new ArrayList<>();
      for (Point point : course.getValue()) {
        int along = scale.map(point.x());
        int across = point.y() - top + scale.courseTop();
        points.add(transposed ? new Point(across, along) : new Point(along, across));
      }
      plan.courses().put(course.getKey(), points);
    }
  }

  /** Smallest and largest x of all courses, null without any. */
  static int[] range(LevelPlan graph) {
    int[] range = null;
    for (List<Point> course : graph.courses().values()) {
      for (Point point : course) {
        range = range == null ? new int[] {point.x(), point.x()}
            : new int[] {Math.min(range[0], point.x() - EDGE_MARGIN), Math.max(range[1], point.x() + EDGE_MARGIN)};
      }
    }
    return range;
  }
}
