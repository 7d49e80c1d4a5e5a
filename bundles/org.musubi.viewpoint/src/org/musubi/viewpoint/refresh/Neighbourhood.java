package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * The elements around a change that a Java method is likely to reach: two steps along references, against references
 * and up the containment, and the few contents of what changed. Hubs are not entered: what lies beyond them is left to
 * {@link RepresentationSession#settle(long)}.
 */
final class Neighbourhood {
  private static final int STEPS = 2;
  private static final int HUB = 64;
  private static final int MOST = 600;

  private final ModelObserver model;
  private final Set<EObject> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private Neighbourhood(ModelObserver model) {
    this.model = model;
  }

  /** The elements near a change, those changed not among them. */
  static Set<EObject> of(ModelChange change, ModelObserver model) {
    Neighbourhood near = new Neighbourhood(model);
    near.spread(change);
    near.found.removeAll(change.touched());
    return near.found;
  }

  private void spread(ModelChange change) {
    List<EObject> front = new ArrayList<>(change.touched());
    front.addAll(change.related());
    found.addAll(front);
    if (front.size() > MOST) {
      return;
    }
    List<EObject> next = new ArrayList<>();
    change.touched().forEach(element -> take(contents(element), next));
    for (int step = 0; step < STEPS; step++) {
      for (EObject element : front) {
        take(references(element), next);
        take(model.referrers(element), next);
        EObject container = element.eContainer();
        if (container != null && found.add(container)) {
          next.add(container);
        }
        if (found.size() > MOST) {
          return;
        }
      }
      front = List.copyOf(next);
      next.clear();
    }
  }

  private void take(Collection<EObject> elements, List<EObject> next) {
    if (elements.size() <= HUB) {
      for (EObject element : elements) {
        if (found.add(element)) {
          next.add(element);
        }
      }
    }
  }

  private static Collection<EObject> references(EObject element) {
    return few(((InternalEList<EObject>) element.eCrossReferences()).basicIterator());
  }

  private static Collection<EObject> contents(EObject element) {
    return few(((InternalEList<EObject>) element.eContents()).basicIterator());
  }

  /** The elements, or none when there are too many. */
  private static Collection<EObject> few(Iterator<EObject> elements) {
    List<EObject> result = new ArrayList<>();
    while (elements.hasNext()) {
      EObject next = elements.next();
      if (!next.eIsProxy()) {
        result.add(next);
      }
      if (result.size() > HUB) {
        return List.of();
      }
    }
    return result;
  }
}
