package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.view.Diagram;

/** The problems of one diagram that still hold, each once. */
final class Problems {
  /** Enough to see what is wrong; more would only cost memory. */
  private static final int LIMIT = 1000;

  private record Key(EObject element, String subject) {
  }

  private final Diagram diagram;
  private final Map<Key, RefreshProblem> problems = new LinkedHashMap<>();

  Problems(Diagram diagram) {
    this.diagram = diagram;
  }

  /** @param subject what the problem is about, for instance an expression */
  void report(EObject element, String subject, String sentence) {
    if (problems.size() < LIMIT) {
      problems.put(new Key(element, subject), new RefreshProblem(diagram, element, sentence));
    }
  }

  /** Takes back a problem that no longer holds. */
  void solved(EObject element, String subject) {
    if (!problems.isEmpty()) {
      problems.remove(new Key(element, subject));
    }
  }

  void clear() {
    problems.clear();
  }

  /** Problems of elements that are still in the model. */
  List<RefreshProblem> current(ModelObserver model) {
    problems.keySet().removeIf(key -> key.element() != null && !model.isAttached(key.element()));
    return new ArrayList<>(problems.values());
  }
}
