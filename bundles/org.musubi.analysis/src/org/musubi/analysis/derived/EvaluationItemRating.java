package org.musubi.analysis.derived;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.RatingValue;

/** The rating that counts: by the council when given, else computed; unset while there is none. */
final class EvaluationItemRating implements Calculation<EvaluationItem, RatingValue> {

  @Override
  public EStructuralFeature feature() {
    return EvaluationPackage.Literals.EVALUATION_ITEM__RATING;
  }

  @Override
  public RatingValue valueOf(EvaluationItem item) {
    return ItemRatings.rating(item);
  }
}
