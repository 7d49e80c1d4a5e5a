package org.musubi.workbench.diagram.newdrawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.musubi.workbench.drawing.DrawingKind;
import org.musubi.workbench.drawing.DrawingRuntime;
import org.musubi.workbench.session.CouncilSession;

/**
 * What can be drawn about which elements of a council.
 *
 * @param elements the elements of each kind of drawing, in the order of the model
 */
record Subjects(Map<DrawingKind, List<EObject>> elements) {

  /** All of a council. */
  static Subjects of(CouncilSession council, DrawingRuntime runtime) {
    Subjects all = new Subjects(new LinkedHashMap<>());
    all.add(council.model(), runtime);
    for (TreeIterator<EObject> contents = council.model().eAllContents(); contents.hasNext();) {
      all.add(contents.next(), runtime);
    }
    return all;
  }

  /** Only what can be drawn about one element. */
  static Subjects of(EObject element, DrawingRuntime runtime) {
    Subjects one = new Subjects(new LinkedHashMap<>());
    one.add(element, runtime);
    return one;
  }

  private void add(EObject element, DrawingRuntime runtime) {
    runtime.kindsFor(element).forEach(kind -> elements.computeIfAbsent(kind, any -> new ArrayList<>()).add(element));
  }

  List<DrawingKind> kinds() {
    return List.copyOf(elements.keySet());
  }

  List<EObject> of(DrawingKind kind) {
    return elements.getOrDefault(kind, List.of());
  }
}
