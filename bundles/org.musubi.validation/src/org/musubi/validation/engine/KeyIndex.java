package org.musubi.validation.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.ModelOrder;
import org.musubi.validation.Rule;

/** Elements of one class by a key, following changes one by one. */
final class KeyIndex {

  private final Class<? extends EObject> type;
  private final Function<EObject, ?> key;
  private final Map<Object, List<EObject>> groups = new HashMap<>();
  private final Map<EObject, Object> keys = new IdentityHashMap<>();
  private final Set<Rule> users = new HashSet<>();

  <T extends EObject> KeyIndex(Class<T> type, Function<? super T, ?> key, Collection<T> elements) {
    this.type = type;
    this.key = element -> key.apply(type.cast(element));
    for (T element : elements) {
      Object value = key.apply(element);
      if (value != null) {
        keys.put(element, value);
        groups.computeIfAbsent(value, none -> new ArrayList<>()).add(element);
      }
    }
  }

  /** The rules that have asked; they may judge differently when a group changes. */
  Set<Rule> users() {
    return users;
  }

  List<EObject> group(Object value) {
    return Collections.unmodifiableList(groups.getOrDefault(value, List.of()));
  }

  /**
   * Puts an element into the group where it belongs now.
   *
   * @param present false when it is no longer part of the model
   * @param replaced true when its place in the model may have changed
   * @return everything in the groups it left and joined; empty when nothing has changed
   */
  Collection<EObject> update(EObject element, boolean present, boolean replaced) {
    if (!type.isInstance(element)) {
      return List.of();
    }
    Object before = keys.get(element);
    Object now = present ? keyOf(element) : null;
    if (Objects.equals(before, now) && (now == null || !replaced)) {
      return List.of();
    }
    List<EObject> concerned = new ArrayList<>();
    if (before != null) {
      concerned.addAll(leave(element, before));
    }
    if (now != null) {
      concerned.addAll(join(element, now));
    }
    return concerned;
  }

  /** A rule whose key breaks down is told so when it asks; until then the element belongs nowhere. */
  private Object keyOf(EObject element) {
    try {
      return key.apply(element);
    } catch (RuntimeException e) {
      return null;
    }
  }

  private List<EObject> leave(EObject element, Object value) {
    keys.remove(element);
    List<EObject> group = groups.get(value);
    group.removeIf(member -> member == element);
    if (group.isEmpty()) {
      groups.remove(value);
    }
    return group;
  }

  private List<EObject> join(EObject element, Object value) {
    keys.put(element, value);
    List<EObject> group = groups.computeIfAbsent(value, none -> new ArrayList<>());
    int place = Collections.binarySearch(group, element, ModelOrder.INSTANCE);
    group.add(place < 0 ? -place - 1 : place, element);
    return group;
  }
}
