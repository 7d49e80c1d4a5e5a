package org.musubi.viewpoint.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything about a diagram that is not computed from the model: places, courses, what is hidden, active layers and
 * filters. Losing it loses only the layout. Not safe for several threads.
 */
public final class DiagramState {
  /** Told of every change; {@code undo} and {@code redo} set the old and the new value again. */
  public interface Listener {
    /**
     * @param state the element concerned, null when it is the diagram itself (layers, filters)
     * @param undo sets the value before the change
     * @param redo sets the value after the change
     */
    void changed(ElementState state, Runnable undo, Runnable redo);
  }

  private final Map<Object, ElementState> states = new LinkedHashMap<>();
  private final List<Listener> listeners = new ArrayList<>();
  private Set<String> activeLayers = Set.of();
  private Set<String> activeFilters = Set.of();

  /**
   * State of a node, made when there was none.
   *
   * @param key what identifies the node as long as the model is in memory: equal keys are the same node
   */
  public NodeState node(Object key) {
    return (NodeState) states.computeIfAbsent(key, any -> new NodeState(this));
  }

  /** State of an edge, made when there was none. */
  public EdgeState edge(Object key) {
    return (EdgeState) states.computeIfAbsent(key, any -> new EdgeState(this));
  }

  /** All states by key, also of elements that are not shown at present. */
  public Map<Object, ElementState> states() {
    return Collections.unmodifiableMap(states);
  }

  /** Names of the additional layers that are shown. */
  public Set<String> activeLayers() {
    return activeLayers;
  }

  public void setActiveLayers(Collection<String> names) {
    Set<String> copy = Collections.unmodifiableSet(new LinkedHashSet<>(names));
    if (!activeLayers.equals(copy)) {
      Set<String> old = activeLayers;
      activeLayers = copy;
      changed(null, () -> setActiveLayers(old), () -> setActiveLayers(copy));
    }
  }

  /** Names of the filters that are switched on. */
  public Set<String> activeFilters() {
    return activeFilters;
  }

  public void setActiveFilters(Collection<String> names) {
    Set<String> copy = Collections.unmodifiableSet(new LinkedHashSet<>(names));
    if (!activeFilters.equals(copy)) {
      Set<String> old = activeFilters;
      activeFilters = copy;
      changed(null, () -> setActiveFilters(old), () -> setActiveFilters(copy));
    }
  }

  public void addListener(Listener listener) {
    listeners.add(listener);
  }

  public void removeListener(Listener listener) {
    listeners.remove(listener);
  }

  void changed(ElementState state, Runnable undo, Runnable redo) {
    for (Listener listener : List.copyOf(listeners)) {
      listener.changed(state, undo, redo);
    }
  }
}
