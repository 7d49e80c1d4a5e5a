package org.musubi.validation.rules.plan;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.Period;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Neighbours;

/** PLN-02: the year of an annual plan lies in the period of its mid-term plan; unknown years are not outside. */
public final class AnnualPlanOutsidePeriod extends AbstractRule {

  public AnnualPlanOutsidePeriod() {
    super("PLN-02", Severity.ERROR, PlanPackage.Literals.ANNUAL_PLAN);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    AnnualPlan annual = (AnnualPlan) subject;
    Period period = annual.getMidTermPlan() == null ? null : annual.getMidTermPlan().getPeriod();
    FiscalYear year = annual.getFiscalYear();
    if (year == null || period == null || period.getStart() == null || period.getEnd() == null) {
      return;
    }
    if (year.compareTo(period.getStart()) < 0 || year.compareTo(period.getEnd()) > 0) {
      findings.add(annual, PlanPackage.Literals.ANNUAL_PLAN__FISCAL_YEAR, year, period.getStart(), period.getEnd());
      findings.fix(fix("extend", () -> extend(period, year), year));
    }
  }

  private static void extend(Period period, FiscalYear year) {
    if (year.compareTo(period.getStart()) < 0) {
      period.setStart(year);
    } else {
      period.setEnd(year);
    }
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return changed instanceof MidTermPlan || changed instanceof Period
        ? Neighbours.andAlso(changed, Neighbours.nearest(changed, MidTermPlan.class)
            .map(plan -> List.<EObject>copyOf(plan.getAnnualPlans())).orElse(List.of()))
        : super.affectedBy(changed, context);
  }
}
