package org.musubi.analysis.derived;

import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.analysis.progress.Progress;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.ProjectYear;

/** Progress of the tasks of a project in a fiscal year, in percent (domain.md 5.8.1). */
final class ProjectYearProgress implements Calculation<ProjectYear, Double> {

  @Override
  public EStructuralFeature feature() {
    return PlanPackage.Literals.PROJECT_YEAR__PROGRESS;
  }

  @Override
  public Double valueOf(ProjectYear year) {
    OptionalDouble progress = Progress.of(year.getTasks());
    return progress.isPresent() ? (Double) progress.getAsDouble() : null;
  }
}
