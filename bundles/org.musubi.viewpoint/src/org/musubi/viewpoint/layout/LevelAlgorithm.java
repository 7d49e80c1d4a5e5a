package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.Size;
import org.musubi.viewpoint.layout.Links.Link;
import org.musubi.viewpoint.specification.EdgeArrows;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeLook;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** Finds places for the content of one container (not of a stack) with the algorithm that suits it. */
final class LevelAlgorithm {
  private static final int PACKING_GAP = 20;
  private static final int MOST_PACKED = 150;
  private static final int APART_GAP = 24;
  private static final int BLOCK_GAP = 48;

  private final LayoutChoice choice;
  private final Map<NodeView, Box> boxes;
  private final DiagramGeometry geometry;

  LevelAlgorithm(LayoutChoice choice, Map<NodeView, Box> boxes, DiagramGeometry geometry) {
    this.choice = choice;
    this.boxes = new HashMap<>(boxes);
    this.geometry = geometry;
  }

  /**
   * Proposes places whose upper left corner is 0, 0.
   *
   * @param diagram the diagram they belong to
   * @param nodes the nodes to place
   * @param links edges between them, and loops
   * @param width width available, 0 or less = as looks well
   * @param aspect wanted width of nodes without edges divided by their height
   */
  LevelPlan plan(Diagram diagram, List<NodeView> nodes, List<Link> links, int width, double aspect) {
    Set<NodeView> linked = new HashSet<>();
    for (Link link : links) {
      if (link.source() != link.target()) {
        linked.add(link.source());
        linked.add(link.target());
      }
    }
    if (choice.grid() && linked.isEmpty() && nodes.size() > 1 && nodes.stream().allMatch(NodeView::isContainer)) {
      return grid(nodes);
    }
    if (choice.isPacking()) {
      LevelPlan packed = atOrigin(new ElkLevel(boxes(nodes), links, choice.algorithm(), choice, true).run(), false);
      int gap = choice.spacing() > 0 ? choice.spacing() : PACKING_GAP;
      return nodes.size() > MOST_PACKED ? packed : Skyline.pack(boxes(nodes), gap, aspect, packed);
    }
    LevelPlan tree = OrderedTree.plan(diagram, nodes, boxes);
    if (!tree.places().isEmpty()) {
      linked.clear();
      linked.addAll(tree.places().keySet());
    }
    List<NodeView> connected = nodes.stream().filter(linked::contains).toList();
    List<NodeView> isolated = nodes.stream().filter(node -> !linked.contains(node)).toList();
    LevelPlan plan = connected.isEmpty() ? new LevelPlan()
        : tree.places().isEmpty() ? graph(connected, links) : atOrigin(tree, false);
    if (isolated.isEmpty()) {
      return plan;
    }
    Bounds extent = plan.extent(boxes);
    LevelPlan rest = Packing.pack(boxes(isolated), PACKING_GAP, connected.isEmpty() ? width : extent.width(), aspect);
    plan.addAll(connected.isEmpty() ? rest : rest.moved(0, extent.bottom() + BLOCK_GAP));
    return plan;
  }

  private LevelPlan graph(List<NodeView> nodes, List<Link> links) {
    Set<NodeView> members = new HashSet<>(nodes);
    List<Link> inside = new ArrayList<>();
    for (Link link : links) {
      if (members.contains(link.source()) && members.contains(link.target())) {
        inside.add(link);
      }
    }
    String algorithm = algorithm(choice, inside);
    if (algorithm.endsWith("radial")) {
      return atOrigin(radial(nodes, inside, algorithm), false);
    }
    boolean layered = algorithm.endsWith("layered");
    boolean network = algorithm.endsWith("stress") || algorithm.endsWith("force");
    Map<NodeView, Size> extensions = layered && !choice.isVertical() ? extend(nodes, inside) : Map.of();
    LevelPlan plan = network && nodes.size() >= LargeNetwork.FROM
        ? new LargeNetwork(boxes, ElkLevel.edgeLength(boxes(nodes))).place(nodes, inside)
        : new ElkLevel(boxes(nodes), inside, algorithm, choice, true).run();
    if (!layered) {
      LevelPlan apart = new LevelPlan();
      apart.places().putAll(network
          ? NetworkRefinement.refine(plan.places(), boxes, centres(nodes), inside, APART_GAP)
          : OverlapRemoval.apart(plan.places(), boxes, APART_GAP));
      plan = apart;
    }
    plan.sizes().putAll(extensions);
    return atOrigin(plan, layered);
  }

  /** Makes nodes higher as their edges need it. */
  private Map<NodeView, Size> extend(List<NodeView> nodes, List<Link> links) {
    EdgeRoom room = new EdgeRoom();
    links.stream().filter(link -> link.source() != link.target())
        .forEach(link -> room.add(link, link.source(), link.target()));
    Map<NodeView, Size> extensions = new HashMap<>();
    for (NodeView node : nodes) {
      Box box = boxes.get(node);
      int more = room.height(node) - box.height();
      if (more > 0 && DiagramGeometry.isExtensible(node)) {
        extensions.put(node, new Size(0, more));
        boxes.put(node, box.larger(new Size(0, more)));
      }
    }
    return extensions;
  }

  /** For each node the place of its centre in its room. */
  private Map<NodeView, Point> centres(List<NodeView> nodes) {
    Map<NodeView, Point> centres = new HashMap<>();
    for (NodeView node : nodes) {
      Size size = geometry.size(node);
      centres.put(node, boxes.get(node).node(new Point(size.width() / 2, size.height() / 2)));
    }
    return centres;
  }

  /** A radial layout knows only trees: each connected part gets one, beside the others. */
  private LevelPlan radial(List<NodeView> nodes, List<Link> links, String algorithm) {
    LevelPlan all = new LevelPlan();
    int right = 0;
    for (SpanningTree tree : SpanningTree.of(nodes, links)) {
      LevelPlan one = new ElkLevel(boxes(tree.nodes()), tree.links(), algorithm, choice, true).run();
      LevelPlan apart = new LevelPlan();
      apart.places().putAll(OverlapRemoval.apart(one.places(), boxes, APART_GAP));
      LevelPlan placed = atOrigin(apart, false).moved(right, 0);
      right = placed.extent(boxes).right() + BLOCK_GAP;
      all.addAll(placed);
    }
    return all;
  }

  /** The algorithm the specification names, or the one that suits the edges. */
  static String algorithm(LayoutChoice choice, List<Link> links) {
    if (choice.algorithm() != null) {
      return choice.algorithm();
    }
    int directed = 0;
    for (Link link : links) {
      EdgeLook look = link.edge().look();
      boolean atSource = look != null && isArrow(look.sourceArrow());
      boolean atTarget = look != null && isArrow(look.targetArrow());
      directed += atSource != atTarget ? 1 : 0;
    }
    return choice.direction() != null || 2 * directed >= links.size() ? LayoutChoice.LAYERED : LayoutChoice.STRESS;
  }

  private static boolean isArrow(EdgeArrows arrow) {
    return arrow != null && arrow != EdgeArrows.NO_DECORATION;
  }

  private LevelPlan grid(List<NodeView> nodes) {
    int width = 0;
    int height = 0;
    for (NodeView node : nodes) {
      width = Math.max(width, boxes.get(node).width());
      height = Math.max(height, boxes.get(node).height());
    }
    int gap = choice.spacing() > 0 ? choice.spacing() : PACKING_GAP;
    LevelPlan plan = Packing.grid(boxes(nodes), gap, width, height);
    for (NodeView node : nodes) {
      Box box = boxes.get(node);
      Size extra = new Size(width - box.width(), height - box.height());
      plan.sizes().put(node, extra);
    }
    return plan;
  }

  private LevelPlan atOrigin(LevelPlan plan, boolean withCourses) {
    if (!withCourses) {
      plan.courses().clear();
    }
    Bounds extent = plan.extent(boxes);
    return plan.moved(-extent.x(), -extent.y());
  }

  private List<Box> boxes(List<NodeView> nodes) {
    return nodes.stream().map(boxes::get).toList();
  }
}
