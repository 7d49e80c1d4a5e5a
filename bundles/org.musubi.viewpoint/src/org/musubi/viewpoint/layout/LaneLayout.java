package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.core.options.CoreOptions;
import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.EdgeLabels;
import org.musubi.viewpoint.geometry.EdgePart;
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
  private static final int GAP = 20;
  private static final int LANE_DISTANCE = 40_000;
  private static final int COLUMN_DISTANCE = 4_000;
  private static final int EDGE_MARGIN = 10;
  private static final int SMALLEST_ROWS = 12;
  private static final int MOST_FOR_LABELS = 140;

  private final boolean transposed;
  private final List<NodeView> lanes;
  private final Map<NodeView, List<Box>> content = new LinkedHashMap<>();
  private final Map<NodeView, Box> boxes = new HashMap<>();
  private final List<Link> between = new ArrayList<>();
  private final Map<NodeView, List<Link>> within = new HashMap<>();
  private final DiagramGeometry geometry;
  private final LayoutChoice choice;

  /**
   * @param lanes the compartments that are shown, in order
   * @param open nodes of the compartments that hold freely placed nodes
   * @param boxes their rooms
   */
  LaneLayout(NodeView stack, List<NodeView> lanes, Map<NodeView, List<NodeView>> open, Map<NodeView, Box> boxes,
      Links links, DiagramGeometry geometry, LayoutChoice choice) {
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
    LevelPlan graph = usableGraph(rows);
    Bounds extent = graph.extent(boxes);
    LanePlan plan = new LanePlan();
    Map<NodeView, LevelPlan> isolated = new HashMap<>();
    int depth = graph.places().isEmpty() ? 0 : extent.height();
    int isolatedTop = depth == 0 ? 0 : depth + GAP;
    for (NodeView lane : lanes) {
      List<Box> rest = content.get(lane).stream().filter(box -> !graph.places().containsKey(box.node())).toList();
      LevelPlan packed = packed(rest, rows).moved(0, isolatedTop);
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
  Bounds closed(NodeView lane) {
    Size size = geometry.needed(lane);
    return new Bounds(0, 0, size.width(), size.height());
  }

  private boolean isHere(Link link) {
    return boxes.containsKey(link.source()) && boxes.containsKey(link.target());
  }

  private LevelPlan usableGraph(int rows) {
    LevelPlan full = graph(rows, true);
    if (areApart(full)) {
      return full;
    }
    LevelPlan plain = graph(rows, false);
    return areApart(plain) ? plain : new LevelPlan();
  }

  /** Places in one graph all nodes that have edges, and of short lanes also the others. */
  private LevelPlan graph(int rows, boolean withInnerLinks) {
    Set<NodeView> linked = new HashSet<>();
    between.forEach(link -> linked.addAll(List.of(link.source(), link.target())));
    within.values().forEach(all -> all.forEach(link -> linked.addAll(List.of(link.source(), link.target()))));
    if (linked.isEmpty()) {
      return new LevelPlan();
    }
    List<Box> members = new ArrayList<>();
    List<Link> links = new ArrayList<>(between);
    Map<NodeView, Integer> positions = new HashMap<>();
    for (int i = 0; i < lanes.size(); i++) {
      List<Box> all = content.get(lanes.get(i));
      List<Box> inLane =
          all.size() <= rows ? all : all.stream().filter(box -> linked.contains(box.node())).toList();
      List<Link> inner = withInnerLinks ? within.get(lanes.get(i)) : List.of();
      LaneColumns columns = new LaneColumns(inLane.stream().map(Box::node).toList(), inner, rows);
      for (Box box : inLane) {
        positions.put(box.node(), i * LANE_DISTANCE + columns.column(box.node()) * COLUMN_DISTANCE);
      }
      members.addAll(inLane);
      links.addAll(columns.usedLinks());
    }
    LayoutChoice neutral = new LayoutChoice(null, null, choice.spacing(), false, choice.options().stream()
        .filter(option -> option.getId() != null && option.getId().contains("spacing")).toList());
    ElkLevel elk = new ElkLevel(members, links, LayoutChoice.LAYERED, neutral, false);
    elk.root().setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
    elk.root().setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
    elk.root().setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    elk.root().setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, (double) layerGap(links));
    for (int i = 0; i < members.size(); i++) {
      NodeView node = members.get(i).node();
      elk.node(node).setLocation(positions.get(node), 60.0 * i);
    }
    return elk.run();
  }

  /** Whether each lane begins behind the end of the one before, as the layers of the graph should have it. */
  private boolean areApart(LevelPlan graph) {
    int end = Integer.MIN_VALUE;
    for (NodeView lane : lanes) {
      int reached = end;
      for (Box box : content.get(lane)) {
        Point place = graph.places().get(box.node());
        if (place != null && place.x() < end) {
          return false;
        }
        reached = place == null ? reached : Math.max(reached, place.x() + box.width());
      }
      end = reached;
    }
    return true;
  }

  /** Distance between lanes so that labels of edges have room; as nodes of the graph they would disturb its layers. */
  private int layerGap(List<Link> links) {
    int longest = 0;
    for (Link link : links) {
      Size size = EdgeLabels.size(link.edge(), EdgePart.CENTER);
      if (size != null) {
        longest = Math.max(longest, (transposed ? size.height() : size.width()) + GAP);
      }
    }
    int usual = choice.spacing() > 0 ? choice.spacing() : ElkLevel.LAYER_GAP;
    return Math.max(usual, Math.min(longest, MOST_FOR_LABELS));
  }

  private LevelPlan packed(List<Box> rest, int rows) {
    int columns = (rest.size() + rows - 1) / rows;
    int widest = rest.stream().mapToInt(Box::width).max().orElse(0);
    return Packing.pack(rest, GAP, Math.max(1, columns * (widest + GAP) - GAP));
  }

  private void fill(LanePlan plan, LevelPlan graph, Map<NodeView, LevelPlan> isolated, LaneScale scale, int top) {
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
