package org.musubi.workbench.session;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.core.NamedElement;

/**
 * What one action touched in a council, and the dates that follow from it: {@code createdOn} of new elements,
 * {@code changedOn} of the nearest element with a name. What is not saved touches nothing.
 */
public final class Dating {

  private final Set<EObject> touched = new LinkedHashSet<>();
  private final Set<EObject> added = new LinkedHashSet<>();

  /** Takes note of a change of an element of the council. */
  public void note(Notification notification) {
    if (!notification.isTouch() && notification.getNotifier() instanceof EObject owner
        && notification.getFeature() instanceof EStructuralFeature feature && isSaved(feature)) {
      touched.add(owner);
      if (feature instanceof EReference reference && reference.isContainment()) {
        collectAdded(notification.getNewValue());
      }
    }
  }

  /** Writes the dates into the model. */
  public void date(LocalDate today) {
    for (EObject element : added) {
      if (lacksBirthday(element)) {
        ((NamedElement) element).setCreatedOn(today);
      }
    }
    for (EObject element : touched) {
      NamedElement named = nearestNamed(element);
      if (named != null && !today.equals(named.getChangedOn())) {
        named.setChangedOn(today);
      }
    }
  }

  /** True when {@link #date} would write something. */
  public boolean isDue(LocalDate today) {
    return added.stream().anyMatch(Dating::lacksBirthday) || touched.stream().map(Dating::nearestNamed)
        .anyMatch(named -> named != null && !today.equals(named.getChangedOn()));
  }

  /** The elements something was changed of, in the order in which that happened. */
  public Set<EObject> touched() {
    return touched;
  }

  /** True when nothing that is saved was changed. */
  public boolean isEmpty() {
    return touched.isEmpty();
  }

  /** Begins anew. */
  public void clear() {
    touched.clear();
    added.clear();
  }

  private static boolean lacksBirthday(EObject element) {
    return element instanceof NamedElement named && named.getCreatedOn() == null && named.eContainer() != null;
  }

  private void collectAdded(Object value) {
    if (value instanceof List<?> several) {
      several.forEach(this::collectAdded);
    } else if (value instanceof EObject element) {
      added.add(element);
    }
  }

  private static boolean isSaved(EStructuralFeature feature) {
    return !feature.isDerived() && !feature.isTransient()
        && !(feature instanceof EReference reference && reference.isContainer());
  }

  private static NamedElement nearestNamed(EObject element) {
    EObject current = element;
    while (current != null && !(current instanceof NamedElement)) {
      current = current.eContainer();
    }
    return (NamedElement) current;
  }
}
