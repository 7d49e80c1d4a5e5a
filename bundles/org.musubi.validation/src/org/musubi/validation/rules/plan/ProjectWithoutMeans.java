package org.musubi.validation.rules.plan;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.plan.BudgetLine;
import org.musubi.model.plan.BudgetSource;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Projects;

/**
 * PLN-10: a project has a budget or resources that partners bring along.
 *
 * <p>A budget line of any year will do, also one that says 予算なし: then the council knows that it works without money.
 */
public final class ProjectWithoutMeans extends AbstractRule {

  public ProjectWithoutMeans() {
    super("PLN-10", Severity.HINT, PlanPackage.Literals.PROJECT);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Project project = (Project) subject;
    if (Projects.isCurrent(project) && project.getResources().isEmpty()
        && project.getYears().stream().allMatch(year -> year.getBudget().isEmpty())) {
      findings.add(project, PlanPackage.Literals.PROJECT__RESOURCES);
      yearToFund(project, context).ifPresent(
          year -> findings.fix(fix("zero", () -> addZeroBudget(year), year.getFiscalYear())));
    }
  }

  private static Optional<ProjectYear> yearToFund(Project project, RuleContext context) {
    return Projects.year(project, context.year()).or(() -> project.getYears().stream()
        .filter(year -> year.getFiscalYear() != null).max(Comparator.comparing(ProjectYear::getFiscalYear)));
  }

  private static void addZeroBudget(ProjectYear year) {
    BudgetLine line = PlanFactory.eINSTANCE.createBudgetLine();
    line.setAmount(0L);
    line.setSource(BudgetSource.ZERO);
    year.getBudget().add(line);
  }
}
