package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;

import org.musubi.viewpoint.view.Point;

/** Says how well a node of a network of straight edges stands where it stands; lower is better. */
final class NetworkCost {
  private static final double OVERLAP = 400;
  private static final double THROUGH_NODE = 50;
  private static final double THROUGH_OWN_LABEL = 5;
  private static final double CROSSING = 9;
  private static final double NARROW = 14;
  private static final double NARROW_ANGLE = 0.26;
  private static final double TOO_LONG = 7;
  private static final double TOO_SHORT = 30;
  private static final double OUTSIDE = 30;
  private static final double MOVED = 1.5;
  private static final int CLEARANCE = 6;

  private final List<Box> boxes;
  private final List<Point> centres;
  private final List<int[]> links;
  private final List<List<int[]>> incident = new ArrayList<>();
  private final int gap;
  private final double[] x;
  private final double[] y;
  private final double[] startX;
  private final double[] startY;
  private double left;
  private double top;
  private double right;
  private double bottom;
  private double usual;

  /** @param centres place of the centre of each node in its room */
  NetworkCost(List<Box> boxes, List<Point> centres, List<int[]> links, int gap) {
    this.boxes = boxes;
    this.centres = centres;
    this.links = links;
    this.gap = gap;
    x = new double[boxes.size()];
    y = new double[boxes.size()];
    startX = new double[boxes.size()];
    startY = new double[boxes.size()];
    for (int i = 0; i < boxes.size(); i++) {
      incident.add(new ArrayList<>());
    }
    for (int[] link : links) {
      incident.get(link[0]).add(link);
      incident.get(link[1]).add(link);
    }
  }

  void put(int node, double newX, double newY) {
    x[node] = newX;
    y[node] = newY;
  }

  double x(int node) {
    return x[node];
  }

  double y(int node) {
    return y[node];
  }

  /** Takes the present places as those to stay near. */
  void start() {
    left = Double.MAX_VALUE;
    top = Double.MAX_VALUE;
    right = -Double.MAX_VALUE;
    bottom = -Double.MAX_VALUE;
    for (int i = 0; i < x.length; i++) {
      startX[i] = x[i];
      startY[i] = y[i];
      left = Math.min(left, x[i]);
      top = Math.min(top, y[i]);
      right = Math.max(right, x[i] + boxes.get(i).width());
      bottom = Math.max(bottom, y[i] + boxes.get(i).height());
    }
    double sum = 0;
    for (int[] link : links) {
      sum += distance(link[0], link[1]);
    }
    usual = Math.max(40, sum / Math.max(1, links.size()));
  }

  /** Everything that depends on the place of one node. */
  double of(int node) {
    double cost = MOVED * Math.hypot(x[node] - startX[node], y[node] - startY[node]) / usual;
    cost += OUTSIDE * outside(node) / usual;
    for (int other = 0; other < x.length; other++) {
      if (other != node) {
        cost += overlap(node, other);
      }
    }
    for (int[] link : links) {
      if (link[0] != node && link[1] != node) {
        cost += through(link, node) ? THROUGH_NODE : 0;
      }
    }
    for (int[] link : incident.get(node)) {
      cost += line(link, node);
    }
    return cost;
  }

  private double outside(int node) {
    return Math.max(0, left - x[node]) + Math.max(0, top - y[node])
        + Math.max(0, x[node] + boxes.get(node).width() - right)
        + Math.max(0, y[node] + boxes.get(node).height() - bottom);
  }

  private double overlap(int i, int j) {
    double wide = Math.min(x[i] + boxes.get(i).width(), x[j] + boxes.get(j).width()) - Math.max(x[i], x[j]) + gap;
    double high = Math.min(y[i] + boxes.get(i).height(), y[j] + boxes.get(j).height()) - Math.max(y[i], y[j]) + gap;
    return wide <= 0 || high <= 0 ? 0 : OVERLAP + wide + high;
  }

  private double line(int[] link, int node) {
    double cost = 0;
    double length = distance(link[0], link[1]);
    cost += length > usual ? TOO_LONG * (length / usual - 1) : TOO_SHORT * Math.max(0, 0.6 - length / usual);
    for (int other = 0; other < x.length; other++) {
      if (other != link[0] && other != link[1] && through(link, other)) {
        cost += THROUGH_NODE;
      }
    }
    cost += downwards(link[0], link[1]) + downwards(link[1], link[0]);
    for (int[] other : links) {
      cost += crosses(link, other) ? CROSSING : 0;
    }
    int far = link[0] == node ? link[1] : link[0];
    return cost + narrow(link, node, far) + narrow(link, far, node);
  }

  /** Edges at one node that are hard to tell apart. */
  private double narrow(int[] link, int node, int far) {
    double cost = 0;
    for (int[] other : incident.get(node)) {
      int otherFar = other[0] == node ? other[1] : other[0];
      if (other != link && otherFar != far) {
        double angle = Math.abs(angle(node, far) - angle(node, otherFar));
        angle = Math.min(angle, 2 * Math.PI - angle);
        cost += angle < NARROW_ANGLE ? NARROW * (1 - angle / NARROW_ANGLE) : 0;
      }
    }
    return cost;
  }

  private double angle(int from, int to) {
    return StrictMath.atan2(cy(to) - cy(from), cx(to) - cx(from));
  }

  /** An edge that leaves a node where its label stands. */
  private double downwards(int from, int to) {
    Box box = boxes.get(from);
    boolean labelled = box.height() - 2 * centres.get(from).y() > 10;
    double dx = Math.abs(cx(to) - cx(from));
    double dy = cy(to) - cy(from);
    return labelled && dy > dx * box.height() / Math.max(1, box.width()) ? THROUGH_OWN_LABEL : 0;
  }

  private boolean through(int[] link, int node) {
    double fromX = cx(link[0]);
    double fromY = cy(link[0]);
    double stepX = cx(link[1]) - fromX;
    double stepY = cy(link[1]) - fromY;
    double low = x[node] - CLEARANCE;
    double high = x[node] + boxes.get(node).width() + CLEARANCE;
    double upper = y[node] - CLEARANCE;
    double lower = y[node] + boxes.get(node).height() + CLEARANCE;
    double from = 0;
    double to = 1;
    if (stepX == 0) {
      if (fromX <= low || fromX >= high) {
        return false;
      }
    } else {
      from = Math.max(from, Math.min((low - fromX) / stepX, (high - fromX) / stepX));
      to = Math.min(to, Math.max((low - fromX) / stepX, (high - fromX) / stepX));
    }
    if (stepY == 0) {
      if (fromY <= upper || fromY >= lower) {
        return false;
      }
    } else {
      from = Math.max(from, Math.min((upper - fromY) / stepY, (lower - fromY) / stepY));
      to = Math.min(to, Math.max((upper - fromY) / stepY, (lower - fromY) / stepY));
    }
    return to > from;
  }

  private boolean crosses(int[] a, int[] b) {
    if (a[0] == b[0] || a[0] == b[1] || a[1] == b[0] || a[1] == b[1]) {
      return false;
    }
    return side(a, b[0]) * side(a, b[1]) < 0 && side(b, a[0]) * side(b, a[1]) < 0;
  }

  private double side(int[] link, int node) {
    double fromX = cx(link[0]);
    double fromY = cy(link[0]);
    return (cx(link[1]) - fromX) * (cy(node) - fromY) - (cy(link[1]) - fromY) * (cx(node) - fromX);
  }

  private double distance(int a, int b) {
    return Math.hypot(cx(a) - cx(b), cy(a) - cy(b));
  }

  private double cx(int node) {
    return x[node] + centres.get(node).x();
  }

  private double cy(int node) {
    return y[node] + centres.get(node).y();
  }
}
