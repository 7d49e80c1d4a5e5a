package org.musubi.viewpoint.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.musubi.viewpoint.layout.Links.Link;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/**
 * Places networks that are too large for algorithms whose work grows with the square of the number of nodes: distances
 * to a few nodes spread over the network give a first picture, short rounds of pulling and pushing along edges and
 * towards those nodes give the final one. Connected parts are placed apart and packed.
 */
final class LargeNetwork {
  /** From this many nodes on it takes the place of the exact algorithms. */
  static final int FROM = 200;
  private static final int PARTS_GAP = 60;
  /** The picture is made larger until only few nodes cover others, at most so many times. */
  private static final double GROWTH = 1.25;
  private static final int MOST_GROWTH = 10;
  private static final int NODES_PER_OVERLAP = 4;

  private final Map<NodeView, Box> boxes;
  private final double edgeLength;

  /** @param edgeLength wanted length of edges in pixels */
  LargeNetwork(Map<NodeView, Box> boxes, double edgeLength) {
    this.boxes = boxes;
    this.edgeLength = edgeLength;
  }

  LevelPlan place(List<NodeView> nodes, List<Link> links) {
    int[][] neighbours = neighbours(nodes, links);
    List<Box> parts = new ArrayList<>();
    Map<NodeView, LevelPlan> plans = new HashMap<>();
    for (int[] part : parts(neighbours)) {
      LevelPlan plan = part(nodes, neighbours, part);
      Bounds extent = plan.extent(boxes);
      NodeView first = nodes.get(part[0]);
      plans.put(first, plan.moved(-extent.x(), -extent.y()));
      parts.add(new Box(first, extent.width(), extent.height(), 0, 0));
    }
    parts.sort((a, b) -> Integer.compare(b.height(), a.height()));
    LevelPlan result = new LevelPlan();
    Packing.pack(parts, PARTS_GAP, 0).places()
        .forEach((first, place) -> result.addAll(plans.get(first).moved(place.x(), place.y())));
    return result;
  }

  private LevelPlan part(List<NodeView> nodes, int[][] neighbours, int[] part) {
    int[] local = new int[neighbours.length];
    for (int i = 0; i < part.length; i++) {
      local[part[i]] = i;
    }
    int[][] own = new int[part.length][];
    for (int i = 0; i < part.length; i++) {
      own[i] = Arrays.stream(neighbours[part[i]]).map(other -> local[other]).toArray();
    }
    double[][] places = new PivotPlacement(own).run();
    List<Box> members = Arrays.stream(part).mapToObj(i -> boxes.get(nodes.get(i))).toList();
    double scale = edgeLength;
    List<Bounds> bounds = scaled(members, places, scale);
    for (int i = 0; i < MOST_GROWTH && overlaps(bounds) * NODES_PER_OVERLAP > members.size(); i++) {
      scale *= GROWTH;
      bounds = scaled(members, places, scale);
    }
    LevelPlan plan = new LevelPlan();
    for (int i = 0; i < members.size(); i++) {
      plan.places().put(members.get(i).node(), new Point(bounds.get(i).x(), bounds.get(i).y()));
    }
    return plan;
  }

  private static List<Bounds> scaled(List<Box> members, double[][] places, double scale) {
    List<Bounds> bounds = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      Box box = members.get(i);
      bounds.add(new Bounds((int) Math.round(places[0][i] * scale - box.width() / 2.0),
          (int) Math.round(places[1][i] * scale - box.height() / 2.0), box.width(), box.height()));
    }
    return bounds;
  }

  /** How many nodes cover one of those before. */
  private static int overlaps(List<Bounds> bounds) {
    BoundsIndex<Bounds> index = new BoundsIndex<>();
    int overlaps = 0;
    for (Bounds one : bounds) {
      overlaps += index.any(one, any -> true) ? 1 : 0;
      index.add(one, one);
    }
    return overlaps;
  }

  private static int[][] neighbours(List<NodeView> nodes, List<Link> links) {
    Map<NodeView, Integer> order = new HashMap<>();
    nodes.forEach(node -> order.put(node, order.size()));
    List<List<Integer>> lists = new ArrayList<>();
    nodes.forEach(node -> lists.add(new ArrayList<>()));
    for (Link link : links) {
      Integer a = order.get(link.source());
      Integer b = order.get(link.target());
      if (a != null && b != null && !a.equals(b)) {
        lists.get(a).add(b);
        lists.get(b).add(a);
      }
    }
    return lists.stream().map(list -> list.stream().mapToInt(Integer::intValue).distinct().toArray())
        .toArray(int[][]::new);
  }

  private static List<int[]> parts(int[][] neighbours) {
    boolean[] seen = new boolean[neighbours.length];
    List<int[]> parts = new ArrayList<>();
    for (int start = 0; start < neighbours.length; start++) {
      if (!seen[start]) {
        List<Integer> part = new ArrayList<>(List.of(start));
        ArrayDeque<Integer> waiting = new ArrayDeque<>(part);
        seen[start] = true;
        while (!waiting.isEmpty()) {
          for (int other : neighbours[waiting.poll()]) {
            if (!seen[other]) {
              seen[other] = true;
              part.add(other);
              waiting.add(other);
            }
          }
        }
        parts.add(part.stream().mapToInt(Integer::intValue).toArray());
      }
    }
    return parts;
  }
}
