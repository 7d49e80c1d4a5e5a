package org.musubi.viewpoint.tool;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Knows who refers to whom, and what was taken out of the model since {@link #begin()}. After a tool it removes the
 * references that still point to what is no longer in the model, whoever removed it.
 */
final class References extends ECrossReferenceAdapter {
  private final List<Notifier> roots;
  private final Set<EObject> detached = new LinkedHashSet<>();
  private boolean attached;

  References(Collection<? extends Notifier> modelRoots) {
    roots = List.copyOf(modelRoots);
  }

  /** Begins to watch the model, if it does not yet, and forgets what was removed before. */
  void begin() {
    if (!attached) {
      attached = true;
      roots.forEach(this::addAdapter);
    }
    detached.clear();
  }

  void end() {
    if (attached) {
      attached = false;
      roots.forEach(this::removeAdapter);
    }
  }

  @Override
  protected boolean resolve() {
    return false;
  }

  @Override
  protected boolean isIncluded(EReference reference) {
    return super.isIncluded(reference) && reference.isChangeable() && !reference.isDerived();
  }

  @Override
  public void notifyChanged(Notification notification) {
    super.notifyChanged(notification);
    boolean containment = notification.getFeature() instanceof EReference reference && reference.isContainment()
        || notification.getNotifier() instanceof Resource
            && notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS;
    if (containment) {
      switch (notification.getEventType()) {
        case Notification.SET, Notification.UNSET, Notification.REMOVE, Notification.REMOVE_MANY ->
            addDetached(notification.getOldValue());
        default -> {
          // nothing was taken out
        }
      }
    }
  }

  private void addDetached(Object value) {
    if (value instanceof EObject element) {
      detached.add(element);
    } else if (value instanceof Collection<?> several) {
      several.forEach(this::addDetached);
    }
  }

  /** Removes all references from the model to what was taken out of it. */
  void removeDangling() {
    for (EObject element : List.copyOf(detached)) {
      if (!isInModel(element)) {
        removeReferencesTo(element);
        EcoreUtil.getAllContents(element, false).forEachRemaining(part -> removeReferencesTo((EObject) part));
      }
    }
    detached.clear();
  }

  private void removeReferencesTo(EObject element) {
    for (Setting setting : List.copyOf(getInverseReferences(element, false))) {
      EReference reference = (EReference) setting.getEStructuralFeature();
      if (!reference.isContainment() && !reference.isContainer() && isInModel(setting.getEObject())) {
        EcoreUtil.remove(setting, element);
      }
    }
  }

  private boolean isInModel(EObject element) {
    EObject top = EcoreUtil.getRootContainer(element, false);
    return top.eResource() != null || roots.contains(top);
  }
}
