package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/**
 * Packs nodes of different sizes: plain nodes in rows and columns, below them containers, each where it can stand
 * highest. Of several widths that one is taken that leaves little empty and gives the whole a pleasant shape.
 */
final class Skyline {
  private static final int WIDTHS = 24;
  private static final double EMPTY_COSTS = 0.7;

  private final List<Box> boxes;
  private final int gap;
  private final double aspect;

  private Skyline(List<Box> boxes, int gap, double aspect) {
    this.boxes = boxes;
    this.gap = gap;
    this.aspect = aspect;
  }

  /**
   * Packs nodes in their order.
   *
   * @param given another plan for the same nodes, which is kept when it is better; null = none
   */
  static LevelPlan pack(List<Box> boxes, int gap, double aspect, LevelPlan given) {
    return new Skyline(boxes, gap, aspect).best(given);
  }

  private LevelPlan best(LevelPlan given) {
    List<Box> plain = boxes.stream().filter(box -> !box.node().isContainer()).toList();
    List<Box> containers = boxes.stream().filter(box -> box.node().isContainer()).toList();
    int widest = boxes.stream().mapToInt(Box::width).max().orElse(1);
    double area = boxes.stream().mapToDouble(box -> (double) (box.width() + gap) * (box.height() + gap)).sum();
    int most = (int) Math.max(widest, 1.6 * Math.sqrt(area * aspect));
    LevelPlan best = given;
    double lowest = given == null ? Double.MAX_VALUE : cost(given, area);
    for (int i = 0; i <= WIDTHS; i++) {
      int width = widest + (most - widest) * i / WIDTHS;
      LevelPlan plan = plain.isEmpty() ? new LevelPlan() : Packing.pack(plain, gap, width);
      int top = plain.isEmpty() ? 0 : plan.extent(rooms()).bottom() + gap;
      place(containers, width, top, plan);
      double cost = cost(plan, area);
      if (cost < lowest - 1e-9) {
        lowest = cost;
        best = plan;
      }
    }
    return best;
  }

  private Map<NodeView, Box> rooms() {
    Map<NodeView, Box> rooms = new HashMap<>();
    boxes.forEach(box -> rooms.put(box.node(), box));
    return rooms;
  }

  private double cost(LevelPlan plan, double area) {
    Bounds extent = plan.extent(rooms());
    double shape = (double) extent.width() / Math.max(1, extent.height());
    double filled = area / ((double) (extent.width() + gap) * (extent.height() + gap));
    return Math.abs(Math.log(shape / aspect)) - EMPTY_COSTS * Math.log(Math.min(1, filled));
  }

  private void place(List<Box> containers, int width, int top, LevelPlan plan) {
    List<Bounds> taken = new ArrayList<>();
    for (Box box : containers) {
      Bounds best = null;
      List<Integer> lefts = new ArrayList<>(List.of(0));
      taken.forEach(other -> lefts.add(other.right() + gap));
      for (int left : lefts) {
        if (left > 0 && left + box.width() > width) {
          continue;
        }
        int y = top;
        for (Bounds other : taken) {
          boolean beside = other.right() + gap <= left || left + box.width() + gap <= other.x();
          y = beside ? y : Math.max(y, other.bottom() + gap);
        }
        if (best == null || y < best.y() || y == best.y() && left < best.x()) {
          best = new Bounds(left, y, box.width(), box.height());
        }
      }
      taken.add(best);
      plan.places().put(box.node(), new Point(best.x(), best.y()));
    }
  }
}
