package org.musubi.validation.rules.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Project;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;
import org.musubi.validation.rules.facts.Evaluations;
import org.musubi.validation.rules.facts.Neighbours;
import org.musubi.validation.rules.facts.Wording;

/**
 * EVL-02: an evaluation item has a measure, or a reason when it is qualitative.
 *
 * <p>An item without measure, or with one of direction 定性, is qualitative. The reason is asked for once the item is
 * rated, or the evaluation is due; before, the sheet is being prepared. An item rated 対象外 needs none.
 */
public final class ItemWithoutMeasureOrReason extends AbstractRule {

  public ItemWithoutMeasureOrReason() {
    super("EVL-02", Severity.ERROR, EvaluationPackage.Literals.EVALUATION_ITEM);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    EvaluationItem item = (EvaluationItem) subject;
    boolean expected = item.getSelfRating() != null || Evaluations.isDue(item.getSheet(), context.today());
    if (!isQualitative(item) || !Wording.isBlank(item.getRatingReason()) || !expected
        || item.getSelfRating() == RatingValue.NA) {
      return;
    }
    findings.add(item, EvaluationPackage.Literals.EVALUATION_ITEM__RATING_REASON,
        Variant.of(item.getMeasure() == null ? "neither" : "text"));
    if (!Wording.isBlank(item.getResultText())) {
      findings.fix(fix("result", () -> item.setRatingReason(item.getResultText())));
    }
    if (item.getMeasure() == null && item.getProject() != null) {
      for (Measure measure : item.getProject().getMeasures()) {
        if (measure.getAspect() == item.getAspect() && measure.getDirection() != Direction.TEXT) {
          findings.fix(fix("measure", () -> item.setMeasure(measure), measure));
        }
      }
    }
  }

  private static boolean isQualitative(EvaluationItem item) {
    return item.getMeasure() == null || item.getMeasure().getDirection() == Direction.TEXT;
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return switch (changed) {
      case EvaluationSheet sheet -> List.copyOf(sheet.getItems());
      case Project project -> List.copyOf(Evaluations.ofProject(context, project));
      case Measure measure -> ofMeasure(measure, context);
      case Indicator indicator -> Evaluations.measuresOf(context, indicator).stream()
          .flatMap(measure -> ofMeasure(measure, context).stream()).toList();
      default -> super.affectedBy(changed, context);
    };
  }

  /** The items with the measure, and the items of its projects, which are offered it. */
  private static Collection<EObject> ofMeasure(Measure measure, RuleContext context) {
    return Neighbours.andAlso(measure, Stream.concat(
        Evaluations.ofMeasure(context, measure).stream(),
        context.inverse().projectsOf(measure).stream()
            .flatMap(project -> Evaluations.ofProject(context, project).stream())).toList());
  }
}
