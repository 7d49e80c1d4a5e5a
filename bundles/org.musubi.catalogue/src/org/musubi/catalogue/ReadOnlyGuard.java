package org.musubi.catalogue;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.musubi.model.core.Identifiable;
import org.musubi.model.core.NamedElement;

/**
 * Keeps a loaded catalogue as it is: takes every change back and throws a {@link ReadOnlyCatalogueException}.
 *
 * <p>One guard watches one resource and everything in it.
 */
final class ReadOnlyGuard implements Adapter {

  private boolean takingBack;

  @Override
  public void notifyChanged(Notification change) {
    switch (change.getNotifier()) {
      case Resource resource -> resourceChanged(resource, change);
      case EObject entry -> refuse(entry, change);
      default -> { }
    }
  }

  private void resourceChanged(Resource resource, Notification change) {
    switch (change.getFeatureID(Resource.class)) {
      case Resource.RESOURCE__IS_LOADED -> {
        if (change.getNewBooleanValue()) {
          resource.getAllContents().forEachRemaining(entry -> entry.eAdapters().add(this));
        }
      }
      case Resource.RESOURCE__CONTENTS -> {
        // Loading fills and unloading empties the resource; both are no change of the catalogue.
        if (resource.isLoaded() && !((Resource.Internal) resource).isLoading()) {
          refuse(resource, change);
        }
      }
      default -> { }
    }
  }

  private void refuse(Notifier notifier, Notification change) {
    if (takingBack || change.isTouch() || !isChange(change)) {
      return;
    }
    takingBack = true;
    try {
      takeBack(change);
    } finally {
      takingBack = false;
    }
    throw new ReadOnlyCatalogueException(Messages.readOnlyEntry(headline(notifier)));
  }

  private static boolean isChange(Notification change) {
    return switch (change.getEventType()) {
      case Notification.SET, Notification.UNSET, Notification.ADD, Notification.ADD_MANY, Notification.REMOVE,
          Notification.REMOVE_MANY, Notification.MOVE -> true;
      default -> false;
    };
  }

  private static void takeBack(Notification change) {
    boolean single = change.getNotifier() instanceof EObject && !((EStructuralFeature) change.getFeature()).isMany();
    if (single) {
      ((EObject) change.getNotifier()).eSet((EStructuralFeature) change.getFeature(), change.getOldValue());
      return;
    }
    EList<Object> values = valuesOf(change);
    int position = change.getPosition();
    switch (change.getEventType()) {
      case Notification.SET -> values.set(position, change.getOldValue());
      case Notification.ADD -> values.remove(position);
      case Notification.ADD_MANY -> values.removeAll((Collection<?>) change.getNewValue());
      case Notification.REMOVE -> values.add(Math.max(position, 0), change.getOldValue());
      case Notification.REMOVE_MANY -> addAgain(values, (List<?>) change.getOldValue(), change.getNewValue());
      case Notification.MOVE -> values.move((int) change.getOldValue(), position);
      default -> { }
    }
  }

  @SuppressWarnings("unchecked")
  private static EList<Object> valuesOf(Notification change) {
    return (EList<Object>) (change.getNotifier() instanceof Resource resource
        ? (EList<?>) resource.getContents()
        : (EList<?>) ((EObject) change.getNotifier()).eGet((EStructuralFeature) change.getFeature()));
  }

  /** @param positions where the values stood, in ascending order, or null when the list was cleared */
  private static void addAgain(EList<Object> values, List<?> removed, Object positions) {
    for (int i = 0; i < removed.size(); i++) {
      values.add(positions instanceof int[] known ? known[i] : i, removed.get(i));
    }
  }

  private static String headline(Notifier notifier) {
    return switch (notifier) {
      case NamedElement named when named.getName() != null -> named.getCode() + " " + named.getName();
      case NamedElement named -> named.getCode();
      case Identifiable entry -> entry.getId();
      case Resource resource -> resource.getURI().lastSegment();
      default -> notifier.toString();
    };
  }

  /** Watches many targets and remembers none. */
  @Override
  public Notifier getTarget() {
    return null;
  }

  @Override
  public void setTarget(Notifier target) {
    // nothing to remember
  }

  @Override
  public boolean isAdapterForType(Object type) {
    return type == ReadOnlyGuard.class;
  }
}
