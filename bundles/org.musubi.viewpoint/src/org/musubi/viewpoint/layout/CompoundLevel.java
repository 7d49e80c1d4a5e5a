package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.Insets;
import org.musubi.viewpoint.layout.Links.Link;
import org.musubi.viewpoint.specification.LayoutOptionTarget;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/**
 * Lays out containers together with the nodes directly in them, where edges join nodes in different containers: so
 * those nodes face each other and the edges find their way out of one container and into the other.
 */
final class CompoundLevel {
  private static final int MOST_NODES = 600;

  /**
   * What is proposed.
   *
   * @param outer places of the rooms of the nodes of the level, and courses relative to its content
   * @param sizes sizes of the containers whose content was placed, too
   * @param inner places of the rooms of their nodes relative to their content
   */
  record Plan(LevelPlan outer, Map<NodeView, Bounds> sizes, Map<NodeView, Point> inner) {
  }

  private final List<Box> boxes;
  private final Map<NodeView, List<Box>> open;
  private final List<Link> links;
  private final LayoutChoice choice;
  private final Map<NodeView, ElkNode> nodes = new LinkedHashMap<>();
  private final Map<EdgeView, ElkEdge> edges = new LinkedHashMap<>();

  /**
   * @param boxes rooms of the nodes of the level
   * @param open rooms of the nodes in those of them that are laid out together with the level
   * @param links edges of the level and of the open containers, between those rooms
   */
  CompoundLevel(List<Box> boxes, Map<NodeView, List<Box>> open, List<Link> links, LayoutChoice choice) {
    this.boxes = boxes;
    this.open = open;
    this.links = links;
    this.choice = choice;
  }

  /** The containers among some nodes in which edges of the level end; empty when no compound layout is needed. */
  static Set<NodeView> open(List<NodeView> children, List<Link> outer) {
    Set<NodeView> open = new LinkedHashSet<>();
    for (Link link : outer) {
      addOpen(link.source(), Links.node(link.edge().source()), open);
      addOpen(link.target(), Links.node(link.edge().end()), open);
    }
    open.retainAll(children);
    int count = children.size() + open.stream().mapToInt(container -> container.children().size()).sum();
    return children.size() < 2 || count > MOST_NODES ? Set.of() : open;
  }

  private static void addOpen(NodeView child, NodeView end, Set<NodeView> open) {
    if (end != child && child.kind() == NodeKind.CONTAINER && Arrangement.isOpen(child)) {
      open.add(child);
    }
  }

  /** The link between what is laid out: nodes of open containers, or nodes of the level. */
  static Link refined(Link link, Set<NodeView> open) {
    return new Link(link.edge(), end(link.source(), Links.node(link.edge().source()), open),
        end(link.target(), Links.node(link.edge().end()), open));
  }

  private static NodeView end(NodeView child, NodeView end, Set<NodeView> open) {
    NodeView inner = open.contains(child) && end != child ? Links.childHolding(child, end) : null;
    return inner == null ? child : inner;
  }

  Plan run() {
    ElkLevel level = new ElkLevel(boxes, List.of(), LayoutChoice.LAYERED, choice, false);
    ElkNode root = level.root();
    level.route(links);
    root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    for (Box box : boxes) {
      ElkNode node = level.node(box.node());
      nodes.put(box.node(), node);
      if (open.containsKey(box.node())) {
        fill(box.node(), node, root);
      }
    }
    for (Link link : links) {
      ElkNode source = nodes.get(link.source());
      ElkNode target = nodes.get(link.target());
      if (source != null && target != null && source != target && source.getParent() != target
          && target.getParent() != source) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(source, target);
        if (link.isDirect()) {
          edges.put(link.edge(), edge);
        }
      }
    }
    choice.apply(LayoutOptionTarget.PARENT, root);
    root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    new RecursiveGraphLayoutEngine().layout(root, new NullElkProgressMonitor());
    return plan();
  }

  private void fill(NodeView container, ElkNode node, ElkNode root) {
    Insets insets = insets(container);
    int width = Math.max(DiagramGeometry.smallest(container).width(), 1);
    node.copyProperties(root);
    choice.apply(LayoutOptionTarget.PARENT, node);
    node.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INHERIT);
    node.setProperty(CoreOptions.PADDING,
        new ElkPadding(insets.top(), insets.right(), insets.bottom(), insets.left()));
    node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
    node.setProperty(CoreOptions.NODE_SIZE_MINIMUM,
        new KVector(width, Math.max(DiagramGeometry.smallest(container).height(), 1)));
    for (Box box : open.get(container)) {
      ElkNode inner = ElkGraphUtil.createNode(node);
      inner.setDimensions(box.width(), box.height());
      inner.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
      nodes.put(box.node(), inner);
    }
  }

  private static Insets insets(NodeView container) {
    return DiagramGeometry.insets(container, DiagramGeometry.smallest(container).width());
  }

  private Plan plan() {
    Plan plan = new Plan(new LevelPlan(), new LinkedHashMap<>(), new LinkedHashMap<>());
    for (Box box : boxes) {
      ElkNode node = nodes.get(box.node());
      plan.outer.places().put(box.node(), new Point((int) Math.round(node.getX()), (int) Math.round(node.getY())));
      if (open.containsKey(box.node())) {
        plan.sizes.put(box.node(),
            new Bounds(0, 0, (int) Math.ceil(node.getWidth()), (int) Math.ceil(node.getHeight())));
        Insets insets = insets(box.node());
        for (Box inner : open.get(box.node())) {
          ElkNode child = nodes.get(inner.node());
          plan.inner.put(inner.node(), new Point((int) Math.round(child.getX() - insets.left()),
              (int) Math.round(child.getY() - insets.top())));
        }
      }
    }
    edges.forEach((edge, elk) -> {
      if (elk.getSections().size() == 1) {
        double x = 0;
        double y = 0;
        for (ElkNode around = elk.getContainingNode(); around != null; around = around.getParent()) {
          x += around.getX();
          y += around.getY();
        }
        List<Point> course = new ArrayList<>();
        for (Point point : ElkLevel.course(elk.getSections().getFirst())) {
          course.add(point.plus((int) Math.round(x), (int) Math.round(y)));
        }
        plan.outer.courses().put(edge, course);
      }
    });
    return plan;
  }
}
