package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/**
 * The candidates of a mapping in order, each with what was made for it. An update costs what is different, not what is
 * there: what the old and the new candidates have in common at both ends is only compared.
 *
 * @param <T> what is made for a candidate
 */
final class Lineup<T extends Lineup.Item> {
  /** What is made for a candidate. */
  abstract static class Item {
    private int mark;
  }

  /** Makes and finds items. */
  interface Maker<T> {
    /** The item of a candidate, null when it has none yet. */
    T find(EObject element);

    /** A new item, null when the mapping does not want the candidate at all. */
    T make(EObject element);

    /** Told of items whose candidate is gone. */
    void drop(T item);
  }

  private List<EObject> elements = List.of();
  private List<T> items = new ArrayList<>(0);
  private boolean repeating;
  private boolean fresh = true;
  private int mark;

  /** One for each candidate; null for candidates that are not wanted, or were there before. */
  List<T> items() {
    return items;
  }

  void forEach(Consumer<? super T> action) {
    for (T item : items) {
      if (item != null) {
        action.accept(item);
      }
    }
  }

  void clear() {
    elements = List.of();
    items = new ArrayList<>(0);
    fresh = true;
  }

  /**
   * Takes over candidates.
   *
   * @param now the candidates, not changed by anyone afterwards
   * @return the new items in order, null when the candidates are the same as before
   */
  List<T> update(List<EObject> now, Maker<T> maker) {
    int shorter = Math.min(elements.size(), now.size());
    int head = elements == now ? shorter : 0;
    while (head < shorter && elements.get(head) == now.get(head)) {
      head++;
    }
    if (!fresh && head == elements.size() && head == now.size()) {
      return null;
    }
    fresh = false;
    int tail = 0;
    while (tail < shorter - head
        && elements.get(elements.size() - 1 - tail) == now.get(now.size() - 1 - tail)) {
      tail++;
    }
    List<T> made = new ArrayList<>(0);
    if (repeating || !replace(now, head, tail, made, maker)) {
      repeating = false;
      replace(now, 0, 0, made, maker);
    }
    elements = now;
    return made;
  }

  /**
   * Exchanges the items between a head and a tail that stay.
   *
   * @return false when nothing was exchanged because a candidate is there twice, once in head or tail
   */
  private boolean replace(List<EObject> now, int head, int tail, List<T> made, Maker<T> maker) {
    int open = ++mark;
    int taken = ++mark;
    List<T> old = items.subList(head, items.size() - tail);
    mark(old, open);
    mark(made, open);
    List<T> middle = new ArrayList<>(now.size() - head - tail);
    for (EObject element : now.subList(head, now.size() - tail)) {
      T item = maker.find(element);
      if (item == null) {
        item = maker.make(element);
        if (item != null) {
          ((Item) item).mark = open;
          made.add(item);
        }
      }
      if (item != null && ((Item) item).mark != open) {
        if (head > 0 || tail > 0) {
          return false;
        }
        repeating = true;
        item = null;
      }
      if (item != null) {
        ((Item) item).mark = taken;
      }
      middle.add(item);
    }
    List<T> gone = old.stream().filter(item -> item != null && ((Item) item).mark == open).toList();
    old.clear();
    items.addAll(head, middle);
    gone.forEach(maker::drop);
    return true;
  }

  private static void mark(List<? extends Item> items, int mark) {
    for (Item item : items) {
      if (item != null) {
        item.mark = mark;
      }
    }
  }
}
