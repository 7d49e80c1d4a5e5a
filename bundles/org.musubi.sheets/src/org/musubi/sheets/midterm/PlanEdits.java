package org.musubi.sheets.midterm;

import java.util.List;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Period;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.content.Births;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.PlanChoice;
import org.musubi.sheets.content.Removal;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.RowEdit;

/** What entries in the table of projects change in the model. */
final class PlanEdits {

  private PlanEdits() {
  }

  /** Makes a plan part of the model with its first row. */
  static void place(MidTermPlan plan, EditScope scope) {
    if (plan.eContainer() != null) {
      return;
    }
    Period period = CoreFactory.eINSTANCE.createPeriod();
    period.setStart(scope.year());
    period.setEnd(scope.year().plus(PlanChoice.USUAL_YEARS - 1));
    plan.setPeriod(period);
    scope.model().getMidTermPlans().add(Births.numbered(scope.model(), plan));
  }

  /** Names a project; its code may stand before the name. */
  static void setName(Project project, String text) {
    String code = Lines.orEmpty(project.getCode()).replaceAll("\\s+", " ");
    boolean coded = text != null && !code.isEmpty() && text.startsWith(code + " ");
    boolean onlyCode = text != null && text.equals(code);
    project.setName(onlyCode ? null : coded ? text.substring(code.length()).strip() : text);
  }

  /** The plans of a project for a year. */
  static List<ProjectYear> years(Project project, FiscalYear year) {
    return project.getYears().stream().filter(each -> year.equals(each.getFiscalYear())).toList();
  }

  /** What is done in a year; the project gets a plan for the year with the first entry. */
  static void setContent(Project project, FiscalYear year, String content) {
    List<ProjectYear> years = years(project, year);
    if (!years.isEmpty()) {
      years.getFirst().setContent(content);
    } else if (content != null) {
      ProjectYear made = PlanFactory.eINSTANCE.createProjectYear();
      made.setFiscalYear(year);
      made.setContent(content);
      project.getYears().add(made);
      made.setAnnualPlan(annualPlan(project, year));
    }
  }

  private static AnnualPlan annualPlan(Project project, FiscalYear year) {
    return project.getPlans().stream().flatMap(plan -> plan.getAnnualPlans().stream())
        .filter(plan -> year.equals(plan.getFiscalYear())).findFirst().orElse(null);
  }

  /** Rows of the table of projects. */
  static RowEdit<Project> rows(MidTermPlan plan) {
    return new RowEdit<>() {
      @Override
      public Project create(EditScope scope, String section) {
        place(plan, scope);
        // A plan that names no projects is printed with all projects of the council.
        boolean naming = !plan.getProjects().isEmpty() || scope.model().getProjects().isEmpty();
        Project project = PlanFactory.eINSTANCE.createProject();
        project.setStartYear(scope.year());
        scope.model().getProjects().add(Births.numbered(scope.model(), project));
        if (naming) {
          plan.getProjects().add(project);
        }
        return project;
      }

      @Override
      public void remove(Project project) {
        Removal.of(project);
      }
    };
  }
}
