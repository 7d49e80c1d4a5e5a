package org.musubi.viewpoint.refresh;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** What happened to the model between two refreshes. */
final class ModelChange {
  /** Beyond this many touched elements a full refresh is cheaper. */
  private static final int MANY = 4000;

  private final Set<EObject> touched = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<EObject> related = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean structural;

  /** An element whose own features changed, or that came, went or moved. */
  void touch(EObject element) {
    touched.add(element);
  }

  /** An element that a changed reference points to or pointed to. */
  void relate(EObject element) {
    related.add(element);
  }

  /** The containers of an element; their {@code eAllContents} changed. */
  void touchContainers(EObject element) {
    for (EObject next = element; next != null; next = next.eContainer()) {
      touched.add(next);
    }
  }

  void setStructural() {
    structural = true;
  }

  /** Elements that came, went, moved, changed, or contain such. */
  Set<EObject> touched() {
    return touched;
  }

  Set<EObject> related() {
    return related;
  }

  /** Whether elements came, went or moved. */
  boolean isStructural() {
    return structural;
  }

  boolean isEmpty() {
    return touched.isEmpty() && related.isEmpty() && !structural;
  }

  boolean isLarge() {
    return touched.size() > MANY;
  }
}
