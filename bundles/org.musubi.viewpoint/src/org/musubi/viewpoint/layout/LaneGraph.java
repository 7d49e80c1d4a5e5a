package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.core.options.CoreOptions;
import org.musubi.viewpoint.geometry.EdgeLabels;
import org.musubi.viewpoint.geometry.EdgePart;
import org.musubi.viewpoint.geometry.Size;
import org.musubi.viewpoint.layout.Links.Link;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** The nodes of all lanes of a stack as one graph whose layers are the columns of the lanes. */
final class LaneGraph {
  private static final int LANE_DISTANCE = 40_000;
  private static final int COLUMN_DISTANCE = 4_000;
  private static final int MOST_FOR_LABELS = 140;
  /** Distance between parallel edges so that a label on one does not cover the next. */
  private static final int LABELLED_GAP = 16;

  private final LaneLayout layout;
  private final List<NodeView> lanes;
  private final List<Link> between;
  private final Map<NodeView, List<Link>> within;
  private final LayoutChoice choice;

  /**
   * @param between edges between nodes of different lanes
   * @param within edges between nodes of each lane
   */
  LaneGraph(LaneLayout layout, List<NodeView> lanes, List<Link> between, Map<NodeView, List<Link>> within,
      LayoutChoice choice) {
    this.layout = layout;
    this.lanes = lanes;
    this.between = between;
    this.within = within;
    this.choice = choice;
  }

  /**
   * Places of all nodes that have edges, and of short lanes also of the others; empty when there are no edges. Nodes
   * with many edges are made larger.
   *
   * @param rows how many nodes may stand in one column
   */
  LevelPlan places(int rows) {
    LevelPlan full = places(rows, true);
    if (areApart(full)) {
      return full;
    }
    LevelPlan plain = places(rows, false);
    return areApart(plain) ? plain : new LevelPlan();
  }

  private LevelPlan places(int rows, boolean withInnerLinks) {
    Set<NodeView> linked = new HashSet<>();
    between.forEach(link -> linked.addAll(List.of(link.source(), link.target())));
    within.values().forEach(all -> all.forEach(link -> linked.addAll(List.of(link.source(), link.target()))));
    if (linked.isEmpty()) {
      return new LevelPlan();
    }
    List<NodeView> members = new ArrayList<>();
    List<Link> links = new ArrayList<>(between);
    Map<NodeView, Integer> positions = new HashMap<>();
    Map<NodeView, Integer> pull = pull();
    for (int i = 0; i < lanes.size(); i++) {
      List<NodeView> all = layout.content(lanes.get(i)).stream().map(Box::node).toList();
      List<NodeView> inLane = all.size() <= rows ? all : all.stream().filter(linked::contains).toList();
      List<Link> inner = withInnerLinks ? within.get(lanes.get(i)) : List.of();
      LaneColumns columns = new LaneColumns(inLane, inner, rows, pull);
      for (NodeView node : inLane) {
        positions.put(node, i * LANE_DISTANCE + columns.column(node) * COLUMN_DISTANCE);
      }
      members.addAll(inLane);
      links.addAll(columns.usedLinks());
    }
    makeRoomForEnds(links, positions);
    LayoutChoice neutral = new LayoutChoice(null, null, choice.spacing(), false, choice.options().stream()
        .filter(option -> option.getId() != null && option.getId().contains("spacing")).toList());
    ElkLevel elk =
        new ElkLevel(members.stream().map(layout::box).toList(), links, LayoutChoice.LAYERED, neutral, false);
    elk.root().setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
    elk.root().setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
    elk.root().setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    elk.root().setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, (double) layerGap(links));
    if (links.stream().anyMatch(link -> EdgeLabels.size(link.edge(), EdgePart.CENTER) != null)) {
      elk.root().setProperty(CoreOptions.SPACING_EDGE_EDGE, (double) LABELLED_GAP);
    }
    for (int i = 0; i < members.size(); i++) {
      NodeView node = members.get(i);
      elk.node(node).setLocation(positions.get(node), 60.0 * i);
    }
    return elk.run();
  }

  /** Makes nodes so large that the ends of their edges do not lie on each other. */
  private void makeRoomForEnds(List<Link> links, Map<NodeView, Integer> positions) {
    EdgeRoom room = new EdgeRoom();
    for (Link link : links) {
      boolean forward = positions.get(link.source()) < positions.get(link.target());
      room.add(link, forward ? link.source() : link.target(), forward ? link.target() : link.source());
    }
    positions.keySet().forEach(node -> layout.extend(node, room.height(node)));
  }

  /** To which side along the stack the edges to other lanes pull each node. */
  private Map<NodeView, Integer> pull() {
    Map<NodeView, Integer> order = new HashMap<>();
    for (int i = 0; i < lanes.size(); i++) {
      order.put(lanes.get(i), i);
    }
    Map<NodeView, Integer> pull = new HashMap<>();
    for (Link link : between) {
      int direction = Integer.compare(order.get(link.target().parent()), order.get(link.source().parent()));
      pull.merge(link.source(), direction, Integer::sum);
      pull.merge(link.target(), -direction, Integer::sum);
    }
    return pull;
  }

  /** Whether each lane begins behind the end of the one before, as the layers of the graph should have it. */
  private boolean areApart(LevelPlan graph) {
    int end = Integer.MIN_VALUE;
    for (NodeView lane : lanes) {
      int reached = end;
      for (Box box : layout.content(lane)) {
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
        longest = Math.max(longest, (layout.isTransposed() ? size.height() : size.width()) + LaneLayout.GAP);
      }
    }
    int usual = choice.spacing() > 0 ? choice.spacing() : ElkLevel.LAYER_GAP;
    return Math.max(usual, Math.min(longest, MOST_FOR_LABELS));
  }
}
