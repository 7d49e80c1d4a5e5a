package org.musubi.validation.rules.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.evaluation.RatingDistribution;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.Parameter;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Evaluations;
import org.musubi.validation.rules.facts.Neighbours;

/**
 * EVL-11: no more than 30 % of the items of a sheet are rated E.
 *
 * <p>Asked when the evaluation is due; during the year most values are missing as a matter of course.
 */
public final class TooManyItemsNotRateable extends AbstractRule {

  private static final String LARGEST_SHARE = "largestShare";

  public TooManyItemsNotRateable() {
    super("EVL-11", Severity.HINT, EvaluationPackage.Literals.EVALUATION_SHEET);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(LARGEST_SHARE, 30, 0, 100));
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    EvaluationSheet sheet = (EvaluationSheet) subject;
    if (!Evaluations.isDue(sheet, context.today())) {
      return;
    }
    RatingDistribution ratings = RatingDistribution.of(sheet);
    if (ratings.share(RatingValue.E) > context.parameter(this, LARGEST_SHARE)) {
      findings.add(sheet, EvaluationPackage.Literals.EVALUATION_SHEET__ITEMS, ratings.count(RatingValue.E),
          ratings.total(), context.parameter(this, LARGEST_SHARE));
    }
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<EvaluationSheet> sheets = new ArrayList<>();
    for (EvaluationItem item : Evaluations.ratedWith(changed, context)) {
      if (item.getSheet() != null) {
        sheets.add(item.getSheet());
      }
    }
    return Neighbours.andAlso(changed, sheets);
  }
}
