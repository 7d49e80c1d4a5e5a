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
     * @param state the element concerned, null when it is the diagram itself (layers, filters, elements put onto it)
     * @param undo sets the value before the change
     * @param redo sets the value after the change
     */
    void changed(ElementState state, Runnable undo, Runnable redo);
  }

  private final Map<Object, ElementState> states = new LinkedHashMap<>();
  private final List<Listener> listeners = new ArrayList<>();
  private Set<String> activeLayers = Set.of();
  private Set<String> activeFilters = Set.of();
  private final Set<ViewKey> manualViews = new LinkedHashSet<>();
  private boolean synchronizedWithModel = true;

  /**
   * State of a node, made when there was none.
   *
   * @param key what identifies the node as long as the model is in memory: equal keys are the same node; the refresh
   *     uses {@link NodeKey} and {@link EdgeKey}
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

  /**
   * Elements that users put onto the diagram one by one, in the order they did: those of mappings that create no
   * elements themselves ({@code createElements} is false, or the diagram is not {@link #isSynchronized()}). They are
   * shown as long as the mapping accepts them.
   */
  public Set<ViewKey> manualViews() {
    return Collections.unmodifiableSet(manualViews);
  }

  /** @return whether it was not there yet */
  public boolean addManualView(ViewKey key) {
    boolean added = manualViews.add(key);
    if (added) {
      changed(null, () -> removeManualView(key), () -> addManualView(key));
    }
    return added;
  }

  /** @return whether it was there */
  public boolean removeManualView(ViewKey key) {
    List<ViewKey> before = manualViews.contains(key) ? List.copyOf(manualViews) : List.of();
    boolean removed = manualViews.remove(key);
    if (removed) {
      changed(null, () -> restoreManualView(key, before), () -> removeManualView(key));
    }
    return removed;
  }

  /** Puts a key back where it was among the others, for their order is that of the nodes. */
  private void restoreManualView(ViewKey key, List<ViewKey> before) {
    if (manualViews.contains(key)) {
      return;
    }
    List<ViewKey> following = before.subList(before.indexOf(key) + 1, before.size());
    List<ViewKey> now = new ArrayList<>(manualViews);
    int place = now.size();
    for (ViewKey next : following) {
      if (manualViews.contains(next)) {
        place = now.indexOf(next);
        break;
      }
    }
    now.add(place, key);
    manualViews.clear();
    manualViews.addAll(now);
    changed(null, () -> removeManualView(key), () -> restoreManualView(key, before));
  }

  /**
   * Whether all elements that the mappings find are shown. If not, only mappings with {@code synchronizationLock} show
   * all; the others show {@link #manualViews()}.
   */
  public boolean isSynchronized() {
    return synchronizedWithModel;
  }

  public void setSynchronized(boolean newSynchronized) {
    if (synchronizedWithModel != newSynchronized) {
      boolean old = synchronizedWithModel;
      synchronizedWithModel = newSynchronized;
      changed(null, () -> setSynchronized(old), () -> setSynchronized(newSynchronized));
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
