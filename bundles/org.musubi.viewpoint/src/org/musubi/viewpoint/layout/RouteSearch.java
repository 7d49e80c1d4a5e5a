package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Point;

/** Finds a short way with few bends between rectangles, on a grid of lines that pass beside them. */
final class RouteSearch {
  private static final int BESIDE = 10;
  private static final int BEND_COST = 60;
  private static final int HEADINGS = 4;
  private static final int[] STEP_X = {1, 0, -1, 0};
  private static final int[] STEP_Y = {0, 1, 0, -1};

  /**
   * A way to leave or reach a node.
   *
   * @param side place on the outline of the node
   * @param stub place before that side
   * @param heading direction out of the node: 0 east, 1 south, 2 west, 3 north
   * @param cost how unwelcome this side is
   */
  record Gate(Point side, Point stub, int heading, int cost) {
  }

  private record State(int index, long cost, long estimate) implements Comparable<State> {
    @Override
    public int compareTo(State other) {
      int byEstimate = Long.compare(estimate, other.estimate);
      return byEstimate != 0 ? byEstimate : Integer.compare(index, other.index);
    }
  }

  private final int[] xs;
  private final int[] ys;
  private final boolean[] blockedEast;
  private final boolean[] blockedSouth;
  private final long[] costs;
  private final int[] previous;

  private RouteSearch(int[] xs, int[] ys, List<Bounds> obstacles) {
    this.xs = xs;
    this.ys = ys;
    this.blockedEast = new boolean[xs.length * ys.length];
    this.blockedSouth = new boolean[xs.length * ys.length];
    this.costs = new long[xs.length * ys.length * HEADINGS];
    this.previous = new int[costs.length];
    obstacles.forEach(this::block);
  }

  /**
   * The way from one of the starts to one of the ends, with the places on both outlines.
   *
   * @param obstacles rectangles no line may touch, both nodes included
   * @param budget largest number of grid points
   * @return null when there is no way or the grid would be too large
   */
  static List<Point> find(List<Gate> starts, List<Gate> ends, List<Bounds> obstacles, Bounds area, int budget) {
    TreeSet<Integer> columns = new TreeSet<>();
    TreeSet<Integer> rows = new TreeSet<>();
    for (List<Gate> gates : List.of(starts, ends)) {
      for (Gate gate : gates) {
        columns.add(gate.stub.x());
        rows.add(gate.stub.y());
      }
    }
    for (Bounds box : obstacles) {
      addWithin(columns, area.x(), area.right(), box.x() - BESIDE, box.right() + BESIDE);
      addWithin(rows, area.y(), area.bottom(), box.y() - BESIDE, box.bottom() + BESIDE);
    }
    if ((long) columns.size() * rows.size() > budget) {
      return null;
    }
    int[] xs = columns.stream().mapToInt(Integer::intValue).toArray();
    int[] ys = rows.stream().mapToInt(Integer::intValue).toArray();
    return new RouteSearch(xs, ys, obstacles).search(starts, ends);
  }

  private static void addWithin(TreeSet<Integer> lines, int low, int high, int... values) {
    for (int value : values) {
      if (value >= low && value <= high) {
        lines.add(value);
      }
    }
  }

  private void block(Bounds obstacle) {
    Bounds box = obstacle.grown(Obstacles.CLEARANCE);
    int firstX = firstAfter(xs, box.x());
    int firstY = firstAfter(ys, box.y());
    int lastX = firstAtOrAfter(xs, box.right()) - 1;
    int lastY = firstAtOrAfter(ys, box.bottom()) - 1;
    for (int y = firstY; y <= lastY; y++) {
      for (int x = Math.max(0, firstX - 1); x <= lastX && x < xs.length - 1; x++) {
        blockedEast[y * xs.length + x] = true;
      }
    }
    for (int x = firstX; x <= lastX; x++) {
      for (int y = Math.max(0, firstY - 1); y <= lastY && y < ys.length - 1; y++) {
        blockedSouth[y * xs.length + x] = true;
      }
    }
  }

  private static int firstAfter(int[] values, int value) {
    return firstAtOrAfter(values, value + 1);
  }

  private static int firstAtOrAfter(int[] values, int value) {
    int found = Arrays.binarySearch(values, value);
    return found >= 0 ? found : -found - 1;
  }

  private List<Point> search(List<Gate> starts, List<Gate> ends) {
    Arrays.fill(costs, Long.MAX_VALUE);
    Arrays.fill(previous, -1);
    PriorityQueue<State> queue = new PriorityQueue<>();
    for (Gate start : starts) {
      reach(state(start.stub, start.heading), start.cost, -1, ends, queue);
    }
    long best = Long.MAX_VALUE;
    int bestState = -1;
    Gate bestGate = null;
    while (!queue.isEmpty() && queue.peek().estimate < best) {
      State current = queue.poll();
      if (current.cost > costs[current.index]) {
        continue;
      }
      for (Gate end : ends) {
        if (current.index / HEADINGS == state(end.stub, 0) / HEADINGS) {
          int turns = turns(current.index % HEADINGS, (end.heading + 2) % HEADINGS);
          long total = current.cost + end.cost + (long) turns * BEND_COST;
          if (turns < 2 && total < best) {
            best = total;
            bestState = current.index;
            bestGate = end;
          }
        }
      }
      expand(current, ends, queue);
    }
    return bestGate == null ? null : path(bestState, starts, bestGate);
  }

  private void expand(State current, List<Gate> ends, PriorityQueue<State> queue) {
    int point = current.index / HEADINGS;
    int x = point % xs.length;
    int y = point / xs.length;
    for (int heading = 0; heading < HEADINGS; heading++) {
      int turns = turns(current.index % HEADINGS, heading);
      int nextX = x + STEP_X[heading];
      int nextY = y + STEP_Y[heading];
      if (turns == 2 || nextX < 0 || nextY < 0 || nextX >= xs.length || nextY >= ys.length) {
        continue;
      }
      int edge = Math.min(y, nextY) * xs.length + Math.min(x, nextX);
      if (heading % 2 == 0 ? blockedEast[edge] : blockedSouth[edge]) {
        continue;
      }
      long length = Math.abs(xs[nextX] - xs[x]) + Math.abs(ys[nextY] - ys[y]);
      reach((nextY * xs.length + nextX) * HEADINGS + heading, current.cost + length + (long) turns * BEND_COST,
          current.index, ends, queue);
    }
  }

  private void reach(int state, long cost, int from, List<Gate> ends, PriorityQueue<State> queue) {
    if (cost < costs[state]) {
      costs[state] = cost;
      previous[state] = from;
      queue.add(new State(state, cost, cost + estimate(state / HEADINGS, ends)));
    }
  }

  private long estimate(int point, List<Gate> ends) {
    int x = xs[point % xs.length];
    int y = ys[point / xs.length];
    long nearest = Long.MAX_VALUE;
    for (Gate end : ends) {
      nearest = Math.min(nearest, Math.abs(end.stub.x() - x) + Math.abs(end.stub.y() - y) + end.cost);
    }
    return nearest;
  }

  private static int turns(int from, int to) {
    int difference = Math.abs(from - to);
    return difference == 0 ? 0 : difference == 2 ? 2 : 1;
  }

  private int state(Point point, int heading) {
    return (firstAtOrAfter(ys, point.y()) * xs.length + firstAtOrAfter(xs, point.x())) * HEADINGS + heading;
  }

  private List<Point> path(int last, List<Gate> starts, Gate end) {
    List<Point> points = new ArrayList<>(List.of(end.side));
    int first = last;
    for (int state = last; state >= 0; state = previous[state]) {
      int point = state / HEADINGS;
      points.add(new Point(xs[point % xs.length], ys[point / xs.length]));
      first = state;
    }
    for (Gate start : starts) {
      if (state(start.stub, start.heading) == first) {
        points.add(start.side);
        break;
      }
    }
    return points.reversed();
  }
}
