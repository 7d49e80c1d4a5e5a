package org.musubi.workbench.session;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.musubi.model.core.NamedElement;

/**
 * Records user actions on a council, one after the other, and dates what they touched: {@code createdOn} of new
 * elements, {@code changedOn} of the nearest element with a name.
 *
 * <p>It listens to the whole model as long as the council is open, so the cost of an action does not grow with the
 * model. The two lists of the recorder it builds on, which decide about elements without a place at the end of an
 * action, are therefore kept to what the action itself made or took away.
 */
final class ActionRecorder extends ChangeRecorder {

  private final Resource resource;
  private final Set<EObject> touched = new LinkedHashSet<>();
  private final Set<EObject> added = new LinkedHashSet<>();
  /** What is in the lists of the recorder, to be found at once however many elements an action takes away. */
  private final Set<Notifier> gone = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean dating;

  ActionRecorder(Resource resource) {
    this.resource = resource;
    addAdapter(resource);
    forget();
  }

  /** Begins the next action. */
  void begin() {
    forget();
    touched.clear();
    added.clear();
    dating = false;
    beginRecording(List.of());
  }

  @Override
  public void notifyChanged(Notification notification) {
    super.notifyChanged(notification);
    if (!isRecording()) {
      forget();
    } else if (!notification.isTouch() && notification.getNotifier() instanceof EObject owner
        && notification.getFeature() instanceof EStructuralFeature feature) {
      boolean containment = feature instanceof EReference reference && reference.isContainment();
      if (containment) {
        collectRemoved(notification.getOldValue());
      }
      if (!dating && isSaved(feature)) {
        touched.add(owner);
        if (containment) {
          collectAdded(notification.getNewValue());
        }
      }
    }
  }

  /** Stops listening. */
  @Override
  public void dispose() {
    setRecording(false);
    forget();
    removeAdapter(resource);
    resource.getAllContents().forEachRemaining(this::removeAdapter);
    super.dispose();
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

  private void forget() {
    if (!gone.isEmpty()) {
      // An empty table that was once large takes long to clear, and this happens at every notification.
      gone.clear();
    }
    targetObjects.clear();
    originalTargetObjects.clear();
  }

  /** What was there before the action and has no place after it goes into the record, to be put back by undo. */
  private void collectRemoved(Object value) {
    if (value instanceof List<?> several) {
      several.forEach(this::collectRemoved);
    } else if (value instanceof Notifier element && gone.add(element)) {
      targetObjects.add(element);
      originalTargetObjects.add(element);
    }
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
