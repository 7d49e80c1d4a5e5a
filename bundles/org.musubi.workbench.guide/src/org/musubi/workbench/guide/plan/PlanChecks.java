package org.musubi.workbench.guide.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.issues.UpperGoal;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.guide.plan.PlanCheck.Tab;
import org.musubi.workbench.text.Labels;

/** Looks for what the plan of a year still lacks before it can be printed (domain.md 5.12, PLN rules, in short). */
final class PlanChecks {

  private final PlanView view;
  private final List<PlanCheck> found = new ArrayList<>();
  private final String yearLabel;

  private PlanChecks(PlanView view) {
    this.view = view;
    this.yearLabel = MusubiLabels.of(view.year());
  }

  /** Serious ones first. */
  static List<PlanCheck> of(PlanView view) {
    PlanChecks checks = new PlanChecks(view);
    if (view.plan() != null) {
      view.projects().forEach(checks::project);
      checks.goals();
    }
    return checks.found.stream().sorted(Comparator.comparing(PlanCheck::serious).reversed()).toList();
  }

  private void project(Project project) {
    if (!view.plan().getProjects().contains(project)) {
      fixable(project, Tab.YEAR, PlanText.NEEDS_PLAN, PlanText.NEEDS_PLAN_FIX.text(),
          () -> view.plan().getProjects().add(project));
    }
    if (!view.isGoingOn(project)) {
      return;
    }
    partners(project);
    if (project.getIssues().isEmpty()) {
      serious(project, Tab.YEAR, PlanText.NEEDS_ISSUE.text());
    }
    measures(project);
    view.year(project).filter(each -> each.getAnnualPlan() != null || view.annualPlan().isEmpty())
        .ifPresentOrElse(this::year, () -> missingYear(project));
  }

  private void missingYear(Project project) {
    if (view.annualPlan().isPresent()) {
      fixable(project, Tab.YEAR, PlanText.NEEDS_YEAR, PlanText.NEEDS_YEAR_FIX.text(yearLabel),
          () -> PlanEdits.addToYear(view, project));
    }
  }

  private void partners(Project project) {
    int leads = PlanView.leads(project).size();
    if (leads == 0) {
      serious(project, Tab.ROLES, PlanText.NEEDS_LEAD.text());
    } else if (leads > 1) {
      serious(project, Tab.ROLES, PlanText.NEEDS_ONE_LEAD.text(leads));
    }
    if (project.getPartners().size() < 2) {
      serious(project, Tab.ROLES, PlanText.NEEDS_PARTNERS.text());
    }
  }

  private void measures(Project project) {
    if (project.getMeasures().isEmpty()) {
      serious(project, Tab.MEASURES, PlanText.NEEDS_MEASURES.text());
    }
    for (Measure measure : project.getMeasures()) {
      boolean range = measure.getRangeLow() != null || measure.getRangeHigh() != null;
      if (measure.getTargetValue() == null && !range) {
        serious(measure, Tab.MEASURES, PlanText.NEEDS_TARGET.text(Labels.of(measure)));
      } else if (measure.getBaselineValue() == null) {
        hint(measure, Tab.MEASURES, PlanText.NEEDS_BASELINE.text(Labels.of(measure)));
      } else if (measure.getBaselineYear() == null) {
        FiscalYear before = view.year().previous();
        found.add(new PlanCheck(measure, Tab.MEASURES, PlanText.NEEDS_BASELINE_YEAR.text(Labels.of(measure)),
            PlanText.NEEDS_BASELINE_YEAR_FIX.text(MusubiLabels.of(before)), () -> measure.setBaselineYear(before),
            true));
      }
    }
  }

  private void year(ProjectYear year) {
    if (year.getQuarters().isEmpty()) {
      hint(year.getProject(), Tab.YEAR, PlanText.NEEDS_QUARTERS.text());
    }
    if (year.getTasks().isEmpty()) {
      hint(year.getProject(), Tab.YEAR, PlanText.NEEDS_TASKS.text(yearLabel));
    }
    if (year.getBudget().isEmpty()) {
      hint(year.getProject(), Tab.YEAR, PlanText.NEEDS_BUDGET.text());
    }
    year.getTasks().forEach(this::task);
  }

  private void task(Task task) {
    String name = Labels.of(task);
    if (task.getOwner() == null) {
      hint(task, Tab.YEAR, PlanText.NEEDS_OWNER.text(name));
    }
    if (task.getStart() == null || task.getEnd() == null) {
      hint(task, Tab.YEAR, PlanText.NEEDS_DATES.text(name));
    } else if (task.getEnd().isBefore(task.getStart())) {
      serious(task, Tab.YEAR, PlanText.TASK_BACKWARDS.text(name));
    } else if (!view.year().contains(task.getStart()) || !view.year().contains(task.getEnd())) {
      hint(task, Tab.YEAR, PlanText.TASK_OUTSIDE.text(name, yearLabel));
    }
  }

  private void goals() {
    if (view.plan().getUpperGoals().isEmpty()) {
      hint(view.plan(), Tab.GOALS, PlanText.PLAN_WITHOUT_GOALS.text());
    }
    for (UpperGoal goal : view.plan().getUpperGoals()) {
      if (Alignment.projects(view, goal).isEmpty()) {
        hint(goal, Tab.GOALS, PlanText.GOAL_UNCOVERED.text());
      }
    }
  }

  private void serious(EObject element, Tab tab, String sentence) {
    found.add(new PlanCheck(element, tab, sentence, null, null, true));
  }

  private void hint(EObject element, Tab tab, String sentence) {
    found.add(new PlanCheck(element, tab, sentence, null, null, false));
  }

  private void fixable(EObject element, Tab tab, PlanText sentence, String label, Runnable fix) {
    found.add(new PlanCheck(element, tab, sentence.text(yearLabel), label, fix, true));
  }
}
