package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Many values for one object, found by its identity. A value may be put several times and then has to be taken out as
 * often. Keys with many values (hubs) stay quick. Values must not redefine equality.
 */
final class IdentityIndex<V> {
  private static final int SMALL = 24;

  /** The values of a key that has many, with how often each was put. */
  private static final class Hub<V> {
    private final Map<V, Integer> counts = new LinkedHashMap<>();
  }

  private final Map<Object, Object> values = new IdentityHashMap<>();

  void add(Object key, V value) {
    Object present = values.get(key);
    if (present == null) {
      List<V> list = new ArrayList<>(1);
      list.add(value);
      values.put(key, list);
    } else if (present instanceof Hub<?>) {
      hub(present).counts.merge(value, 1, Integer::sum);
    } else {
      List<V> list = list(present);
      list.add(value);
      if (list.size() > SMALL) {
        Hub<V> hub = new Hub<>();
        list.forEach(item -> hub.counts.merge(item, 1, Integer::sum));
        values.put(key, hub);
      }
    }
  }

  void remove(Object key, V value) {
    Object present = values.get(key);
    if (present instanceof Hub<?>) {
      Hub<V> hub = hub(present);
      hub.counts.computeIfPresent(value, (same, count) -> count == 1 ? null : count - 1);
      if (hub.counts.isEmpty()) {
        values.remove(key);
      }
    } else if (present != null) {
      List<V> list = list(present);
      list.remove(value);
      if (list.isEmpty()) {
        values.remove(key);
      }
    }
  }

  /** The values of a key; not to be iterated while the index changes. */
  Collection<V> get(Object key) {
    Object present = values.get(key);
    if (present == null) {
      return List.of();
    }
    if (present instanceof Hub<?>) {
      Hub<V> hub = hub(present);
      return hub.counts.keySet();
    }
    return list(present);
  }

  /** A copy of the values of a key. */
  List<V> copy(Object key) {
    return List.copyOf(get(key));
  }

  boolean has(Object key) {
    return values.containsKey(key);
  }

  void clear() {
    values.clear();
  }

  @SuppressWarnings("unchecked")
  private static <V> Hub<V> hub(Object present) {
    return (Hub<V>) present;
  }

  @SuppressWarnings("unchecked")
  private static <V> List<V> list(Object present) {
    return (List<V>) present;
  }
}
