package org.musubi.analysis.trace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** Longest ways from the left, without recursion because chains of years may be long. */
final class Columns {

  private Columns() {
  }

  static void place(EObject element, Map<EObject, List<EObject>> origins, Map<EObject, Integer> columns) {
    Deque<EObject> way = new ArrayDeque<>(List.of(element));
    Set<EObject> onTheWay = new HashSet<>(way);
    while (!way.isEmpty()) {
      EObject current = way.peek();
      EObject open = columns.containsKey(current) ? null
          : origins.getOrDefault(current, List.of()).stream()
              .filter(origin -> !columns.containsKey(origin) && !onTheWay.contains(origin)).findFirst().orElse(null);
      if (open != null) {
        way.push(open);
        onTheWay.add(open);
      } else {
        columns.computeIfAbsent(current, e -> 0);
        int column = 0;
        for (EObject origin : origins.getOrDefault(current, List.of())) {
          boolean back = onTheWay.contains(origin);
          column = back ? column : Math.max(column, columns.getOrDefault(origin, -1) + 1);
        }
        columns.put(current, column);
        way.pop();
        onTheWay.remove(current);
      }
    }
  }
}
