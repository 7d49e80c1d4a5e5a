package org.musubi.validation.rules.logic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicModel;
import org.musubi.validation.RuleContext;

/**
 * The circles of a logic model: groups of boxes each of which leads to every other over links that are not feedback,
 * found by Tarjan's algorithm in one pass (without recursion, models may be long chains).
 */
final class Circles {

  private record Key(LogicModel model) {
  }

  /** A step of the search: a box and those after it that have not been looked at. */
  private record Step(LogicElement element, Iterator<LogicElement> next) {
  }

  private final Map<LogicElement, Integer> number = new IdentityHashMap<>();
  private final Map<LogicElement, Integer> lowest = new IdentityHashMap<>();
  private final Map<LogicElement, List<LogicElement>> groups = new IdentityHashMap<>();
  private final Set<List<LogicElement>> withLinkBack = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<LogicElement> pending = new ArrayDeque<>();

  private Circles(LogicModel model) {
    for (LogicElement element : model.getElements()) {
      if (!number.containsKey(element)) {
        search(element);
      }
    }
    model.getElements().stream().flatMap(element -> element.getOutgoingLinks().stream())
        .filter(link -> contains(link) && Links.step(link) < 0)
        .forEach(link -> withLinkBack.add(groups.get(link.getSource())));
  }

  static Circles of(LogicModel model, RuleContext context) {
    return context.cached(new Key(model), () -> new Circles(model));
  }

  /** True when a link is part of a circle. */
  boolean contains(CausalLink link) {
    LogicElement source = link.getSource();
    LogicElement target = link.getTarget();
    return Chains.isChain(link)
        && (source == target || groups.containsKey(source) && groups.get(source) == groups.get(target));
  }

  /** True when a link of the circle this link is part of leads back to an earlier stage: that is the one to look at. */
  boolean hasLinkBack(CausalLink link) {
    return withLinkBack.contains(groups.get(link.getSource()));
  }

  private void search(LogicElement start) {
    Deque<Step> path = new ArrayDeque<>();
    path.push(enter(start));
    while (!path.isEmpty()) {
      Step step = path.peek();
      if (step.next().hasNext()) {
        LogicElement next = step.next().next();
        if (!number.containsKey(next)) {
          path.push(enter(next));
        } else if (!groups.containsKey(next)) {
          lowest.merge(step.element(), number.get(next), Math::min);
        }
      } else {
        path.pop();
        leave(step.element());
        if (!path.isEmpty()) {
          lowest.merge(path.peek().element(), lowest.get(step.element()), Math::min);
        }
      }
    }
  }

  private Step enter(LogicElement element) {
    number.put(element, number.size());
    lowest.put(element, number.get(element));
    pending.push(element);
    return new Step(element, Chains.next(element).iterator());
  }

  private void leave(LogicElement element) {
    if (lowest.get(element).equals(number.get(element))) {
      List<LogicElement> group = new ArrayList<>();
      LogicElement member;
      do {
        member = pending.pop();
        group.add(member);
        groups.put(member, group);
      } while (member != element);
    }
  }
}
