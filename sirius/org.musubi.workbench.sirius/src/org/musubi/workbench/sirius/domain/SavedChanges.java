package org.musubi.workbench.sirius.domain;

import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.FeatureChange;

/** Tells changes of what is saved from those of what editors only need while they are open, e.g. their palettes. */
final class SavedChanges {

  private SavedChanges() {
  }

  /** Whether a recorded change concerns anything that is written to a file. */
  static boolean isOf(ChangeDescription change) {
    return !change.getResourceChanges().isEmpty()
        || change.getObjectChanges().stream().anyMatch(SavedChanges::isOf);
  }

  private static boolean isOf(Map.Entry<EObject, EList<FeatureChange>> changed) {
    return isSaved(changed.getKey())
        && changed.getValue().stream().anyMatch(each -> each.getFeature() != null && !each.getFeature().isTransient());
  }

  private static boolean isSaved(EObject object) {
    for (EObject each = object; each.eContainer() != null; each = each.eContainer()) {
      if (each.eContainmentFeature().isTransient()) {
        return false;
      }
    }
    return object.eResource() != null;
  }
}
