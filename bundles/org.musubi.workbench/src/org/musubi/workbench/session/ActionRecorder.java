package org.musubi.workbench.session;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.musubi.model.core.NamedElement;

/**
 * Records one user action on a council and dates what it touched: {@code createdOn} of new elements, {@code changedOn}
 * of the nearest element with a name.
 */
final class ActionRecorder extends ChangeRecorder {

  private final Set<EObject> touched = new LinkedHashSet<>();
  private final Set<EObject> added = new LinkedHashSet<>();
  private boolean dating;

  ActionRecorder(Resource resource) {
    super(resource);
  }

  @Override
  public void notifyChanged(Notification notification) {
    super.notifyChanged(notification);
    if (isRecording() && !dating && !notification.isTouch() && notification.getNotifier() instanceof EObject owner
        && notification.getFeature() instanceof EStructuralFeature feature && isSaved(feature)) {
      touched.add(owner);
      if (feature instanceof EReference reference && reference.isContainment()) {
        collectAdded(notification.getNewValue());
      }
    }
  }

  /** Ends the recording; the dates belong to what was recorded. */
  ChangeDescription finish(LocalDate today) {
    dating = true;
    for (EObject element : added) {
      if (element instanceof NamedElement named && named.getCreatedOn() == null && named.eContainer() != null) {
        named.setCreatedOn(today);
      }
    }
    for (EObject element : touched) {
      NamedElement named = nearestNamed(element);
      if (named != null && !today.equals(named.getChangedOn())) {
        named.setChangedOn(today);
      }
    }
    return endRecording();
  }

  Set<EObject> touched() {
    return touched;
  }

  boolean isEmpty() {
    return touched.isEmpty();
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
