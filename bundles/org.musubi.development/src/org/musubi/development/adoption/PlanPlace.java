package org.musubi.development.adoption;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Period;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.values.FiscalYear;

/**
 * Where projects of a year are planned: the annual plan of the year, else a new one in the mid-term plan that covers
 * the year, else both new. A mid-term plan made here lasts three years (domain.md 5.13, PLN-01).
 */
final class PlanPlace {

  private static final int PLAN_YEARS = 3;

  private PlanPlace() {
  }

  /** The last year of the mid-term plan that covers the year, or that would be made for it. */
  static FiscalYear lastYear(CouncilModel model, FiscalYear year) {
    return existing(model, year).map(AnnualPlan::getMidTermPlan).or(() -> covering(model, year))
        .map(MidTermPlan::getPeriod).map(Period::getEnd).filter(end -> end.compareTo(year) >= 0)
        .orElse(year.plus(PLAN_YEARS - 1));
  }

  static Optional<AnnualPlan> existing(CouncilModel model, FiscalYear year) {
    return model.getMidTermPlans().stream().flatMap(plan -> plan.getAnnualPlans().stream())
        .filter(plan -> year.equals(plan.getFiscalYear())).findFirst();
  }

  /** The annual plan of the year, made when there is none; what was made is added to the list. */
  static AnnualPlan of(CouncilModel model, FiscalYear year, Locale locale, List<? super AnnualPlan> made) {
    Optional<AnnualPlan> existing = existing(model, year);
    if (existing.isPresent()) {
      return existing.get();
    }
    MidTermPlan parent = covering(model, year).orElseGet(() -> midTermPlan(model, year, locale));
    AnnualPlan annual = PlanFactory.eINSTANCE.createAnnualPlan();
    annual.setFiscalYear(year);
    annual.setName(AdoptionText.ANNUAL_PLAN.in(locale, shortLabel(year, locale)));
    int place = 0;
    while (place < parent.getAnnualPlans().size() && isBefore(parent.getAnnualPlans().get(place), year)) {
      place++;
    }
    parent.getAnnualPlans().add(place, annual);
    annual.setCode(Codes.next(model, annual.eClass()));
    made.add(annual);
    return annual;
  }

  private static boolean isBefore(AnnualPlan plan, FiscalYear year) {
    return plan.getFiscalYear() == null || plan.getFiscalYear().compareTo(year) < 0;
  }

  private static MidTermPlan midTermPlan(CouncilModel model, FiscalYear first, Locale locale) {
    FiscalYear last = first.plus(PLAN_YEARS - 1);
    Period period = CoreFactory.eINSTANCE.createPeriod();
    period.setStart(first);
    period.setEnd(last);
    MidTermPlan plan = PlanFactory.eINSTANCE.createMidTermPlan();
    plan.setPeriod(period);
    plan.setName(AdoptionText.MID_TERM_PLAN.in(locale, shortLabel(first, locale), shortLabel(last, locale)));
    model.getMidTermPlans().add(plan);
    plan.setCode(Codes.next(model, plan.eClass()));
    return plan;
  }

  private static Optional<MidTermPlan> covering(CouncilModel model, FiscalYear year) {
    return model.getMidTermPlans().stream().filter(plan -> plan.getPeriod() != null
        && plan.getPeriod().getStart() != null && plan.getPeriod().getEnd() != null
        && plan.getPeriod().getStart().compareTo(year) <= 0 && plan.getPeriod().getEnd().compareTo(year) >= 0)
        .findFirst();
  }

  private static String shortLabel(FiscalYear year, Locale locale) {
    return locale.getLanguage().equals("ja") ? year.eraLabel() : MusubiLabels.of(year, locale);
  }
}
