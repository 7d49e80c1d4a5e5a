package org.musubi.development.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.musubi.development.candidates.Availability;
import org.musubi.development.library.Library;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.Councils;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;

/**
 * Required partners a council still has to win. A partner of a project is always an organisation, so one that is not
 * there yet is a task of the project's year: to ask one before the first step ends, owned by the secretariat. The
 * user sees it among the tasks of the project and in the schedule of the annual plan, and on the page that asks who it
 * became. The task is marked with the code of the type of organisation.
 */
public final class MissingPartners {

  private MissingPartners() {
  }

  /** The required kinds of partner of the project's example that no partner of the project is of. */
  public static List<OrganizationType> of(Project project) {
    CouncilModel model = Councils.modelOf(project);
    return model == null ? List.of() : of(project, Availability.of(model));
  }

  /** The same for many projects of one council. */
  public static List<OrganizationType> of(Project project, Availability availability) {
    if (project.getFromTemplate() == null) {
      return List.of();
    }
    return project.getFromTemplate().getRequiredPartners().stream()
        .filter(type -> project.getPartners().stream().map(ProjectPartner::getOrganization)
            .noneMatch(partner -> partner != null && isOf(partner, type, availability)))
        .toList();
  }

  private static boolean isOf(Organization partner, OrganizationType type, Availability availability) {
    return partner == availability.secretariat() && availability.isSecretariat(type)
        || Availability.isOf(partner, type);
  }

  /** The task to win a partner of a type, also when it is done. */
  public static Optional<Task> toDo(Project project, OrganizationType type) {
    return project.getYears().stream().flatMap(year -> year.getTasks().stream())
        .filter(task -> task.getTags().contains(type.getCode())).findFirst();
  }

  /**
   * The partner is found: it joins the project and the task is done. Call it as one change that can be undone.
   *
   * @param organization one of any type: the council knows best who can take the part
   */
  public static ProjectPartner settle(Project project, OrganizationType type, Organization organization) {
    ProjectPartner partner = project.getPartners().stream()
        .filter(each -> each.getOrganization() == organization).findFirst().orElseGet(() -> {
          ProjectPartner added = PlanFactory.eINSTANCE.createProjectPartner();
          added.setOrganization(organization);
          added.setInvolvement(Involvement.CO_LEAD);
          project.getPartners().add(added);
          return added;
        });
    toDo(project, type).ifPresent(task -> {
      task.setDone(true);
      task.setPercent(100);
    });
    return partner;
  }

  static List<Task> addToDos(Project project, ProjectDraft draft, NewCodes codes, Locale locale, Library library) {
    ProjectYear year = project.getYears().getFirst();
    Organization secretariat = Availability.of(library.model()).secretariat();
    List<Task> toDos = new ArrayList<>();
    for (OrganizationType type : draft.missing()) {
      Task task = PlanFactory.eINSTANCE.createTask();
      task.setName(AdoptionText.ASK_PARTNER.in(locale, type.getName()));
      task.setRemark(AdoptionText.ASK_PARTNER_WHY.in(locale, draft.template().getCode(), type.getName()));
      LocalDate start = draft.tasks().isEmpty() ? draft.year().start() : draft.tasks().getFirst().start();
      task.setStart(start);
      task.setEnd(draft.tasks().isEmpty() ? draft.year().end() : draft.tasks().getFirst().end());
      task.setOwner(secretariat != null ? secretariat : draft.lead().orElse(null));
      task.getTags().add(type.getCode());
      year.getTasks().add(toDos.size(), task);
      codes.give(task);
      toDos.add(task);
    }
    return toDos;
  }
}
