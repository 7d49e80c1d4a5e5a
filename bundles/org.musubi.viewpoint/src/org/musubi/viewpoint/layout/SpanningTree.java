package org.musubi.viewpoint.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.musubi.viewpoint.layout.Links.Link;
import org.musubi.viewpoint.view.NodeView;

/**
 * A connected part of a graph reduced to a tree.
 *
 * @param nodes the nodes, the root first
 * @param links links from parents to children
 */
record SpanningTree(List<NodeView> nodes, List<Link> links) {
  /** A tree for each connected part; roots are nodes that nothing leads to, as far as there are any. */
  static List<SpanningTree> of(List<NodeView> nodes, List<Link> links) {
    Map<NodeView, List<Link>> around = new HashMap<>();
    Set<NodeView> targets = new HashSet<>();
    for (Link link : links) {
      if (link.source() != link.target()) {
        around.computeIfAbsent(link.source(), any -> new ArrayList<>()).add(link);
        around.computeIfAbsent(link.target(), any -> new ArrayList<>()).add(link);
        targets.add(link.target());
      }
    }
    List<NodeView> roots = new ArrayList<>(nodes.stream().filter(node -> !targets.contains(node)).toList());
    roots.addAll(nodes);
    Set<NodeView> seen = new HashSet<>();
    List<SpanningTree> trees = new ArrayList<>();
    for (NodeView root : roots) {
      if (seen.add(root)) {
        trees.add(from(root, around, seen));
      }
    }
    return trees;
  }

  private static SpanningTree from(NodeView root, Map<NodeView, List<Link>> around, Set<NodeView> seen) {
    SpanningTree tree = new SpanningTree(new ArrayList<>(), new ArrayList<>());
    Deque<NodeView> waiting = new ArrayDeque<>(List.of(root));
    while (!waiting.isEmpty()) {
      NodeView node = waiting.poll();
      tree.nodes.add(node);
      for (Link link : around.getOrDefault(node, List.of())) {
        NodeView other = link.source() == node ? link.target() : link.source();
        if (seen.add(other)) {
          tree.links.add(new Link(link.edge(), node, other));
          waiting.add(other);
        }
      }
    }
    return tree;
  }
}
