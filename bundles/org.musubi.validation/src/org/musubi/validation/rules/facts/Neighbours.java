package org.musubi.validation.rules.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.musubi.validation.Affected;

/** Helps rules to say where to look again after a change. */
public final class Neighbours {

  private Neighbours() {
  }

  /** The changed element, its containers and more. */
  public static Collection<EObject> andAlso(EObject changed, Collection<? extends EObject> more) {
    List<EObject> result = new ArrayList<>(Affected.selfAndContainers(changed));
    result.addAll(more);
    return result;
  }

  /** The element itself or the nearest of its containers that is of this class. */
  public static <T> Optional<T> nearest(EObject element, Class<T> type) {
    for (EObject candidate = element; candidate != null; candidate = candidate.eContainer()) {
      if (type.isInstance(candidate)) {
        return Optional.of(type.cast(candidate));
      }
    }
    return Optional.empty();
  }
}
