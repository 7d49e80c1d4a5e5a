package org.musubi.validation.rules.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.Parameter;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Evaluations;
import org.musubi.validation.rules.facts.Wording;

/**
 * EVL-06: what is rated A for three years in a row gets a higher target, or is finished.
 *
 * <p>The same thing over the years is the same measure; without measure, the same question about the same project. The
 * item of the last of these years is reported, unless an improvement action other than 継続 already answers it.
 */
public final class RatedAForYears extends AbstractRule {

  private static final String YEARS = "years";
  private static final String NO_PROJECT = "no project";

  private record Question(Object project, Object aspect, Object viewpoint, String name) {
  }

  public RatedAForYears() {
    super("EVL-06", Severity.WARNING, EvaluationPackage.Literals.EVALUATION_ITEM);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(YEARS, 3, 2, 20));
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    EvaluationItem item = (EvaluationItem) subject;
    FiscalYear last = yearOf(item);
    if (last == null || ItemRatings.rating(item) != RatingValue.A || isAnswered(item)) {
      return;
    }
    Map<FiscalYear, Boolean> allA = new HashMap<>();
    for (EvaluationItem other : context.withKey("EVL-06", EvaluationItem.class, RatedAForYears::topic, topic(item))) {
      FiscalYear year = yearOf(other);
      RatingValue rating = year == null ? null : ItemRatings.rating(other);
      if (rating != null && rating != RatingValue.NA) {
        allA.merge(year, rating == RatingValue.A, Boolean::logicalAnd);
      }
    }
    int years = (int) context.parameter(this, YEARS);
    boolean isLast = allA.keySet().stream().allMatch(year -> year.compareTo(last) <= 0);
    boolean inARow = true;
    for (int back = 0; back < years; back++) {
      inARow &= allA.getOrDefault(last.plus(-back), false);
    }
    if (isLast && inARow) {
      findings.add(item, EvaluationPackage.Literals.EVALUATION_ITEM__IMPROVEMENTS, years, last);
      findings.fix(fix("raise", () -> add(item, ImprovementKind.EXPAND, "raiseText", context)));
      findings.fix(fix("finish", () -> add(item, ImprovementKind.STOP, "finishText", context)));
    }
  }

  private static boolean isAnswered(EvaluationItem item) {
    return item.getImprovements().stream().anyMatch(action -> action.getKind() != ImprovementKind.CONTINUE);
  }

  private void add(EvaluationItem item, ImprovementKind kind, String text, RuleContext context) {
    ImprovementAction action = EvaluationFactory.eINSTANCE.createImprovementAction();
    action.setKind(kind);
    action.setText(texts().fix(text, Objects.requireNonNullElse(item.getName(), "")));
    action.setTargetYear(yearOf(item).next());
    Evaluations.responsible(item, context).ifPresent(action::setResponsible);
    item.getImprovements().add(action);
  }

  private static FiscalYear yearOf(EvaluationItem item) {
    return item.getSheet() == null ? null : item.getSheet().getFiscalYear();
  }

  private static Object topic(EvaluationItem item) {
    return item.getMeasure() != null ? item.getMeasure()
        : new Question(group(item), item.getAspect(), item.getViewpoint(), Wording.key(item.getName()));
  }

  private static Object group(EvaluationItem item) {
    return item.getProject() == null ? NO_PROJECT : item.getProject();
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    Set<EObject> items = new LinkedHashSet<>();
    for (EvaluationItem item : Evaluations.ratedWith(changed, context)) {
      items.addAll(related(item, context));
    }
    return items;
  }

  /** All items that may have been or may become the same topic: of its measure, and of its project or of none. */
  private static List<EObject> related(EvaluationItem item, RuleContext context) {
    List<EObject> result = new ArrayList<>(List.of(item));
    if (item.getMeasure() != null) {
      result.addAll(Evaluations.ofMeasure(context, item.getMeasure()));
    }
    result.addAll(context.withKey("EVL-06 groups", EvaluationItem.class, RatedAForYears::group, group(item)));
    return result;
  }
}
