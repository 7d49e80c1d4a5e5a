package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.musubi.viewpoint.view.Bounds;

/** Finds quickly which of many rectangles lie in an area. */
final class BoundsIndex<T> {
  private static final int CELL = 160;

  private record Entry<T>(T value, Bounds bounds) {
  }

  private final Map<Long, List<Entry<T>>> cells = new HashMap<>();
  private final List<Entry<T>> large = new ArrayList<>();

  void add(T value, Bounds bounds) {
    Entry<T> entry = new Entry<>(value, bounds);
    long spread = (long) (bounds.width() / CELL + 1) * (bounds.height() / CELL + 1);
    if (spread > 64) {
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
