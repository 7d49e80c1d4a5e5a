package org.musubi.validation.rules.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Evaluations;
import org.musubi.validation.rules.facts.Wording;

/**
 * EVL-07: an item rated C or D has an improvement action; the rating of the council counts before the computed one.
 *
 * <p>Asked when somebody has rated the item, or when the evaluation must be complete (year over, overall rating given
 * or sheet confirmed). What is computed from the figures of half a year is no verdict yet and must not keep a council
 * from printing. The day the sheet was made says nothing: it is set when next year's sheet is prepared.
 */
public final class PoorRatingWithoutImprovement extends AbstractRule {

  public PoorRatingWithoutImprovement() {
    super("EVL-07", Severity.ERROR, EvaluationPackage.Literals.EVALUATION_ITEM);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    EvaluationItem item = (EvaluationItem) subject;
    if (item.getImprovements().stream().anyMatch(action -> !Wording.isBlank(action.getText()))) {
      return;
    }
    if (item.getSelfRating() == null && !Evaluations.isDue(item.getSheet(), context.today())) {
      return;
    }
    RatingValue rating = ItemRatings.rating(item);
    if (Evaluations.isPoor(rating)) {
      findings.add(item, EvaluationPackage.Literals.EVALUATION_ITEM__IMPROVEMENTS, rating);
      findings.fix(fix("improve", () -> addImprovement(item, context)));
    }
  }

  private void addImprovement(EvaluationItem item, RuleContext context) {
    ImprovementAction action = EvaluationFactory.eINSTANCE.createImprovementAction();
    action.setKind(ImprovementKind.IMPROVE);
    action.setText(texts().fix("improveText", Objects.requireNonNullElse(item.getName(), "")));
    if (item.getSheet() != null && item.getSheet().getFiscalYear() != null) {
      action.setTargetYear(item.getSheet().getFiscalYear().next());
    }
    Evaluations.responsible(item, context).ifPresent(action::setResponsible);
    item.getImprovements().add(action);
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return List.copyOf(Evaluations.ratedWith(changed, context));
  }
}
