package org.musubi.cycle.rollover;

import org.musubi.model.plan.Innovation;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectStatus;
import org.musubi.model.values.FiscalYear;

/** How the end of a project is written into the model. */
final class ProjectEnd {

  private ProjectEnd() {
  }

  static boolean isEnded(Project project) {
    return project.getStatus() == ProjectStatus.DONE || project.getStatus() == ProjectStatus.STOPPED;
  }

  static void end(Project project, FiscalYear lastYear) {
    project.setStatus(ProjectStatus.DONE);
    project.setInnovation(Innovation.END);
    project.setEndYear(lastYear);
  }
}
