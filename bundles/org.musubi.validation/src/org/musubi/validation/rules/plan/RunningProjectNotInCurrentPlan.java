package org.musubi.validation.rules.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectStatus;
import org.musubi.model.plan.ProjectYear;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Projects;

/**
 * PLN-04: a running project is in the annual plan of the current fiscal year.
 *
 * <p>While no annual plan of the current year exists, it is enough that the project says what it does this year.
 */
public final class RunningProjectNotInCurrentPlan extends AbstractRule {

  public RunningProjectNotInCurrentPlan() {
    super("PLN-04", Severity.WARNING, PlanPackage.Literals.PROJECT);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Project project = (Project) subject;
    if (project.getStatus() != ProjectStatus.RUNNING) {
      return;
    }
    List<AnnualPlan> plans =
        context.withKey("annual plans by year", AnnualPlan.class, AnnualPlan::getFiscalYear, context.year());
    Optional<ProjectYear> year = Projects.year(project, context.year());
    if (year.isEmpty() || !plans.isEmpty() && year.get().getAnnualPlan() == null) {
      findings.add(project, PlanPackage.Literals.PROJECT__YEARS, context.year());
      AnnualPlan plan = plans.stream().filter(candidate -> project.getPlans().contains(candidate.getMidTermPlan()))
          .findFirst().orElse(plans.isEmpty() ? null : plans.getFirst());
      findings.fix(fix("add", () -> addYear(project, plan, context), context.year()));
      findings.fix(fix("done", () -> project.setStatus(ProjectStatus.DONE)));
    }
  }

  private static void addYear(Project project, AnnualPlan plan, RuleContext context) {
    ProjectYear year = Projects.year(project, context.year()).orElseGet(() -> {
      ProjectYear created = PlanFactory.eINSTANCE.createProjectYear();
      created.setFiscalYear(context.year());
      project.getYears().add(created);
      return created;
    });
    year.setAnnualPlan(plan);
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return changed instanceof AnnualPlan
        ? List.copyOf(context.all(Project.class)) : super.affectedBy(changed, context);
  }
}
