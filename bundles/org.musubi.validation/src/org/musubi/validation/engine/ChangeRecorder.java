package org.musubi.validation.engine;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Notes what is changed in a model, until it is asked. */
final class ChangeRecorder extends EContentAdapter {

  private final Runnable whenChanged;
  private Changes changes = new Changes();

  /**
   * @param whenChanged called at the first change after {@link #take}; only notes it, never works
   */
  ChangeRecorder(Runnable whenChanged) {
    this.whenChanged = whenChanged;
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  /** What has changed since the last call. */
  Changes take() {
    Changes taken = changes;
    changes = new Changes();
    return taken;
  }

  @Override
  public void notifyChanged(Notification notification) {
    super.notifyChanged(notification);
    if (notification.isTouch() || !(notification.getNotifier() instanceof EObject element)
        || !(notification.getFeature() instanceof EStructuralFeature feature)) {
      return;
    }
    boolean first = changes.isEmpty();
    changes.edited().add(element);
    if (feature instanceof EReference reference) {
      note(reference, notification.getOldValue());
      note(reference, notification.getNewValue());
    }
    if (first) {
      whenChanged.run();
    }
  }

  private void note(EReference reference, Object value) {
    if (value instanceof Collection<?> several) {
      several.forEach(one -> note(reference, one));
    } else if (value instanceof EObject target) {
      if (reference.isContainment()) {
        place(target);
      } else if (!reference.isContainer()) {
        changes.touched().add(target);
      }
    }
  }

  private void place(EObject target) {
    changes.placed().add(target);
    EcoreUtil.<EObject>getAllContents(target, false).forEachRemaining(changes.placed()::add);
  }

  /** Catalogue entries are not followed: they do not change. */
  @Override
  protected boolean resolve() {
    return false;
  }

  void stop(Notifier target) {
    target.eAdapters().remove(this);
  }
}
