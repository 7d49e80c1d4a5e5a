package org.musubi.workbench.guide.plan;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectStatus;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.values.FiscalYear;

/**
 * What the plan page looks at: one mid-term plan and one fiscal year.
 *
 * @param plan null when the council has none yet
 */
record PlanView(CouncilModel model, MidTermPlan plan, FiscalYear year) {

  private static final int FALLBACK_YEARS = 3;

  /** The plan that covers the year, else the last one. */
  static Optional<MidTermPlan> usualPlan(CouncilModel model, FiscalYear year) {
    List<MidTermPlan> plans = model.getMidTermPlans();
    return plans.stream().filter(plan -> covers(plan, year)).findFirst()
        .or(() -> plans.isEmpty() ? Optional.empty() : Optional.of(plans.getLast()));
  }

  static boolean covers(MidTermPlan plan, FiscalYear year) {
    return plan.getPeriod() != null && plan.getPeriod().getStart() != null && plan.getPeriod().getEnd() != null
        && plan.getPeriod().getStart().compareTo(year) <= 0 && plan.getPeriod().getEnd().compareTo(year) >= 0;
  }

  Optional<AnnualPlan> annualPlan() {
    return plan == null ? Optional.empty() : plan.getAnnualPlans().stream()
        .filter(each -> year.equals(each.getFiscalYear())).findFirst();
  }

  /** The projects of the plan, then those in none although they are not over. */
  List<Project> projects() {
    Set<Project> all = new LinkedHashSet<>();
    if (plan != null) {
      all.addAll(plan.getProjects());
    }
    model.getProjects().stream().filter(project -> project.getPlans().isEmpty())
        .filter(project -> isGoingOn(project)).forEach(all::add);
    return List.copyOf(all);
  }

  /** Not ended before the year and not given up. */
  boolean isGoingOn(Project project) {
    boolean over = project.getStatus() == ProjectStatus.STOPPED || project.getStatus() == ProjectStatus.DONE
        || project.getEndYear() != null && project.getEndYear().compareTo(year) < 0;
    return !over && (project.getStartYear() == null || project.getStartYear().compareTo(year) <= 0);
  }

  Optional<ProjectYear> year(Project project) {
    return year(project, year);
  }

  Optional<ProjectYear> year(Project project, FiscalYear wanted) {
    return project.getYears().stream().filter(each -> wanted.equals(each.getFiscalYear())).findFirst();
  }

  /** The years of the period; three from the chosen one when it is not settled. */
  List<FiscalYear> period() {
    FiscalYear first = year;
    FiscalYear last = year.plus(FALLBACK_YEARS - 1);
    if (plan != null && plan.getPeriod() != null && plan.getPeriod().getStart() != null) {
      first = plan.getPeriod().getStart();
      last = plan.getPeriod().getEnd() == null ? first.plus(FALLBACK_YEARS - 1) : plan.getPeriod().getEnd();
    }
    FiscalYear end = last;
    return Stream.iterate(first, each -> each.compareTo(end) <= 0 && each.year() < FiscalYear.MAX, FiscalYear::next)
        .limit(10).toList();
  }

  static Optional<ProjectPartner> partner(Project project, Organization organization) {
    return project.getPartners().stream().filter(each -> each.getOrganization() == organization).findFirst();
  }

  static List<Organization> leads(Project project) {
    return project.getPartners().stream().filter(each -> each.getInvolvement() == Involvement.LEAD)
        .map(ProjectPartner::getOrganization).filter(each -> each != null).toList();
  }

  /** The organisations involved in any of the projects, in the order of the council. */
  List<Organization> involved() {
    Set<Organization> involved = new HashSet<>();
    projects().forEach(project -> project.getPartners().forEach(each -> involved.add(each.getOrganization())));
    return model.getOrganizations().stream().filter(involved::contains).toList();
  }
}
