package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Point;

/** Finds quickly which of many rectangles lie in an area. */
final class BoundsIndex<T> {
  private static final int CELL = 160;
  private static final int LARGE = 256;

  private record Entry<T>(T value, Bounds bounds) {
  }

  private final Map<Long, List<Entry<T>>> cells = new HashMap<>();
  private final List<Entry<T>> large = new ArrayList<>();

  void add(T value, Bounds bounds) {
    Entry<T> entry = new Entry<>(value, bounds);
    long spread = (long) (bounds.width() / CELL + 1) * (bounds.height() / CELL + 1);
    if (spread > LARGE) {
      large.add(entry);
      return;
    }
    forCells(bounds, key -> {
      cells.computeIfAbsent(key, any -> new ArrayList<>(4)).add(entry);
      return false;
    });
  }

  /** Everything that shares an area with the given one, in the order it was added within a cell. */
  Set<T> in(Bounds area) {
    Set<T> found = new LinkedHashSet<>();
    any(area, value -> {
      found.add(value);
      return false;
    });
    return found;
  }

  /** Whether the area shares some with anything for which the test holds. */
  boolean any(Bounds area, Predicate<T> test) {
    for (Entry<T> entry : large) {
      if (entry.bounds.intersects(area) && test.test(entry.value)) {
        return true;
      }
    }
    return forCells(area, key -> {
      for (Entry<T> entry : cells.getOrDefault(key, List.of())) {
        if (entry.bounds.intersects(area) && test.test(entry.value)) {
          return true;
        }
      }
      return false;
    });
  }

  /** The rectangles around short pieces of a line, which together take much less room than the one around all. */
  static void along(Point from, Point to, Consumer<Bounds> visitor) {
    int pieces = 1;
    if (from.x() != to.x() && from.y() != to.y()) {
      pieces += Math.max(Math.abs(to.x() - from.x()), Math.abs(to.y() - from.y())) / CELL;
    }
    Point last = from;
    for (int i = 1; i <= pieces; i++) {
      Point next = i == pieces ? to : new Point(from.x() + (int) ((long) (to.x() - from.x()) * i / pieces),
          from.y() + (int) ((long) (to.y() - from.y()) * i / pieces));
      visitor.accept(new Bounds(Math.min(last.x(), next.x()), Math.min(last.y(), next.y()),
          Math.abs(next.x() - last.x()), Math.abs(next.y() - last.y())));
      last = next;
    }
  }

  private static boolean forCells(Bounds area, Predicate<Long> visitor) {
    int right = Math.floorDiv(area.right(), CELL);
    int bottom = Math.floorDiv(area.bottom(), CELL);
    for (int x = Math.floorDiv(area.x(), CELL); x <= right; x++) {
      for (int y = Math.floorDiv(area.y(), CELL); y <= bottom; y++) {
        if (visitor.test((long) x << 32 ^ y & 0xffffffffL)) {
          return true;
        }
      }
    }
    return false;
  }
}
