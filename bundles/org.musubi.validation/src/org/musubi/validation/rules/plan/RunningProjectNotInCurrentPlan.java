package org.musubi.validation.rules.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.Period;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectStatus;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;
import org.musubi.validation.rules.facts.Neighbours;
import org.musubi.validation.rules.facts.Projects;

/**
 * PLN-04: a running project is in the annual plan of the current fiscal year.
 *
 * <p>While no annual plan of the current year exists, it is enough that the project says what it does this year. After
 * the end of the last mid-term plan no project can be in order; then one problem asks for the next plan.
 */
public final class RunningProjectNotInCurrentPlan extends AbstractRule {

  public RunningProjectNotInCurrentPlan() {
    super("PLN-04", Severity.WARNING, PlanPackage.Literals.PROJECT, PlanPackage.Literals.MID_TERM_PLAN);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Optional<MidTermPlan> over = PlansOver.last(context);
    if (subject instanceof Project project && over.isEmpty() && isMissing(project, context)) {
      reportProject(project, context, findings);
    } else if (subject instanceof MidTermPlan plan && over.filter(last -> last == plan).isPresent()) {
      int missing = (int) context.all(Project.class).stream().filter(project -> isMissing(project, context)).count();
      if (missing > 0) {
        reportPlan(plan, missing, context, findings);
      }
    }
  }

  private static boolean isMissing(Project project, RuleContext context) {
    if (project.getStatus() != ProjectStatus.RUNNING) {
      return false;
    }
    Optional<ProjectYear> year = Projects.year(project, context.year());
    return year.isEmpty() || year.get().getAnnualPlan() == null && !PlansOver.annualPlans(context).isEmpty();
  }

  private void reportProject(Project project, RuleContext context, Findings findings) {
    List<AnnualPlan> plans = PlansOver.annualPlans(context);
    findings.add(project, PlanPackage.Literals.PROJECT__YEARS, context.year());
    AnnualPlan plan = plans.stream().filter(candidate -> project.getPlans().contains(candidate.getMidTermPlan()))
        .findFirst().orElse(plans.isEmpty() ? null : plans.getFirst());
    findings.fix(fix("add", () -> putInto(plan, project, context.year()), context.year()));
    findings.fix(fix("done", () -> project.setStatus(ProjectStatus.DONE)));
  }

  private void reportPlan(MidTermPlan plan, int missing, RuleContext context, Findings findings) {
    FiscalYear start = context.year();
    FiscalYear end = PlansOver.end(start);
    findings.add(plan, PlanPackage.Literals.MID_TERM_PLAN__PERIOD, Variant.of("over"), plan.getPeriod().getEnd(),
        missing);
    findings.fix(fix("next", () -> {
      AnnualPlan annual = PlansOver.addNext(context.model(), start, texts().fix("nextName", start, end),
          texts().fix("annualName", start));
      running(context).forEach(project -> {
        annual.getMidTermPlan().getProjects().add(project);
        putInto(annual, project, start);
      });
    }, start, end, missing));
  }

  private static List<Project> running(RuleContext context) {
    return context.all(Project.class).stream()
        .filter(project -> project.getStatus() == ProjectStatus.RUNNING).toList();
  }

  private static void putInto(AnnualPlan plan, Project project, FiscalYear fiscalYear) {
    ProjectYear year = Projects.year(project, fiscalYear).orElseGet(() -> {
      ProjectYear created = PlanFactory.eINSTANCE.createProjectYear();
      created.setFiscalYear(fiscalYear);
      project.getYears().add(created);
      return created;
    });
    year.setAnnualPlan(plan);
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<EObject> subjects = new ArrayList<>();
    if (changed instanceof AnnualPlan || changed instanceof MidTermPlan || isPeriodOfPlan(changed)) {
      subjects.addAll(running(context));
      subjects.addAll(context.all(MidTermPlan.class));
    } else if (Neighbours.nearest(changed, Project.class).isPresent()) {
      PlansOver.last(context).ifPresent(subjects::add);
    }
    return Neighbours.andAlso(changed, subjects);
  }

  private static boolean isPeriodOfPlan(EObject changed) {
    return changed instanceof Period && (changed.eContainer() == null || changed.eContainer() instanceof MidTermPlan);
  }
}
