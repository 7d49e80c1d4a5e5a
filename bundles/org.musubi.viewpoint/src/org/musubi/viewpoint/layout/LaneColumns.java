package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.musubi.viewpoint.layout.Links.Link;
import org.musubi.viewpoint.view.NodeView;

/**
 * Distributes the nodes of one lane over columns: one column as a rule; one for each step of a real chain within the
 * lane; two where a few nodes are joined with many others of the lane; more where one column would be too long.
 */
final class LaneColumns {
  private static final int SHORTEST_CHAIN = 2;
  private static final int LONGEST_CHAIN = 3;
  private static final int FEW_LINKS = 3;
  private static final int LINKS_PER_NODES = 3;
  private static final double WORTH_IT = 0.7;

  private final Map<NodeView, Integer> columns = new LinkedHashMap<>();
  private final List<Link> usedLinks = new ArrayList<>();

  /**
   * @param nodes nodes of the lane
   * @param inner edges between them
   * @param rows how many nodes may stand in one column
   * @param pull how strongly edges to other lanes pull each node, negative = to the lanes before
   */
  LaneColumns(List<NodeView> nodes, List<Link> inner, int rows, Map<NodeView, Integer> pull) {
    nodes.forEach(node -> columns.put(node, 0));
    Map<NodeView, Integer> depths = depths(nodes, inner);
    int depth = depths.values().stream().max(Integer::compare).orElse(0);
    if (depth >= SHORTEST_CHAIN && depth < LONGEST_CHAIN) {
      columns.putAll(depths);
    } else if (!twoSides(nodes, inner, pull)) {
      for (int i = 0; i < nodes.size(); i++) {
        columns.put(nodes.get(i), i / Math.max(1, rows));
      }
      return;
    }
    inner.stream().filter(link -> column(link.source()) != column(link.target())).forEach(usedLinks::add);
  }

  int column(NodeView node) {
    return columns.get(node);
  }

  /** The edges within the lane that the columns make room for. */
  List<Link> usedLinks() {
    return usedLinks;
  }

  /** Puts nodes that are joined into different columns if that works for nearly all of many edges. */
  private boolean twoSides(List<NodeView> nodes, List<Link> inner, Map<NodeView, Integer> pull) {
    if (inner.size() < FEW_LINKS || inner.size() * LINKS_PER_NODES < nodes.size()) {
      return false;
    }
    Map<NodeView, List<NodeView>> around = new HashMap<>();
    for (Link link : inner) {
      around.computeIfAbsent(link.source(), any -> new ArrayList<>()).add(link.target());
      around.computeIfAbsent(link.target(), any -> new ArrayList<>()).add(link.source());
    }
    List<NodeView> linked = new ArrayList<>(nodes.stream().filter(around::containsKey).toList());
    linked.sort((a, b) -> Integer.compare(around.get(b).size(), around.get(a).size()));
    Set<NodeView> hubs = hubs(linked, around);
    long cut = inner.stream().filter(link -> hubs.contains(link.source()) != hubs.contains(link.target())).count();
    if (cut < WORTH_IT * inner.size()) {
      return false;
    }
    int towardsEnd = 0;
    for (NodeView node : nodes) {
      towardsEnd += (hubs.contains(node) ? 1 : -1) * pull.getOrDefault(node, 0);
    }
    for (NodeView node : nodes) {
      columns.put(node, hubs.contains(node) == (towardsEnd >= 0) ? 1 : 0);
    }
    return true;
  }

  /** One half of the nodes so that most edges lead to the other half; nodes with the most edges are in it. */
  private static Set<NodeView> hubs(List<NodeView> linked, Map<NodeView, List<NodeView>> around) {
    Set<NodeView> hubs = new HashSet<>();
    Set<NodeView> decided = new HashSet<>();
    for (NodeView node : linked) {
      long toHubs = around.get(node).stream().filter(hubs::contains).count();
      long toOthers = around.get(node).stream().filter(other -> decided.contains(other) && !hubs.contains(other))
          .count();
      boolean isHub = toOthers > toHubs || toOthers == toHubs && around.get(node).size() > 1;
      decided.add(node);
      if (isHub) {
        hubs.add(node);
      }
    }
    return hubs;
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
