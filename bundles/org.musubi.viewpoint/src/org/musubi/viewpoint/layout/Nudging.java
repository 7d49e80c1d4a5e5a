package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.Point;

/** Moves pieces of different edges apart that lie on each other. */
final class Nudging {
  private static final int NEAR = 3;
  private static final int DISTANCE = 7;

  /** A piece between two bends. */
  private record Piece(EdgeView edge, int index, int at, int low, int high, int lean) {
    boolean overlaps(Piece other) {
      return edge != other.edge && Math.abs(at - other.at) <= NEAR && low < other.high && other.low < high;
    }
  }

  private Nudging() {
  }

  /**
   * Spreads pieces that overlap, as far as there is room.
   *
   * @param routes courses with both ends; changed in place
   * @param isFree whether an edge may take a course
   */
  static void spread(Map<EdgeView, List<Point>> routes, BiPredicate<EdgeView, List<Point>> isFree) {
    for (boolean vertical : new boolean[] {true, false}) {
      List<Piece> pieces = pieces(routes, vertical);
      pieces.sort(Comparator.comparingInt(Piece::at).thenComparingInt(Piece::low));
      boolean[] done = new boolean[pieces.size()];
      for (int i = 0; i < pieces.size(); i++) {
        if (!done[i]) {
          List<Piece> group = group(pieces, i, done);
          if (group.size() > 1) {
            part(group, vertical, routes, isFree);
          }
        }
      }
    }
  }

  private static List<Piece> pieces(Map<EdgeView, List<Point>> routes, boolean vertical) {
    List<Piece> pieces = new ArrayList<>();
    routes.forEach((edge, route) -> {
      for (int i = 1; i + 2 < route.size(); i++) {
        Point a = route.get(i);
        Point b = route.get(i + 1);
        boolean isVertical = a.x() == b.x();
        if (isVertical == vertical) {
          Point before = route.get(i - 1);
          Point after = route.get(i + 2);
          pieces.add(isVertical
              ? new Piece(edge, i, a.x(), Math.min(a.y(), b.y()), Math.max(a.y(), b.y()), before.x() + after.x())
              : new Piece(edge, i, a.y(), Math.min(a.x(), b.x()), Math.max(a.x(), b.x()), before.y() + after.y()));
        }
      }
    });
    return pieces;
  }

  /** All pieces that directly or through others lie on the given one. */
  private static List<Piece> group(List<Piece> pieces, int first, boolean[] done) {
    List<Piece> group = new ArrayList<>(List.of(pieces.get(first)));
    done[first] = true;
    for (int g = 0; g < group.size(); g++) {
      Piece member = group.get(g);
      for (int i = first + 1; i < pieces.size() && pieces.get(i).at <= member.at + NEAR; i++) {
        if (!done[i] && member.overlaps(pieces.get(i))) {
          done[i] = true;
          group.add(pieces.get(i));
        }
      }
    }
    return group;
  }

  private static void part(List<Piece> group, boolean vertical, Map<EdgeView, List<Point>> routes,
      BiPredicate<EdgeView, List<Point>> isFree) {
    List<Piece> ordered = new ArrayList<>(group);
    ordered.sort(Comparator.comparingInt(Piece::lean).thenComparingInt(Piece::low));
    for (int i = 0; i < ordered.size(); i++) {
      Piece piece = ordered.get(i);
      int shift = (int) Math.round((i - (ordered.size() - 1) / 2.0) * DISTANCE);
      for (int attempt : new int[] {shift, shift / 2}) {
        List<Point> moved = moved(routes.get(piece.edge), piece, attempt, vertical);
        if (attempt != 0 && keepsDirection(routes.get(piece.edge), moved) && isFree.test(piece.edge, moved)) {
          routes.put(piece.edge, moved);
          break;
        }
      }
    }
  }

  private static List<Point> moved(List<Point> route, Piece piece, int shift, boolean vertical) {
    List<Point> moved = new ArrayList<>(route);
    for (int i = piece.index; i <= piece.index + 1; i++) {
      moved.set(i, vertical ? route.get(i).plus(shift, 0) : route.get(i).plus(0, shift));
    }
    return moved;
  }

  /** Whether no piece was turned around or became so short that it looks broken. */
  private static boolean keepsDirection(List<Point> before, List<Point> after) {
    for (int i = 1; i < before.size(); i++) {
      int dx = before.get(i).x() - before.get(i - 1).x();
      int dy = before.get(i).y() - before.get(i - 1).y();
      int newDx = after.get(i).x() - after.get(i - 1).x();
      int newDy = after.get(i).y() - after.get(i - 1).y();
      boolean end = i == 1 || i == before.size() - 1;
      if (Integer.signum(dx) != Integer.signum(newDx) || Integer.signum(dy) != Integer.signum(newDy)
          || end && Math.abs(newDx) + Math.abs(newDy) < 4) {
        return false;
      }
    }
    return true;
  }
}
