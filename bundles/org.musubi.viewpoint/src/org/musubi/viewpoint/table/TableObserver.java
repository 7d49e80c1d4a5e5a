package org.musubi.viewpoint.table;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Watches the model while tables are open and remembers what happened since the last refresh. */
final class TableObserver extends EContentAdapter {
  /**
   * What happened.
   *
   * @param elements elements with changed attributes
   * @param beyond whether anything other than attributes changed
   */
  record Happened(Set<EObject> elements, boolean beyond) {
    boolean isNothing() {
      return elements.isEmpty() && !beyond;
    }
  }

  private final List<? extends Notifier> roots;
  private Set<EObject> elements = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean beyond;
  private boolean attached;

  TableObserver(List<? extends Notifier> roots) {
    this.roots = roots;
  }

  void attach() {
    if (!attached) {
      attached = true;
      roots.forEach(this::addAdapter);
      take();
    }
  }

  void detach() {
    if (attached) {
      attached = false;
      roots.forEach(this::removeAdapter);
      take();
    }
  }

  /** What happened since the last call. */
  Happened take() {
    Happened happened = new Happened(elements, beyond);
    elements = Collections.newSetFromMap(new IdentityHashMap<>());
    beyond = false;
    return happened;
  }

  @Override
  protected boolean resolve() {
    return false;
  }

  @Override
  public void notifyChanged(Notification notification) {
    super.notifyChanged(notification);
    if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
      if (notification.getFeature() instanceof EAttribute && notification.getNotifier() instanceof EObject element) {
        elements.add(element);
      } else {
        beyond = true;
      }
    }
  }
}
