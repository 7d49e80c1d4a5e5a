package org.musubi.workbench.sirius.domain;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Tells changes of what is saved from those of what editors only need while they are open, e.g. their palettes. */
final class SavedChanges {

  private SavedChanges() {
  }

  /**
   * Whether a change concerns anything that is written to a file. Elements come to the top of a file when it is loaded
   * as well; what is made there is told by those that refer to it.
   */
  static boolean isOf(Notification change) {
    return !change.isTouch() && change.getNotifier() instanceof EObject element
        && change.getFeature() instanceof EStructuralFeature feature && isSaved(feature)
        && element.eResource() != null && !isOfTheMoment(element);
  }

  /** Whether an element is held by something that is not saved. */
  static boolean isOfTheMoment(EObject element) {
    for (EObject each = element; each.eContainer() != null; each = each.eContainer()) {
      if (each.eContainmentFeature().isTransient()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSaved(EStructuralFeature feature) {
    return !feature.isTransient() && !feature.isDerived()
        && !(feature instanceof EReference reference && reference.isContainer());
  }
}
