package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.musubi.viewpoint.layout.Links.Link;
import org.musubi.viewpoint.view.NodeView;

/** Distributes the nodes of one lane over columns: by the edges within the lane, or where one would be too long. */
final class LaneColumns {
  private static final int MAX_DEPTH = 3;

  private final Map<NodeView, Integer> columns = new LinkedHashMap<>();
  private final List<Link> usedLinks = new ArrayList<>();

  /**
   * @param nodes nodes of the lane
   * @param inner edges between them
   * @param rows how many nodes may stand in one column
   */
  LaneColumns(List<NodeView> nodes, List<Link> inner, int rows) {
    nodes.forEach(node -> columns.put(node, 0));
    Map<NodeView, Integer> depths = depths(nodes, inner);
    int depth = depths.values().stream().max(Integer::compare).orElse(0);
    if (depth > 0 && depth < MAX_DEPTH) {
      columns.putAll(depths);
      inner.stream().filter(link -> !depths.get(link.source()).equals(depths.get(link.target())))
          .forEach(usedLinks::add);
    } else {
      for (int i = 0; i < nodes.size(); i++) {
        columns.put(nodes.get(i), i / Math.max(1, rows));
      }
    }
  }

  int column(NodeView node) {
    return columns.get(node);
  }

  /** The edges within the lane that the columns make room for. */
  List<Link> usedLinks() {
    return usedLinks;
  }

  /** Longest way to each node along the edges; edges that close a circle are passed over. */
  private static Map<NodeView, Integer> depths(List<NodeView> nodes, List<Link> links) {
    Map<NodeView, List<NodeView>> next = new HashMap<>();
    links.forEach(link -> next.computeIfAbsent(link.source(), any -> new ArrayList<>()).add(link.target()));
    Map<NodeView, Integer> order = new HashMap<>();
    List<NodeView> finished = new ArrayList<>();
    for (NodeView node : nodes) {
      finish(node, next, order, finished);
    }
    Map<NodeView, Integer> depths = new HashMap<>();
    nodes.forEach(node -> depths.put(node, 0));
    for (NodeView node : finished.reversed()) {
      for (NodeView follower : next.getOrDefault(node, List.of())) {
        if (order.get(follower) < order.get(node)) {
          depths.merge(follower, depths.get(node) + 1, Math::max);
        }
      }
    }
    return depths;
  }

  private static void finish(NodeView start, Map<NodeView, List<NodeView>> next, Map<NodeView, Integer> order,
      List<NodeView> finished) {
    List<NodeView> way = new ArrayList<>(List.of(start));
    Map<NodeView, Integer> position = new HashMap<>();
    while (!way.isEmpty()) {
      NodeView node = way.getLast();
      if (order.containsKey(node)) {
        way.removeLast();
        continue;
      }
      List<NodeView> followers = next.getOrDefault(node, List.of());
      int index = position.merge(node, 1, Integer::sum) - 1;
      if (index >= followers.size()) {
        order.put(node, finished.size());
        finished.add(node);
        way.removeLast();
      } else if (!order.containsKey(followers.get(index)) && !position.containsKey(followers.get(index))) {
        way.add(followers.get(index));
      }
    }
  }
}
