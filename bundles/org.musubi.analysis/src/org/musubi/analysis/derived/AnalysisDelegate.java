package org.musubi.analysis.derived;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.BasicSettingDelegate;

/** Answers the getter of a derived feature with its calculation. */
final class AnalysisDelegate extends BasicSettingDelegate.Stateless {

  private Calculation<EObject, ?> calculation;

  AnalysisDelegate(EStructuralFeature feature) {
    super(feature);
  }

  @Override
  protected Object get(InternalEObject owner, boolean resolve, boolean coreType) {
    return calculation().valueOf(owner);
  }

  @Override
  protected boolean isSet(InternalEObject owner) {
    return calculation().valueOf(owner) != null;
  }

  /**
   * Looked up at the first use: delegates are made while the packages of the metamodel are still being initialised.
   * Calculations have no state, so two threads may find the same one twice.
   */
  @SuppressWarnings("unchecked") // The feature of a calculation belongs to the class it computes for.
  private Calculation<EObject, ?> calculation() {
    Calculation<EObject, ?> known = calculation;
    if (known == null) {
      known = (Calculation<EObject, ?>) Calculations.of(eStructuralFeature);
      calculation = known;
    }
    return known;
  }
}
