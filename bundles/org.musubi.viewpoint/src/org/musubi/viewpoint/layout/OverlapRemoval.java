package org.musubi.viewpoint.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** Pushes nodes apart that an algorithm put onto each other, keeping the picture. */
final class OverlapRemoval {
  private static final int ROUNDS = 60;

  private OverlapRemoval() {
  }

  /** New places; a few overlaps may be left where it is very tight. */
  static Map<NodeView, Point> apart(Map<NodeView, Point> places, Map<NodeView, Box> boxes, int gap) {
    List<NodeView> nodes = List.copyOf(places.keySet());
    double[] x = new double[nodes.size()];
    double[] y = new double[nodes.size()];
    for (int i = 0; i < nodes.size(); i++) {
      x[i] = places.get(nodes.get(i)).x();
      y[i] = places.get(nodes.get(i)).y();
    }
    int rounds = ROUNDS;
    while (rounds > 0 && push(nodes, boxes, x, y, gap)) {
      rounds--;
    }
    Map<NodeView, Point> result = new LinkedHashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      result.put(nodes.get(i), new Point((int) Math.round(x[i]), (int) Math.round(y[i])));
    }
    return result;
  }

  private static boolean push(List<NodeView> nodes, Map<NodeView, Box> boxes, double[] x, double[] y, int gap) {
    BoundsIndex<Integer> index = new BoundsIndex<>();
    boolean[] pushed = new boolean[1];
    for (int i = 0; i < nodes.size(); i++) {
      Box box = boxes.get(nodes.get(i));
      int current = i;
      Bounds area = new Bounds((int) x[i] - gap, (int) y[i] - gap, box.width() + 2 * gap, box.height() + 2 * gap);
      for (int other : index.in(area)) {
        pushed[0] |= part(box, boxes.get(nodes.get(other)), current, other, x, y, gap);
      }
      index.add(i, new Bounds((int) x[i], (int) y[i], box.width(), box.height()));
    }
    return pushed[0];
  }

  private static boolean part(Box a, Box b, int i, int j, double[] x, double[] y, int gap) {
    double dx = x[i] + a.width() / 2.0 - x[j] - b.width() / 2.0;
    double dy = y[i] + a.height() / 2.0 - y[j] - b.height() / 2.0;
    double overlapX = (a.width() + b.width()) / 2.0 + gap - Math.abs(dx);
    double overlapY = (a.height() + b.height()) / 2.0 + gap - Math.abs(dy);
    if (overlapX <= 0 || overlapY <= 0) {
      return false;
    }
    if (overlapX < overlapY) {
      double step = (dx >= 0 ? 1 : -1) * (overlapX / 2 + 0.5);
      x[i] += step;
      x[j] -= step;
    } else {
      double step = (dy >= 0 ? 1 : -1) * (overlapY / 2 + 0.5);
      y[i] += step;
      y[j] -= step;
    }
    return true;
  }
}
