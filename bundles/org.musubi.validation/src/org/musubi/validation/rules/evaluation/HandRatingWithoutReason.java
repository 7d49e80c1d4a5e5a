package org.musubi.validation.rules.evaluation;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Evaluations;
import org.musubi.validation.rules.facts.Wording;

/** EVL-04: a rating set by hand that differs from the computed one has a reason. */
public final class HandRatingWithoutReason extends AbstractRule {

  public HandRatingWithoutReason() {
    super("EVL-04", Severity.WARNING, EvaluationPackage.Literals.EVALUATION_ITEM);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    EvaluationItem item = (EvaluationItem) subject;
    if (item.getSelfRating() == null || !Wording.isBlank(item.getRatingReason())) {
      return;
    }
    RatingValue computed = ItemRatings.computed(item);
    if (computed != null && computed != item.getSelfRating()) {
      findings.add(item, EvaluationPackage.Literals.EVALUATION_ITEM__RATING_REASON, item.getSelfRating(), computed);
      findings.fix(fix("computed", () -> item.setSelfRating(null), computed));
    }
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return List.copyOf(Evaluations.ratedWith(changed, context));
  }
}
