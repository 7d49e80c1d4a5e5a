package org.musubi.workbench.session;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Records user actions on a council, one after the other, and dates what they touched.
 *
 * <p>It listens to the whole model as long as the council is open, so the cost of an action does not grow with the
 * model. The two lists of the recorder it builds on, which decide about elements without a place at the end of an
 * action, are therefore kept to what the action itself made or took away.
 */
final class ActionRecorder extends ChangeRecorder {

  private final Resource resource;
  private final Dating dates = new Dating();
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
    dates.clear();
    dating = false;
    beginRecording(List.of());
  }

  @Override
  public void notifyChanged(Notification notification) {
    super.notifyChanged(notification);
    if (!isRecording()) {
      forget();
    } else {
      if (!notification.isTouch() && notification.getNotifier() instanceof EObject
          && notification.getFeature() instanceof EReference reference && reference.isContainment()) {
        collectRemoved(notification.getOldValue());
      }
      if (!dating) {
        dates.note(notification);
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
    dates.date(today);
    return endRecording();
  }

  Set<EObject> touched() {
    return dates.touched();
  }

  boolean isEmpty() {
    return dates.isEmpty();
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
}
