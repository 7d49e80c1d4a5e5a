package org.musubi.development.adoption;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.musubi.development.candidates.Candidates;
import org.musubi.development.library.Library;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.core.Language;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;
import org.musubi.model.values.FiscalYear;

/**
 * Puts drafts into the council: projects with their entry in the annual plan of the year, partners with merits (those
 * of the library marked as not confirmed), measures, tasks, boxes of the logic model and the traces to example and
 * issue (domain.md 5.13, step 4). Plans and a logic model are made where they are missing.
 *
 * <p>An example the council already has a project of is left out unless the draft says otherwise
 * ({@link DuplicateChoice}), also when two drafts of one call are made of the same example.
 */
public final class Adoption {

  private final Library library;
  private final CouncilModel model;
  private final Locale locale;

  public Adoption(Library library) {
    this.library = library;
    this.model = library.model();
    this.locale = model.getLanguage() == Language.EN ? Locale.ENGLISH : Locale.JAPANESE;
  }

  /**
   * Changes the model; call it as one change that can be undone.
   *
   * @param year the fiscal year the projects begin in
   */
  public Adopted adopt(List<ProjectDraft> drafts, FiscalYear year) {
    NewCodes codes = new NewCodes(model);
    List<Project> projects = new ArrayList<>();
    List<ProjectYear> continued = new ArrayList<>();
    List<ProjectTemplate> skipped = new ArrayList<>();
    List<Task> toDos = new ArrayList<>();
    List<AnnualPlan> made = new ArrayList<>();
    Set<LogicModel> logicModels = new LinkedHashSet<>();
    AnnualPlan annual = PlanPlace.existing(model, year).orElse(null);
    ProjectMaker maker = new ProjectMaker(library, codes, locale);
    LogicWriter logic = new LogicWriter(model, codes, locale, maker);
    for (ProjectDraft draft : drafts) {
      List<Project> existing = Candidates.existing(model, draft.template());
      boolean goesOn = draft.duplicate() == DuplicateChoice.CONTINUE && !existing.isEmpty();
      if (!existing.isEmpty() && (draft.duplicate() == DuplicateChoice.SKIP
          || goesOn && hasYear(existing.getFirst(), year))) {
        skipped.add(draft.template());
        continue;
      }
      if (annual == null) {
        annual = PlanPlace.of(model, year, locale, made);
      }
      if (goesOn) {
        continued.add(maker.addYear(existing.getFirst(), draft, annual));
      } else {
        Project project = maker.make(draft, annual);
        projects.add(project);
        logicModels.add(logic.write(draft, project, annual.getMidTermPlan()));
        toDos.addAll(MissingPartners.addToDos(project, draft, codes, locale, library));
      }
    }
    return new Adopted(projects, continued, skipped, toDos, annual, made, new ArrayList<>(logicModels));
  }

  private static boolean hasYear(Project project, FiscalYear year) {
    return project.getYears().stream().anyMatch(each -> Objects.equals(each.getFiscalYear(), year));
  }
}
