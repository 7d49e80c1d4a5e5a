package org.musubi.analysis.derived;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.RatingValue;

/** Rating of an item by the scheme of the sheet; unset for qualitative items and schemes filled in by hand. */
final class EvaluationItemComputedRating implements Calculation<EvaluationItem, RatingValue> {

  @Override
  public EStructuralFeature feature() {
    return EvaluationPackage.Literals.EVALUATION_ITEM__COMPUTED_RATING;
  }

  @Override
  public RatingValue valueOf(EvaluationItem item) {
    return ItemRatings.computed(item);
  }
}
