package org.musubi.design.plan;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.design.text.Figures;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.Milestone;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;

/** The fiscal years of a mid-term plan: which come first, what lies in them, and moving things between them. */
public final class RoadmapYears {

  private static final Comparator<FiscalYear> YEARS = Comparator.nullsLast(Comparator.naturalOrder());

  private RoadmapYears() {
  }

  public static List<AnnualPlan> inOrder(MidTermPlan plan) {
    return plan.getAnnualPlans().stream().sorted(Comparator.comparing(AnnualPlan::getFiscalYear, YEARS)).toList();
  }

  /** What the projects do in a year, in the order of the projects in the file. */
  public static List<ProjectYear> projectYears(AnnualPlan plan) {
    return plan.getProjectYears().stream().sorted(Comparator.comparingInt(RoadmapYears::place)).toList();
  }

  private static int place(ProjectYear year) {
    Project project = year.getProject();
    EObject council = project == null ? null : project.eContainer();
    return council == null ? Integer.MAX_VALUE : council.eContents().indexOf(project);
  }

  /** The same project in the year after, as far as it is planned. */
  public static List<ProjectYear> following(ProjectYear year) {
    if (year.getProject() == null || year.getFiscalYear() == null) {
      return List.of();
    }
    FiscalYear next = year.getFiscalYear().next();
    return year.getProject().getYears().stream().filter(other -> next.equals(other.getFiscalYear())).toList();
  }

  /** The annual plan after the one of a project year, in the same mid-term plan; null when it is the last. */
  public static AnnualPlan planAfter(ProjectYear year) {
    AnnualPlan plan = year.getAnnualPlan();
    if (plan == null || plan.getMidTermPlan() == null || plan.getFiscalYear() == null) {
      return null;
    }
    FiscalYear next = plan.getFiscalYear().next();
    return plan.getMidTermPlan().getAnnualPlans().stream()
        .filter(other -> next.equals(other.getFiscalYear())).findFirst().orElse(null);
  }

  public static boolean has(Project project, FiscalYear year) {
    return project.getYears().stream().anyMatch(other -> year != null && year.equals(other.getFiscalYear()));
  }

  /** Plans a project for a year. */
  public static ProjectYear add(Project project, AnnualPlan plan) {
    ProjectYear year = PlanFactory.eINSTANCE.createProjectYear();
    year.setFiscalYear(plan.getFiscalYear());
    project.getYears().add(year);
    year.setAnnualPlan(plan);
    MidTermPlan midTerm = plan.getMidTermPlan();
    if (midTerm != null && !midTerm.getProjects().contains(project)) {
      midTerm.getProjects().add(project);
    }
    return year;
  }

  /** Milestones of the projects of a plan that fall into a fiscal year, by date. */
  public static List<Milestone> milestones(AnnualPlan plan) {
    FiscalYear year = plan.getFiscalYear();
    if (plan.getMidTermPlan() == null || year == null) {
      return List.of();
    }
    return plan.getMidTermPlan().getProjects().stream().flatMap(project -> project.getMilestones().stream())
        .filter(milestone -> milestone.getDate() != null && year.contains(milestone.getDate()))
        .sorted(Comparator.comparing(Milestone::getDate)).toList();
  }

  /** Moves a milestone to the same day of another fiscal year. */
  public static void move(Milestone milestone, FiscalYear year) {
    LocalDate date = milestone.getDate();
    int western = FiscalYear.of(date).year() == date.getYear() ? year.year() : year.year() + 1;
    milestone.setDate(MonthDay.from(date).atYear(western));
  }

  /** The fiscal year a new annual plan is for: after the last one, else the first of the plan, else the current one. */
  public static FiscalYear nextYear(MidTermPlan plan) {
    return plan.getAnnualPlans().stream().map(AnnualPlan::getFiscalYear).filter(year -> year != null)
        .max(Comparator.naturalOrder()).map(FiscalYear::next)
        .orElseGet(() -> plan.getPeriod() != null && plan.getPeriod().getStart() != null
            ? plan.getPeriod().getStart() : FiscalYear.of(LocalDate.now()));
  }

  /** Whether a fiscal year lies in the period of the plan; true while the period is not known. */
  public static boolean isInPeriod(AnnualPlan plan) {
    MidTermPlan midTerm = plan.getMidTermPlan();
    FiscalYear year = plan.getFiscalYear();
    if (midTerm == null || midTerm.getPeriod() == null || year == null) {
      return true;
    }
    FiscalYear start = midTerm.getPeriod().getStart();
    FiscalYear end = midTerm.getPeriod().getEnd();
    return (start == null || year.compareTo(start) >= 0) && (end == null || year.compareTo(end) <= 0);
  }

  /** The heading of a year. */
  public static String heading(AnnualPlan plan) {
    return plan.getFiscalYear() == null ? Figures.name(plan) : Figures.year(plan.getFiscalYear());
  }
}
