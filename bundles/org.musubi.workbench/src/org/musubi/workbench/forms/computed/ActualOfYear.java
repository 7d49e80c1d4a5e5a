package org.musubi.workbench.forms.computed;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measurement;
import org.musubi.workbench.forms.value.Accessor;

/**
 * The actual value of the measure of an evaluation item in the fiscal year of its sheet. Typing it in the evaluation
 * records it at the measure, where the next evaluation and the logic model find it.
 */
public record ActualOfYear() implements Accessor {

  @Override
  public EStructuralFeature feature() {
    return LogicPackage.Literals.MEASUREMENT__ACTUAL;
  }

  @Override
  public Object get(EObject element) {
    EObject holder = holder(element);
    return holder == null ? null : ((Measurement) holder).getActual();
  }

  @Override
  public EObject holder(EObject element) {
    return element instanceof EvaluationItem item ? item.getMeasurement() : null;
  }

  @Override
  public boolean isWritable() {
    return true;
  }

  @Override
  public boolean isEditable(EObject element) {
    return element instanceof EvaluationItem item && item.getMeasure() != null && !item.getMeasure().eIsProxy()
        && item.getSheet() != null && item.getSheet().getFiscalYear() != null;
  }

  @Override
  public void set(EObject element, Object value) {
    EvaluationItem item = (EvaluationItem) element;
    Measurement measurement = item.getMeasurement();
    if (measurement == null) {
      measurement = LogicFactory.eINSTANCE.createMeasurement();
      measurement.setFiscalYear(item.getSheet().getFiscalYear());
      item.getMeasure().getMeasurements().add(measurement);
    }
    measurement.setActual((Double) value);
  }
}
