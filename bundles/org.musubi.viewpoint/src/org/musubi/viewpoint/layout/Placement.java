package org.musubi.viewpoint.layout;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** Brings a plan together with nodes that stay where they are. */
final class Placement {
  private final LevelPlan plan;
  private final Map<NodeView, Box> boxes;
  private final int margin;
  private final Set<NodeView> kept = new LinkedHashSet<>();
  private int dx;
  private int dy;
  private boolean asPlanned = true;

  /** @param margin smallest x and y a node may have */
  Placement(LevelPlan plan, Map<NodeView, Box> boxes, int margin) {
    this.plan = plan;
    this.boxes = boxes;
    this.margin = margin;
  }

  /** Names a node that stays where it is. */
  void keep(NodeView node) {
    kept.add(node);
  }

  /**
   * New places of the rooms of all other nodes.
   *
   * @param whole whether the whole content is arranged; else what is arranged stays in its neighbourhood
   */
  Map<NodeView, Point> places(boolean whole) {
    shift(whole);
    FreePlace room = new FreePlace(Arrangement.CLEARANCE, margin, margin);
    for (NodeView node : kept) {
      Box box = boxes.get(node);
      room.take(box.at(box.place()));
      Point planned = plan.places().get(node);
      asPlanned &= planned != null && planned.plus(dx, dy).equals(box.place());
    }
    Map<NodeView, Point> result = new LinkedHashMap<>();
    for (Map.Entry<NodeView, Point> entry : plan.places().entrySet()) {
      if (!kept.contains(entry.getKey())) {
        Bounds wish = boxes.get(entry.getKey()).at(entry.getValue().plus(dx, dy));
        Bounds found = room.nearest(wish);
        asPlanned &= found.equals(wish);
        room.take(found);
        result.put(entry.getKey(), new Point(found.x(), found.y()));
      }
    }
    return result;
  }

  /** Whether every node stands where the plan says, so that its courses can be used. */
  boolean isAsPlanned() {
    return asPlanned;
  }

  int dx() {
    return dx;
  }

  int dy() {
    return dy;
  }

  private void shift(boolean whole) {
    dx = margin;
    dy = margin;
    long sumX = 0;
    long sumY = 0;
    int count = 0;
    for (NodeView node : kept) {
      Point planned = plan.places().get(node);
      if (planned != null) {
        Point place = boxes.get(node).place();
        sumX += place.x() - planned.x();
        sumY += place.y() - planned.y();
        count++;
      }
    }
    if (count > 0) {
      dx = (int) (sumX / count);
      dy = (int) (sumY / count);
    } else if (!whole) {
      stayNearby();
    }
  }

  private void stayNearby() {
    Bounds old = null;
    for (NodeView node : plan.places().keySet()) {
      if (node.state().bounds() != null) {
        Box box = boxes.get(node);
        Bounds bounds = box.at(box.place());
        old = old == null ? bounds : old.union(bounds);
      }
    }
    if (old != null) {
      dx = Math.max(margin, old.x());
      dy = Math.max(margin, old.y());
    }
  }
}
