package org.musubi.validation.engine;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * What an edit has touched.
 *
 * @param edited elements of which a property was changed
 * @param touched elements to which a reference was set or taken away
 * @param placed elements added, removed or moved, with everything in them
 */
record Changes(Set<EObject> edited, Set<EObject> touched, Set<EObject> placed) {

  Changes() {
    this(identitySet(), identitySet(), identitySet());
  }

  boolean isEmpty() {
    return edited.isEmpty() && placed.isEmpty();
  }

  int size() {
    return edited.size() + touched.size() + placed.size();
  }

  /** Elements whose own references may have changed. */
  Set<EObject> sources() {
    Set<EObject> sources = identitySet();
    sources.addAll(edited);
    sources.addAll(placed);
    return sources;
  }

  /** All of them. */
  Set<EObject> all() {
    Set<EObject> all = sources();
    all.addAll(touched);
    return all;
  }

  private static Set<EObject> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
