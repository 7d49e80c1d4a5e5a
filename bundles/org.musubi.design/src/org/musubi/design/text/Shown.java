package org.musubi.design.text;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.musubi.model.core.Identifiable;

/** What a picture is about. */
public final class Shown {

  private Shown() {
  }

  /**
   * The model element. Runtimes differ in what they evaluate the tooltip of a decoration on: the element, or the view
   * that shows it and refers to it as its target.
   */
  public static EObject element(EObject elementOrView) {
    if (elementOrView instanceof Identifiable
        || !(elementOrView.eClass().getEStructuralFeature("target") instanceof EReference target)) {
      return elementOrView;
    }
    return elementOrView.eGet(target) instanceof EObject element ? element : elementOrView;
  }
}
