package org.musubi.analysis.derived;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.analysis.evaluation.Measurements;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.logic.Measurement;

/** The actual value of the measure in the fiscal year of the sheet. */
final class EvaluationItemMeasurement implements Calculation<EvaluationItem, Measurement> {

  @Override
  public EStructuralFeature feature() {
    return EvaluationPackage.Literals.EVALUATION_ITEM__MEASUREMENT;
  }

  @Override
  public Measurement valueOf(EvaluationItem item) {
    return item.getSheet() == null
        ? null
        : Measurements.of(item.getMeasure(), item.getSheet().getFiscalYear()).orElse(null);
  }
}
