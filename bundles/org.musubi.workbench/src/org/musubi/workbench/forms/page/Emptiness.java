package org.musubi.workbench.forms.page;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.core.CorePackage;

/** Tells whether somebody has begun to fill an element in. */
final class Emptiness {

  /** Values an element is born with or that say nothing about its content. */
  private static final Set<EStructuralFeature> GIVEN = Set.of(
      CorePackage.Literals.IDENTIFIABLE__ID, CorePackage.Literals.NAMED_ELEMENT__CODE,
      CorePackage.Literals.NAMED_ELEMENT__NAME, CorePackage.Literals.NAMED_ELEMENT__NAME_KANA,
      CorePackage.Literals.NAMED_ELEMENT__CREATED_ON, CorePackage.Literals.NAMED_ELEMENT__CHANGED_ON);

  /** Up to so many values may come from defaults or the name alone. */
  private static final int FEW = 3;

  private Emptiness() {
  }

  static boolean isEmpty(EObject element) {
    return element.eClass().getEAllStructuralFeatures().stream()
        .filter(feature -> !feature.isDerived() && !feature.isTransient() && !GIVEN.contains(feature))
        .filter(element::eIsSet).limit(FEW).count() < FEW;
  }
}
