package org.musubi.validation.rules.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Period;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.RuleContext;

/** The time after the last mid-term plan: what is missing then is the next plan, not something in each project. */
final class PlansOver {

  private static final int USUAL_YEARS = 3;

  private PlansOver() {
  }

  /** The mid-term plan that ended last; empty while a plan, mid-term or annual, covers this year or may do so. */
  static Optional<MidTermPlan> last(RuleContext context) {
    List<MidTermPlan> plans = context.all(MidTermPlan.class);
    boolean isOver = plans.stream().allMatch(plan -> hasEnded(plan, context.year()));
    return isOver && annualPlans(context).isEmpty()
        ? plans.stream().max(Comparator.comparing(plan -> plan.getPeriod().getEnd())) : Optional.empty();
  }

  private static boolean hasEnded(MidTermPlan plan, FiscalYear year) {
    return plan.getPeriod() != null && plan.getPeriod().getEnd() != null
        && plan.getPeriod().getEnd().compareTo(year) < 0;
  }

  /** The annual plans of the current fiscal year. */
  static List<AnnualPlan> annualPlans(RuleContext context) {
    return context.withKey("annual plans by year", AnnualPlan.class, AnnualPlan::getFiscalYear, context.year());
  }

  /** The last year of a plan of the usual length that starts in a year. */
  static FiscalYear end(FiscalYear start) {
    return start.plus(USUAL_YEARS - 1);
  }

  /** Adds a mid-term plan of the usual length with its first annual plan. */
  static AnnualPlan addNext(CouncilModel model, FiscalYear start, String name, String annualName) {
    Period period = CoreFactory.eINSTANCE.createPeriod();
    period.setStart(start);
    period.setEnd(end(start));
    MidTermPlan plan = PlanFactory.eINSTANCE.createMidTermPlan();
    plan.setCode(Codes.next(model, plan.eClass()));
    plan.setName(name);
    plan.setPeriod(period);
    model.getMidTermPlans().add(plan);
    AnnualPlan annual = PlanFactory.eINSTANCE.createAnnualPlan();
    annual.setCode(Codes.next(model, annual.eClass()));
    annual.setName(annualName);
    annual.setFiscalYear(start);
    plan.getAnnualPlans().add(annual);
    return annual;
  }
}
