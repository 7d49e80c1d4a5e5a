package org.musubi.sheets.content;

import java.util.Comparator;
import java.util.List;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Period;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.values.FiscalYear;

/** Finds the plans of a fiscal year; an empty plan when there is none, so that a blank form is printed. */
public final class PlanChoice {

  /** Usual length of a mid-term plan in years. */
  public static final int USUAL_YEARS = 3;

  /** Longest plan that is printed year by year. */
  private static final int MOST_YEARS = 6;

  private PlanChoice() {
  }

  /** The plan whose period contains the year, else the one that began last before it, else the first. */
  public static MidTermPlan midTerm(CouncilModel model, FiscalYear year) {
    List<MidTermPlan> plans = model.getMidTermPlans();
    return plans.stream().filter(plan -> contains(plan.getPeriod(), year)).findFirst()
        .or(() -> plans.stream()
            .filter(plan -> plan.getPeriod() != null && plan.getPeriod().getStart() != null)
            .filter(plan -> plan.getPeriod().getStart().compareTo(year) <= 0)
            .max(Comparator.comparing(plan -> plan.getPeriod().getStart())))
        .orElseGet(() -> plans.isEmpty() ? PlanFactory.eINSTANCE.createMidTermPlan() : plans.getFirst());
  }

  /** The annual plan of the year. */
  public static AnnualPlan annual(CouncilModel model, FiscalYear year) {
    return model.getMidTermPlans().stream()
        .flatMap(plan -> plan.getAnnualPlans().stream())
        .filter(plan -> year.equals(plan.getFiscalYear()))
        .findFirst().orElseGet(PlanFactory.eINSTANCE::createAnnualPlan);
  }

  /** The period of a plan with both ends; three years from the given one where the plan says nothing. */
  public static Period period(MidTermPlan plan, FiscalYear year) {
    Period given = plan.getPeriod();
    FiscalYear start = given == null || given.getStart() == null ? year : given.getStart();
    FiscalYear usualEnd = start.plus(USUAL_YEARS - 1);
    FiscalYear end = given == null || given.getEnd() == null || given.getEnd().compareTo(start) < 0
        ? usualEnd : given.getEnd();
    Period period = CoreFactory.eINSTANCE.createPeriod();
    period.setStart(start);
    period.setEnd(end.year() - start.year() >= MOST_YEARS ? start.plus(MOST_YEARS - 1) : end);
    return period;
  }

  private static boolean contains(Period period, FiscalYear year) {
    return period != null && period.getStart() != null && period.getEnd() != null
        && period.getStart().compareTo(year) <= 0 && period.getEnd().compareTo(year) >= 0;
  }
}
