package org.musubi.viewpoint.refresh;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.view.ElementState;
import org.musubi.viewpoint.view.ElementView;

/** Finds the elements of a diagram by model element and by state. */
final class ViewIndex {
  private final IdentityIndex<ElementView> byTarget = new IdentityIndex<>();
  private final IdentityIndex<ElementView> byFurtherElement = new IdentityIndex<>();
  private final Map<ElementState, ElementView> byState = new IdentityHashMap<>();

  void add(ElementView view) {
    byTarget.add(view.target(), view);
    byState.put(view.state(), view);
  }

  void remove(ElementView view) {
    byTarget.remove(view.target(), view);
    further(view).forEach(element -> byFurtherElement.remove(element, view));
    byState.remove(view.state(), view);
  }

  /** Whether the element is part of the diagram. */
  boolean contains(ElementView view) {
    return byState.get(view.state()) == view;
  }

  /** Elements that show a model element; not to be kept. */
  Collection<ElementView> views(EObject target) {
    return byTarget.get(target);
  }

  /** Elements that show other model elements and depend on this one too; not to be kept. */
  Collection<ElementView> dependents(EObject element) {
    return byFurtherElement.get(element);
  }

  /** The element a state belongs to, null when it is not shown. */
  ElementView view(ElementState state) {
    return byState.get(state);
  }

  void setSemanticElements(ElementView view, List<EObject> elements) {
    further(view).forEach(element -> byFurtherElement.remove(element, view));
    view.setSemanticElements(elements);
    further(view).forEach(element -> byFurtherElement.add(element, view));
  }

  private static List<EObject> further(ElementView view) {
    return view.semanticElements().subList(1, view.semanticElements().size());
  }
}
