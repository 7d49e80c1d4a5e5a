package org.musubi.validation.rules.plan;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Period;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.Parameter;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;

/**
 * PLN-01: a mid-term plan covers about three fiscal years.
 *
 * <p>Read as: three is the usual length and two to six are allowed, so only a plan outside these borders, or one
 * without both years, is reported.
 */
public final class PlanPeriodNotAboutThreeYears extends AbstractRule {

  private static final String SHORTEST = "shortest";
  private static final String LONGEST = "longest";
  private static final int USUAL_YEARS = 3;

  public PlanPeriodNotAboutThreeYears() {
    super("PLN-01", Severity.WARNING, PlanPackage.Literals.MID_TERM_PLAN);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(SHORTEST, 2, 1, 10), new Parameter(LONGEST, 6, 1, 20));
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    MidTermPlan plan = (MidTermPlan) subject;
    Period period = plan.getPeriod();
    if (period == null || period.getStart() == null || period.getEnd() == null) {
      findings.add(plan, PlanPackage.Literals.MID_TERM_PLAN__PERIOD, Variant.of("missing"));
      offerUsualPeriod(plan, context, findings);
      return;
    }
    int years = period.getEnd().year() - period.getStart().year() + 1;
    int shortest = (int) context.parameter(this, SHORTEST);
    int longest = (int) context.parameter(this, LONGEST);
    if (years < shortest || years > longest) {
      findings.add(plan, PlanPackage.Literals.MID_TERM_PLAN__PERIOD,
          years < 1 ? new Object[] {Variant.of("reversed"), period.getStart(), period.getEnd()}
              : new Object[] {years, shortest, longest});
      offerUsualPeriod(plan, context, findings);
    }
  }

  private void offerUsualPeriod(MidTermPlan plan, RuleContext context, Findings findings) {
    FiscalYear start = plan.getPeriod() == null || plan.getPeriod().getStart() == null
        ? context.year() : plan.getPeriod().getStart();
    FiscalYear end = start.plus(USUAL_YEARS - 1);
    findings.fix(fix("usual", () -> setPeriod(plan, start, end), start, end));
  }

  private static void setPeriod(MidTermPlan plan, FiscalYear start, FiscalYear end) {
    if (plan.getPeriod() == null) {
      plan.setPeriod(CoreFactory.eINSTANCE.createPeriod());
    }
    plan.getPeriod().setStart(start);
    plan.getPeriod().setEnd(end);
  }
}
