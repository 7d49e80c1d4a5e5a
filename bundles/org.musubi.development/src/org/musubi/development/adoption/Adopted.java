package org.musubi.development.adoption;

import java.util.List;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;

/**
 * What an adoption did.
 *
 * @param projects the new projects
 * @param continued entries of projects there were already, for the year
 * @param skipped examples left out because the council has projects of them
 * @param toDos tasks to win missing partners
 * @param annualPlan the plan of the year
 * @param madePlans annual plans that had to be made
 * @param logicModels logic models that were added to
 */
public record Adopted(List<Project> projects, List<ProjectYear> continued, List<ProjectTemplate> skipped,
    List<Task> toDos, AnnualPlan annualPlan, List<AnnualPlan> madePlans, List<LogicModel> logicModels) {

  public Adopted {
    projects = List.copyOf(projects);
    continued = List.copyOf(continued);
    skipped = List.copyOf(skipped);
    toDos = List.copyOf(toDos);
    madePlans = List.copyOf(madePlans);
    logicModels = List.copyOf(logicModels);
  }
}
