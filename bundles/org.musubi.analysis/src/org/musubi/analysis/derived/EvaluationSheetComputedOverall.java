package org.musubi.analysis.derived;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.analysis.evaluation.SheetSummary;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;

/** Overall grade of a sheet over its aspects; unset while nothing is rated. */
final class EvaluationSheetComputedOverall implements Calculation<EvaluationSheet, RatingValue> {

  @Override
  public EStructuralFeature feature() {
    return EvaluationPackage.Literals.EVALUATION_SHEET__COMPUTED_OVERALL;
  }

  @Override
  public RatingValue valueOf(EvaluationSheet sheet) {
    return SheetSummary.of(sheet).overall().grade();
  }
}
