package org.musubi.workbench.guide.plan;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Period;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.issues.UpperGoal;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.BudgetLine;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.Milestone;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Quarter;
import org.musubi.model.plan.Task;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.edit.Deletion;
import org.musubi.workbench.edit.Elements;
import org.musubi.workbench.edit.NextYear;

/** What the plan page changes; each method is called inside one change of the session. */
final class PlanEdits {

  /** About three years, says the handbook (domain.md 7.5). */
  static final int PLAN_YEARS = 3;

  private PlanEdits() {
  }

  /** A mid-term plan of three years with the issues taken up and the projects that go on, and its first year. */
  static MidTermPlan makePlan(CouncilModel model, FiscalYear year) {
    MidTermPlan plan = PlanFactory.eINSTANCE.createMidTermPlan();
    model.getMidTermPlans().add(plan);
    Elements.prepare(model, plan);
    FiscalYear last = year.plus(PLAN_YEARS - 1);
    Period period = CoreFactory.eINSTANCE.createPeriod();
    period.setStart(year);
    period.setEnd(last);
    plan.setPeriod(period);
    plan.setName(PlanText.PLAN_NAME.text(MusubiLabels.of(year), MusubiLabels.of(last)));
    model.getIssueAnalyses().forEach(analysis -> analysis.getIssues().stream()
        .filter(issue -> issue.getStatus() == IssueStatus.PICKED).forEach(plan.getIssues()::add));
    plan.getLogicModels().addAll(model.getLogicModels());
    plan.getUpperGoals().addAll(model.getUpperGoals());
    PlanView view = new PlanView(model, plan, year);
    plan.getProjects().addAll(model.getProjects().stream().filter(view::isGoingOn).toList());
    makeYear(model, plan, year);
    return plan;
  }

  /** The annual plan of a year within this mid-term plan, with an entry for every project that goes on. */
  static AnnualPlan makeYear(CouncilModel model, MidTermPlan plan, FiscalYear year) {
    PlanView view = new PlanView(model, plan, year);
    AnnualPlan annual = view.annualPlan().orElseGet(() -> {
      AnnualPlan made = PlanFactory.eINSTANCE.createAnnualPlan();
      plan.getAnnualPlans().add(made);
      Elements.prepare(model, made);
      made.setFiscalYear(year);
      return made;
    });
    NextYear.prepare(model, year);
    view.projects().forEach(project -> view.year(project).filter(each -> each.getAnnualPlan() == null)
        .ifPresent(each -> each.setAnnualPlan(annual)));
    return annual;
  }

  static Project addProject(PlanView view) {
    Project project = PlanFactory.eINSTANCE.createProject();
    view.model().getProjects().add(project);
    Elements.prepare(view.model(), project);
    project.setName(PlanText.NEW_PROJECT.text());
    project.setStartYear(view.year());
    if (view.plan() != null) {
      view.plan().getProjects().add(project);
      view.annualPlan().ifPresent(annual -> addToYear(view, project));
    }
    return project;
  }

  static ProjectYear addToYear(PlanView view, Project project) {
    ProjectYear entry = view.year(project).orElseGet(() -> {
      ProjectYear made = PlanFactory.eINSTANCE.createProjectYear();
      project.getYears().add(made);
      made.setFiscalYear(view.year());
      return made;
    });
    view.annualPlan().ifPresent(entry::setAnnualPlan);
    return entry;
  }

  /** Sets what an organisation does in a project; null ends its involvement. What is agreed beside it is kept. */
  static void involve(Project project, Organization organization, Involvement involvement) {
    ProjectPartner partner = PlanView.partner(project, organization).orElse(null);
    if (involvement == null) {
      if (partner != null) {
        project.getPartners().remove(partner);
      }
    } else if (partner == null) {
      ProjectPartner made = PlanFactory.eINSTANCE.createProjectPartner();
      made.setOrganization(organization);
      made.setInvolvement(involvement);
      project.getPartners().add(made);
    } else {
      partner.setInvolvement(involvement);
    }
  }

  static void toggle(ProjectYear year, Quarter quarter) {
    if (!year.getQuarters().remove(quarter)) {
      year.getQuarters().add(quarter);
      List<Quarter> ordered = year.getQuarters().stream().sorted().toList();
      for (int i = 0; i < ordered.size(); i++) {
        year.getQuarters().move(i, ordered.get(i));
      }
    }
  }

  static Task addTask(CouncilModel model, ProjectYear year) {
    Task task = PlanFactory.eINSTANCE.createTask();
    year.getTasks().add(task);
    Elements.prepare(model, task);
    task.setName(PlanText.NEW_TASK.text());
    task.setStart(year.getFiscalYear().start());
    task.setEnd(year.getFiscalYear().end());
    PlanView.leads(year.getProject()).stream().findFirst().ifPresent(task::setOwner);
    return task;
  }

  static BudgetLine addBudget(ProjectYear year) {
    BudgetLine line = PlanFactory.eINSTANCE.createBudgetLine();
    year.getBudget().add(line);
    return line;
  }

  static Measure addMeasure(CouncilModel model, Project project) {
    Measure measure = LogicFactory.eINSTANCE.createMeasure();
    model.getMeasures().add(measure);
    Elements.prepare(model, measure);
    measure.setName(PlanText.NEW_MEASURE.text());
    project.getMeasures().add(measure);
    return measure;
  }

  static Milestone addMilestone(PlanView view, Project project) {
    Milestone milestone = PlanFactory.eINSTANCE.createMilestone();
    project.getMilestones().add(milestone);
    Elements.prepare(view.model(), milestone);
    milestone.setName(PlanText.NEW_MILESTONE.text());
    milestone.setDate(view.year().start());
    return milestone;
  }

  static UpperGoal addGoal(PlanView view) {
    UpperGoal goal = IssuesFactory.eINSTANCE.createUpperGoal();
    view.model().getUpperGoals().add(goal);
    Elements.prepare(view.model(), goal);
    goal.setName(PlanText.NEW_GOAL.text());
    if (view.plan() != null) {
      view.plan().getUpperGoals().add(goal);
    }
    return goal;
  }

  /** Makes these issues, and no others, serve a goal. */
  static void link(CouncilModel model, UpperGoal goal, Collection<? extends EObject> issues) {
    model.getIssueAnalyses().forEach(analysis -> {
      for (HealthIssue issue : analysis.getIssues()) {
        boolean wanted = issues.contains(issue);
        if (wanted && !issue.getUpperGoals().contains(goal)) {
          issue.getUpperGoals().add(goal);
        } else if (!wanted) {
          issue.getUpperGoals().remove(goal);
        }
      }
    });
  }

  static void remove(CouncilModel model, EObject element) {
    Deletion.of(List.of(element), model).run();
  }
}
