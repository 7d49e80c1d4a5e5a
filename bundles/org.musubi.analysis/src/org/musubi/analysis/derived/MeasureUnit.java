package org.musubi.analysis.derived;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.core.Unit;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;

/** The unit set by hand, else that of the indicator. */
final class MeasureUnit implements Calculation<Measure, Unit> {

  @Override
  public EStructuralFeature feature() {
    return LogicPackage.Literals.MEASURE__UNIT;
  }

  @Override
  public Unit valueOf(Measure measure) {
    if (measure.getUnitOverride() != null) {
      return measure.getUnitOverride();
    }
    return measure.getIndicator() == null ? null : measure.getIndicator().getUnit();
  }
}
