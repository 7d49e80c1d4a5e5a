package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.OrderedTreeLayout;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/**
 * Nodes as a tree from top to bottom: children stand side by side below their parent, in the order the specification
 * gives. A node that several others name as a child belongs to the first of them.
 */
final class OrderedTree {
  private static final int GAP = 24;
  private static final int LEVEL_GAP = 48;

  private final Map<NodeView, List<NodeView>> children = new LinkedHashMap<>();
  private final List<NodeView> roots = new ArrayList<>();
  private final Map<NodeView, Box> boxes;
  private final LevelPlan plan = new LevelPlan();

  private OrderedTree(Map<NodeView, Box> boxes) {
    this.boxes = boxes;
  }

  /**
   * Places what belongs to trees.
   *
   * @param nodes the nodes of one container, or of the diagram
   * @return nothing for nodes that have neither parent nor children; empty when the specification asks for no tree
   */
  static LevelPlan plan(Diagram diagram, List<NodeView> nodes, Map<NodeView, Box> boxes) {
    if (!(diagram.description().getLayout() instanceof OrderedTreeLayout layout)) {
      return new LevelPlan();
    }
    OrderedTree tree = new OrderedTree(boxes);
    tree.connect(diagram, layout, nodes);
    tree.place();
    return tree.plan;
  }

  private void connect(Diagram diagram, OrderedTreeLayout layout, List<NodeView> nodes) {
    Map<EObject, NodeView> byElement = new IdentityHashMap<>();
    List<NodeView> members = nodes.stream().filter(node -> layout.getNodeMapping().isEmpty()
        || layout.getNodeMapping().contains(node.nodeMapping())).toList();
    members.forEach(node -> byElement.putIfAbsent(node.target(), node));
    Map<NodeView, NodeView> parents = new HashMap<>();
    for (NodeView node : members) {
      for (EObject element : diagram.treeChildren(node.target())) {
        NodeView child = byElement.get(element);
        if (child != null && !parents.containsKey(child) && !isAncestor(child, node, parents)) {
          parents.put(child, node);
          children.computeIfAbsent(node, any -> new ArrayList<>()).add(child);
        }
      }
    }
    members.stream().filter(node -> !parents.containsKey(node) && children.containsKey(node)).forEach(roots::add);
  }

  private static boolean isAncestor(NodeView ancestor, NodeView node, Map<NodeView, NodeView> parents) {
    for (NodeView each = node; each != null; each = parents.get(each)) {
      if (each == ancestor) {
        return true;
      }
    }
    return false;
  }

  private void place() {
    List<List<NodeView>> rows = new ArrayList<>();
    List<NodeView> row = roots;
    Set<NodeView> seen = new HashSet<>(roots);
    while (!row.isEmpty()) {
      rows.add(row);
      row = row.stream().flatMap(node -> children.getOrDefault(node, List.of()).stream()).filter(seen::add).toList();
    }
    Map<NodeView, Integer> widths = new HashMap<>();
    for (List<NodeView> each : rows.reversed()) {
      each.forEach(node -> widths.put(node, Math.max(boxes.get(node).width(), rowWidth(node, widths))));
    }
    Map<NodeView, Integer> lefts = new HashMap<>();
    int left = 0;
    for (NodeView root : roots) {
      lefts.put(root, left);
      left += widths.get(root) + 2 * GAP;
    }
    int top = 0;
    for (int i = 0; i < rows.size(); i++) {
      for (NodeView node : rows.get(i)) {
        int start = lefts.get(node);
        plan.places().put(node, new Point(start + (widths.get(node) - boxes.get(node).width()) / 2, top));
        int x = start + (widths.get(node) - rowWidth(node, widths)) / 2;
        for (NodeView child : children.getOrDefault(node, List.of())) {
          lefts.put(child, x);
          x += widths.get(child) + GAP;
        }
      }
      top += rows.get(i).stream().mapToInt(node -> boxes.get(node).height()).max().orElse(0) + LEVEL_GAP;
    }
  }

  private int rowWidth(NodeView parent, Map<NodeView, Integer> widths) {
    List<NodeView> row = children.getOrDefault(parent, List.of());
    return row.stream().mapToInt(widths::get).sum() + GAP * Math.max(0, row.size() - 1);
  }
}
