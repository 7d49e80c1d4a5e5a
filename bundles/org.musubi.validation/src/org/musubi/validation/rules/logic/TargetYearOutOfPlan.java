package org.musubi.validation.rules.logic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.Period;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;

/**
 * LOG-09: the target year does not come before the baseline year and lies in the period of the plan.
 *
 * <p>The measures of a plan are those of its goals and its projects; a measure of several plans, carried on from one
 * to the next, may have its target in any of them. Measures that only logic models use may look further ahead.
 */
public final class TargetYearOutOfPlan extends AbstractRule {

  public TargetYearOutOfPlan() {
    super("LOG-09", Severity.ERROR, LogicPackage.Literals.MEASURE);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Measure measure = (Measure) subject;
    FiscalYear target = measure.getTargetYear();
    FiscalYear baseline = measure.getBaselineYear();
    if (target == null) {
      return;
    }
    List<MidTermPlan> plans = Measures.plans(measure, context).stream()
        .filter(plan -> isComplete(plan.getPeriod())).toList();
    Optional<FiscalYear> lastYear =
        plans.stream().map(plan -> plan.getPeriod().getEnd()).max(FiscalYear::compareTo);
    if (baseline != null && target.compareTo(baseline) < 0) {
      findings.add(measure, LogicPackage.Literals.MEASURE__TARGET_YEAR, Variant.of("order"), target, baseline);
      findings.fix(fix("swap", () -> {
        measure.setBaselineYear(target);
        measure.setTargetYear(baseline);
      }, target, baseline));
      offerEnd(measure, lastYear.filter(year -> year.compareTo(baseline) >= 0), findings);
    } else if (!plans.isEmpty() && plans.stream().noneMatch(plan -> contains(plan.getPeriod(), target))) {
      MidTermPlan plan = plans.stream()
          .max((one, other) -> one.getPeriod().getEnd().compareTo(other.getPeriod().getEnd())).orElseThrow();
      findings.add(measure, LogicPackage.Literals.MEASURE__TARGET_YEAR, Variant.of("plan"), target,
          plan.getPeriod().getStart(), plan.getPeriod().getEnd());
      offerEnd(measure, lastYear, findings);
    }
  }

  private void offerEnd(Measure measure, Optional<FiscalYear> lastYear, Findings findings) {
    lastYear.ifPresent(year -> findings.fix(fix("end", () -> measure.setTargetYear(year), year)));
  }

  private static boolean isComplete(Period period) {
    return period != null && period.getStart() != null && period.getEnd() != null;
  }

  private static boolean contains(Period period, FiscalYear year) {
    return period.getStart().compareTo(year) <= 0 && period.getEnd().compareTo(year) >= 0;
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return Measures.of(changed);
  }
}
