package org.musubi.workbench.forms.tables;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.Councils;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.workbench.text.Labels;

/** What a row takes over from what it was made of. */
final class RowDefaults {

  private RowDefaults() {
  }

  /** The row that is there already: what a project does in the year of a plan is recorded once. */
  static EObject existing(EObject element, EReference list, EObject picked) {
    if (list == PlanPackage.Literals.ANNUAL_PLAN__PROJECT_YEARS && picked instanceof Project project
        && element instanceof AnnualPlan plan && plan.getFiscalYear() != null) {
      return project.getYears().stream().filter(year -> plan.getFiscalYear().equals(year.getFiscalYear())).findFirst()
          .orElse(null);
    }
    return null;
  }

  /** Fills what follows from the table and from what the row refers to. */
  static void fill(EObject element, EReference list, EObject row) {
    if (row instanceof ProjectYear year && element instanceof AnnualPlan plan && plan.getFiscalYear() != null) {
      year.setFiscalYear(plan.getFiscalYear());
      year.setAnnualPlan(plan);
    } else if (row instanceof EvaluationItem item && item.getMeasure() != null && item.getName() == null) {
      item.setName(item.getMeasure().getName() == null ? Labels.of(item.getMeasure()) : item.getMeasure().getName());
      CouncilModel model = Councils.modelOf(element);
      List<Project> projects = model == null ? List.of()
          : model.getProjects().stream().filter(project -> project.getMeasures().contains(item.getMeasure())).toList();
      if (projects.size() == 1) {
        item.setProject(projects.getFirst());
      }
    }
  }
}
