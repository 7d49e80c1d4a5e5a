package org.musubi.workbench.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectStatus;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;

/**
 * The step from one fiscal year to the next: an annual plan for it, and an entry for every project that goes on, with
 * the contents of the year before as a draft. Results are not taken over.
 */
public final class NextYear {

  private NextYear() {
  }

  /** The latest year an annual plan exists for. */
  public static Optional<FiscalYear> lastPlanned(CouncilModel model) {
    return model.getMidTermPlans().stream().flatMap(plan -> plan.getAnnualPlans().stream())
        .map(AnnualPlan::getFiscalYear).filter(Objects::nonNull).max(Comparator.naturalOrder());
  }

  /** Projects that go on and have no entry for the year yet. */
  public static List<Project> missing(CouncilModel model, FiscalYear year) {
    return model.getProjects().stream().filter(project -> goesOn(project, year)).filter(project -> project.getYears()
        .stream().noneMatch(each -> year.equals(each.getFiscalYear()))).toList();
  }

  /** Adds what is missing for a year; call it inside a change of the session. */
  public static AnnualPlan prepare(CouncilModel model, FiscalYear year) {
    AnnualPlan plan = annualPlan(model, year).orElseGet(() -> addAnnualPlan(model, year));
    missing(model, year).forEach(project -> addYear(project, year, plan));
    return plan;
  }

  /** The annual plan of a year. */
  public static Optional<AnnualPlan> annualPlan(CouncilModel model, FiscalYear year) {
    return model.getMidTermPlans().stream().flatMap(plan -> plan.getAnnualPlans().stream())
        .filter(plan -> year.equals(plan.getFiscalYear())).findFirst();
  }

  private static boolean goesOn(Project project, FiscalYear year) {
    boolean begun = project.getStartYear() == null || project.getStartYear().compareTo(year) <= 0;
    boolean ended = project.getEndYear() != null && project.getEndYear().compareTo(year) < 0
        || project.getStatus() == ProjectStatus.DONE || project.getStatus() == ProjectStatus.STOPPED;
    return begun && !ended;
  }

  private static AnnualPlan addAnnualPlan(CouncilModel model, FiscalYear year) {
    MidTermPlan parent = model.getMidTermPlans().stream().filter(plan -> covers(plan, year)).findFirst()
        .or(() -> model.getMidTermPlans().stream().reduce((first, second) -> second))
        .orElseGet(() -> addMidTermPlan(model));
    AnnualPlan plan = PlanFactory.eINSTANCE.createAnnualPlan();
    plan.setFiscalYear(year);
    parent.getAnnualPlans().add(plan);
    plan.setCode(Codes.next(model, plan.eClass()));
    return plan;
  }

  private static MidTermPlan addMidTermPlan(CouncilModel model) {
    MidTermPlan plan = PlanFactory.eINSTANCE.createMidTermPlan();
    model.getMidTermPlans().add(plan);
    plan.setCode(Codes.next(model, plan.eClass()));
    Defaults.fill(model, plan);
    return plan;
  }

  private static boolean covers(MidTermPlan plan, FiscalYear year) {
    return plan.getPeriod() != null && plan.getPeriod().getStart() != null && plan.getPeriod().getEnd() != null
        && plan.getPeriod().getStart().compareTo(year) <= 0 && plan.getPeriod().getEnd().compareTo(year) >= 0;
  }

  private static void addYear(Project project, FiscalYear year, AnnualPlan plan) {
    ProjectYear next = PlanFactory.eINSTANCE.createProjectYear();
    next.setFiscalYear(year);
    project.getYears().stream().filter(each -> each.getFiscalYear() != null && each.getFiscalYear().compareTo(year) < 0)
        .max(Comparator.comparing(ProjectYear::getFiscalYear)).ifPresent(before -> {
          next.setContent(before.getContent());
          next.getQuarters().addAll(before.getQuarters());
          next.setExpectedCount(before.getExpectedCount());
          next.setExpectedUnit(before.getExpectedUnit());
          next.setEvaluationMethod(before.getEvaluationMethod());
          next.setPerson(before.getPerson());
        });
    project.getYears().add(next);
    next.setAnnualPlan(plan);
  }
}
