package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.musubi.viewpoint.layout.Links.Link;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/**
 * Improves the places of a network of straight edges: turns it so that it is wider than high, then moves single nodes
 * as long as that takes edges out of nodes they have nothing to do with, removes crossings or makes room.
 */
final class NetworkRefinement {
  private static final int MOST_NODES = 160;
  private static final int MOST_LINKS = 400;
  private static final int ROUNDS = 14;
  private static final int TURNS = 12;
  private static final double WIDE = 1.5;
  private static final int DIRECTIONS = 12;
  private static final int[] DISTANCES = {16, 40, 90, 180, 300};

  private final List<NodeView> nodes;
  private final NetworkCost cost;

  private NetworkRefinement(List<NodeView> nodes, NetworkCost cost) {
    this.nodes = nodes;
    this.cost = cost;
  }

  /**
   * New places.
   *
   * @param places top-left corners of the rooms of the nodes
   * @param centres for each node the place of its own centre relative to the corner of its room
   * @param gap distance to keep between nodes
   */
  static Map<NodeView, Point> refine(Map<NodeView, Point> places, Map<NodeView, Box> boxes,
      Map<NodeView, Point> centres, List<Link> links, int gap) {
    Map<NodeView, Point> turned = turned(places, boxes);
    Map<NodeView, Point> apart = OverlapRemoval.apart(turned, boxes, gap);
    if (places.size() > MOST_NODES || links.size() > MOST_LINKS || places.size() < 3) {
      return apart;
    }
    List<NodeView> nodes = List.copyOf(apart.keySet());
    Map<NodeView, Integer> order = new HashMap<>();
    nodes.forEach(node -> order.put(node, order.size()));
    List<int[]> ends = new ArrayList<>();
    for (Link link : links) {
      if (link.source() != link.target()) {
        ends.add(new int[] {order.get(link.source()), order.get(link.target())});
      }
    }
    NetworkCost cost = new NetworkCost(nodes.stream().map(boxes::get).toList(),
        nodes.stream().map(centres::get).toList(), ends, gap);
    for (int i = 0; i < nodes.size(); i++) {
      cost.put(i, apart.get(nodes.get(i)).x(), apart.get(nodes.get(i)).y());
    }
    cost.start();
    return OverlapRemoval.apart(new NetworkRefinement(nodes, cost).improved(), boxes, gap);
  }

  /** The network turned around so that it is wider than high. */
  private static Map<NodeView, Point> turned(Map<NodeView, Point> places, Map<NodeView, Box> boxes) {
    Map<NodeView, Point> best = places;
    double smallest = Double.MAX_VALUE;
    for (int turn = 0; turn < TURNS; turn++) {
      double angle = Math.PI * turn / TURNS;
      Map<NodeView, Point> turned = turned(places, boxes, StrictMath.cos(angle), StrictMath.sin(angle));
      double distance = Math.abs(Math.log(shape(turned, boxes) / WIDE));
      if (distance < smallest - 1e-9) {
        smallest = distance;
        best = turned;
      }
    }
    return best;
  }

  private static Map<NodeView, Point> turned(Map<NodeView, Point> places, Map<NodeView, Box> boxes, double cos,
      double sin) {
    Map<NodeView, Point> result = new LinkedHashMap<>();
    places.forEach((node, place) -> {
      double x = place.x() + boxes.get(node).width() / 2.0;
      double y = place.y() + boxes.get(node).height() / 2.0;
      result.put(node, new Point((int) Math.round(x * cos - y * sin - boxes.get(node).width() / 2.0),
          (int) Math.round(x * sin + y * cos - boxes.get(node).height() / 2.0)));
    });
    return result;
  }

  private static double shape(Map<NodeView, Point> places, Map<NodeView, Box> boxes) {
    LevelPlan plan = new LevelPlan();
    plan.places().putAll(places);
    Bounds extent = plan.extent(boxes);
    return Math.max(1, extent.width()) / (double) Math.max(1, extent.height());
  }

  private Map<NodeView, Point> improved() {
    boolean moved = true;
    for (int round = 0; round < ROUNDS && moved; round++) {
      moved = false;
      for (int i = 0; i < nodes.size(); i++) {
        moved |= improve(i);
      }
    }
    Map<NodeView, Point> result = new LinkedHashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      result.put(nodes.get(i), new Point((int) Math.round(cost.x(i)), (int) Math.round(cost.y(i))));
    }
    return result;
  }

  /** Tries places around a node and takes the best. */
  private boolean improve(int node) {
    double x = cost.x(node);
    double y = cost.y(node);
    double lowest = cost.of(node);
    double bestX = x;
    double bestY = y;
    for (int distance : DISTANCES) {
      for (int direction = 0; direction < DIRECTIONS; direction++) {
        double angle = 2 * Math.PI * direction / DIRECTIONS;
        double tryX = Math.round(x + distance * StrictMath.cos(angle));
        double tryY = Math.round(y + distance * StrictMath.sin(angle));
        cost.put(node, tryX, tryY);
        double attempt = cost.of(node);
        if (attempt < lowest - 0.01) {
          lowest = attempt;
          bestX = tryX;
          bestY = tryY;
        }
      }
    }
    cost.put(node, bestX, bestY);
    return bestX != x || bestY != y;
  }
}
