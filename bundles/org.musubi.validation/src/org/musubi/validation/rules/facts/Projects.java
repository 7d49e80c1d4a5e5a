package org.musubi.validation.rules.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectStatus;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.values.FiscalYear;

/** What several rules ask about a project. */
public final class Projects {

  private static final Set<Involvement> ACTING =
      EnumSet.of(Involvement.LEAD, Involvement.CO_LEAD, Involvement.COOPERATE);

  private Projects() {
  }

  /**
   * True while there is something to put right: planned or running. An idea need not be complete yet, and what is done
   * or stopped is a record.
   */
  public static boolean isCurrent(Project project) {
    return project != null
        && (project.getStatus() == ProjectStatus.PLANNED || project.getStatus() == ProjectStatus.RUNNING);
  }

  /** The partners that lead; exactly one when the project is in order. */
  public static List<ProjectPartner> leads(Project project) {
    return project.getPartners().stream()
        .filter(partner -> partner.getInvolvement() == Involvement.LEAD && partner.getOrganization() != null)
        .toList();
  }

  /** The organisation that leads, the first when several do. */
  public static Optional<Organization> lead(Project project) {
    return project == null ? Optional.empty()
        : leads(project).stream().map(ProjectPartner::getOrganization).findFirst();
  }

  /** True for a partner that does work itself: leads, co-leads or cooperates. */
  public static boolean isActing(ProjectPartner partner) {
    return ACTING.contains(partner.getInvolvement());
  }

  /** What the project does in a fiscal year. */
  public static Optional<ProjectYear> year(Project project, FiscalYear year) {
    return project.getYears().stream().filter(candidate -> year.equals(candidate.getFiscalYear())).findFirst();
  }

  /** The measures of the project and of the boxes of the logic model it serves, each once. */
  public static Stream<Measure> measures(Project project) {
    return Stream.concat(project.getMeasures().stream(),
        project.getLogicElements().stream().flatMap(element -> element.getMeasures().stream())).distinct();
  }
}
