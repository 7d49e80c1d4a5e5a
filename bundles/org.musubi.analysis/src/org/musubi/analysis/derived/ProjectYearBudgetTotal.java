package org.musubi.analysis.derived;

import java.util.OptionalLong;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.analysis.progress.Progress;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.ProjectYear;

/** Sum of the budget lines of a project in a fiscal year, in yen. */
final class ProjectYearBudgetTotal implements Calculation<ProjectYear, Long> {

  @Override
  public EStructuralFeature feature() {
    return PlanPackage.Literals.PROJECT_YEAR__BUDGET_TOTAL;
  }

  @Override
  public Long valueOf(ProjectYear year) {
    OptionalLong total = Progress.budget(year.getBudget());
    return total.isPresent() ? (Long) total.getAsLong() : null;
  }
}
