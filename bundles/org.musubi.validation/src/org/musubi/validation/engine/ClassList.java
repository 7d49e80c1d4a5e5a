package org.musubi.validation.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.ModelOrder;

/** All elements of one class in the order of the model, following additions, removals and moves. */
final class ClassList {

  private final Class<?> type;
  private final List<EObject> elements;
  private final Set<EObject> members = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param all everything in the model, in order
   */
  ClassList(Class<?> type, Collection<EObject> all) {
    this.type = type;
    this.elements = new ArrayList<>(all.stream().filter(type::isInstance).toList());
    this.members.addAll(elements);
  }

  List<EObject> elements() {
    return Collections.unmodifiableList(elements);
  }

  /** Takes out what is here of these elements and puts in again, at its place, what is part of the model. */
  void update(Set<EObject> placed, Predicate<EObject> contained) {
    List<EObject> concerned = placed.stream().filter(type::isInstance).toList();
    if (concerned.stream().anyMatch(members::contains)) {
      elements.removeIf(placed::contains);
      concerned.forEach(members::remove);
    }
    for (EObject element : concerned) {
      if (contained.test(element)) {
        int place = Collections.binarySearch(elements, element, ModelOrder.INSTANCE);
        elements.add(place < 0 ? -place - 1 : place, element);
        members.add(element);
      }
    }
  }
}
