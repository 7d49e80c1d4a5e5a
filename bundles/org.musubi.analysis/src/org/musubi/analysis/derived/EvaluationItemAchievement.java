package org.musubi.analysis.derived;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;

/**
 * Achievement of an item in percent as computed, so possibly negative or beyond 300; how it is printed is said by
 * {@link org.musubi.analysis.evaluation.Achievement#display()}.
 */
final class EvaluationItemAchievement implements Calculation<EvaluationItem, Double> {

  @Override
  public EStructuralFeature feature() {
    return EvaluationPackage.Literals.EVALUATION_ITEM__ACHIEVEMENT;
  }

  @Override
  public Double valueOf(EvaluationItem item) {
    return ItemRatings.achievement(item).value();
  }
}
