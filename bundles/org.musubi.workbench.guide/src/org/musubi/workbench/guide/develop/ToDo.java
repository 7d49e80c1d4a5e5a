package org.musubi.workbench.guide.develop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.musubi.development.adoption.MissingPartners;
import org.musubi.development.candidates.Availability;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.Task;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.values.FiscalYear;

/**
 * A partner a project still lacks.
 *
 * @param task the task to win one; null when there is none
 */
record ToDo(Project project, OrganizationType type, Task task) {

  static List<ToDo> of(CouncilModel model, FiscalYear year) {
    List<ToDo> toDos = new ArrayList<>();
    Availability availability = Availability.of(model);
    for (Project project : model.getProjects()) {
      if (project.getYears().stream().anyMatch(each -> Objects.equals(each.getFiscalYear(), year))) {
        for (OrganizationType type : MissingPartners.of(project, availability)) {
          Task task = MissingPartners.toDo(project, type).orElse(null);
          if (task == null || !task.isDone()) {
            toDos.add(new ToDo(project, type, task));
          }
        }
      }
    }
    return toDos;
  }
}
