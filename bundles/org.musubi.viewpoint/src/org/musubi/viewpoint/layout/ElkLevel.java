package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.force.options.ForceOptions;
import org.eclipse.elk.alg.force.options.StressOptions;
import org.eclipse.elk.alg.layered.options.EdgeStraighteningStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.musubi.viewpoint.geometry.EdgeGeometry;
import org.musubi.viewpoint.geometry.EdgeLabels;
import org.musubi.viewpoint.geometry.EdgePart;
import org.musubi.viewpoint.geometry.Size;
import org.musubi.viewpoint.layout.Links.Link;
import org.musubi.viewpoint.specification.LayoutOptionTarget;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** The content of one container as a graph for ELK. */
final class ElkLevel {
  static final int NODE_GAP = 28;
  static final int LAYER_GAP = 56;
  private static final int EDGE_GAP = 10;
  private static final int EDGE_NODE_GAP = 14;
  private static final int COMPONENT_GAP = 48;
  private static final int MOST_ROUNDS = 300;
  private static final int MANY = 150;
  private static final int VERY_MANY = 600;

  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<NodeView, ElkNode> nodes = new LinkedHashMap<>();
  private final Map<EdgeView, ElkEdge> edges = new LinkedHashMap<>();
  private final LayoutChoice choice;
  private final boolean layered;

  /**
   * @param boxes the nodes
   * @param links the edges between them
   * @param algorithm identifier of the algorithm
   * @param labels whether room is made for labels of edges
   */
  ElkLevel(List<Box> boxes, List<Link> links, String algorithm, LayoutChoice choice, boolean labels) {
    ElkAlgorithms.register();
    this.choice = choice;
    this.layered = algorithm.endsWith("layered");
    root.setProperty(CoreOptions.ALGORITHM, algorithm);
    for (Box box : boxes) {
      ElkNode node = ElkGraphUtil.createNode(root);
      node.setDimensions(box.width(), box.height());
      node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
      node.setProperty(LayeredOptions.ALIGNMENT, Alignment.CENTER);
      choice.apply(LayoutOptionTarget.NODE, node);
      nodes.put(box.node(), node);
    }
    for (Link link : links) {
      addEdge(link, labels && layered);
    }
    options(boxes, links, algorithm);
  }

  /** The node in the graph, to set options on it. */
  ElkNode node(NodeView node) {
    return nodes.get(node);
  }

  ElkNode root() {
    return root;
  }

  /** Runs the algorithm. */
  LevelPlan run() {
    choice.apply(LayoutOptionTarget.PARENT, root);
    new RecursiveGraphLayoutEngine().layout(root, new NullElkProgressMonitor());
    LevelPlan plan = new LevelPlan();
    nodes.forEach((node, elk) -> plan.places().put(node, point(elk.getX(), elk.getY())));
    edges.forEach((edge, elk) -> {
      if (elk.getSections().size() == 1) {
        plan.courses().put(edge, course(elk.getSections().getFirst()));
      }
    });
    return plan;
  }

  private void addEdge(Link link, boolean labels) {
    ElkNode source = nodes.get(link.source());
    ElkNode target = nodes.get(link.target());
    if (source == null || target == null || source == target) {
      return;
    }
    ElkEdge edge = ElkGraphUtil.createSimpleEdge(source, target);
    choice.apply(LayoutOptionTarget.EDGE, edge);
    Size size = labels && link.isDirect() ? EdgeLabels.size(link.edge(), EdgePart.CENTER) : null;
    if (size != null) {
      ElkLabel label = ElkGraphUtil.createLabel("label", edge);
      label.setDimensions(size.width(), size.height());
      label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
      choice.apply(LayoutOptionTarget.LABEL, label);
    }
    if (link.isDirect()) {
      edges.put(link.edge(), edge);
    }
  }

  private void options(List<Box> boxes, List<Link> links, String algorithm) {
    root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
    root.setProperty(CoreOptions.RANDOM_SEED, 1);
    root.setProperty(CoreOptions.SPACING_NODE_NODE, (double) (choice.spacing() > 0 ? choice.spacing() : NODE_GAP));
    root.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, (double) COMPONENT_GAP);
    root.setProperty(CoreOptions.SPACING_EDGE_NODE, (double) EDGE_NODE_GAP);
    root.setProperty(CoreOptions.SPACING_EDGE_EDGE, (double) EDGE_GAP);
    root.setProperty(CoreOptions.ASPECT_RATIO, 1.6);
    String direction = choice.direction();
    if (direction != null) {
      root.setProperty(CoreOptions.DIRECTION, Direction.valueOf(direction));
    }
    if (layered) {
      layeredOptions(boxes, links);
    } else if (algorithm.equals(LayoutChoice.STRESS)) {
      root.setProperty(StressOptions.DESIRED_EDGE_LENGTH, edgeLength(boxes));
      root.setProperty(StressOptions.ITERATION_LIMIT, MOST_ROUNDS);
      root.setProperty(ForceOptions.ITERATIONS, iterations(boxes.size()));
    } else {
      root.setProperty(ForceOptions.ITERATIONS, iterations(boxes.size()));
      root.setProperty(CoreOptions.SPACING_NODE_NODE, (double) Math.max(NODE_GAP, choice.spacing()));
    }
  }

  /** The length of edges at which a network with nodes of that size reads well. */
  static double edgeLength(List<Box> boxes) {
    double sizes = 0;
    for (Box box : boxes) {
      sizes += Math.hypot(box.width(), box.height());
    }
    return 60 + sizes / Math.max(1, boxes.size());
  }

  /** A round of a force algorithm costs the square of the number of nodes: large graphs get fewer. */
  private static int iterations(int nodes) {
    return Math.clamp(90_000 / Math.max(1, nodes), 30, 300);
  }

  private void layeredOptions(List<Box> boxes, List<Link> links) {
    if (root.getProperty(CoreOptions.DIRECTION) == Direction.UNDEFINED) {
      root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
    }
    route(links);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS,
        (double) (choice.spacing() > 0 ? choice.spacing() : LAYER_GAP));
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, (double) EDGE_NODE_GAP);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, (double) EDGE_GAP);
    root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY,
        boxes.size() + links.size() > MANY ? NodePlacementStrategy.BRANDES_KOEPF
            : NodePlacementStrategy.NETWORK_SIMPLEX);
    if (boxes.size() > VERY_MANY) {
      root.setProperty(LayeredOptions.THOROUGHNESS, 1);
      root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
      root.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.LEFTUP);
      root.setProperty(LayeredOptions.NODE_PLACEMENT_BK_EDGE_STRAIGHTENING, EdgeStraighteningStrategy.NONE);
    }
  }

  /** Chooses between straight and orthogonal lines as the edges ask for it. */
  void route(List<Link> links) {
    boolean orthogonal = false;
    boolean onlyTrees = !links.isEmpty();
    for (Link link : links) {
      org.musubi.viewpoint.specification.EdgeRouting routing = EdgeGeometry.routing(link.edge());
      orthogonal |= routing != org.musubi.viewpoint.specification.EdgeRouting.STRAIGHT;
      onlyTrees &= routing == org.musubi.viewpoint.specification.EdgeRouting.TREE;
    }
    root.setProperty(CoreOptions.EDGE_ROUTING, orthogonal ? EdgeRouting.ORTHOGONAL : EdgeRouting.POLYLINE);
    root.setProperty(LayeredOptions.MERGE_EDGES, onlyTrees);
  }

  static List<Point> course(ElkEdgeSection section) {
    List<Point> points = new ArrayList<>();
    points.add(point(section.getStartX(), section.getStartY()));
    for (ElkBendPoint bend : section.getBendPoints()) {
      points.add(point(bend.getX(), bend.getY()));
    }
    points.add(point(section.getEndX(), section.getEndY()));
    return points;
  }

  private static Point point(double x, double y) {
    return new Point((int) Math.round(x), (int) Math.round(y));
  }
}
