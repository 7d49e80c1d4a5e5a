package org.musubi.cli.develop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.musubi.cli.output.Column;
import org.musubi.cli.output.ResultTable;
import org.musubi.development.adoption.Adopted;
import org.musubi.development.candidates.Candidates;
import org.musubi.development.library.Library;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;

/** What was put into the plan. */
final class AdoptionTables {

  private AdoptionTables() {
  }

  static List<ResultTable> of(Adopted adopted, Library library) {
    List<ResultTable> tables = new ArrayList<>();
    List<List<Object>> projects = new ArrayList<>();
    adopted.projects().forEach(project -> projects.add(row(project, DevelopText.ADDED, project.getYears().getFirst())));
    adopted.continued().forEach(year -> projects.add(row(year.getProject(), DevelopText.CONTINUED, year)));
    for (ProjectTemplate template : adopted.skipped()) {
      Candidates.existing(library.model(), template).stream().findFirst()
          .ifPresent(project -> projects.add(row(project, DevelopText.SKIPPED, null)));
    }
    tables.add(new ResultTable("projects", DevelopText.PROJECTS.say(),
        List.of(Column.text("code", DevelopText.CODE.say()), Column.text("name", DevelopText.NAME.say()),
            Column.text("year", DevelopText.YEAR.say()), Column.text("lead", DevelopText.LEAD.say()),
            Column.text("partners", DevelopText.PARTNERS.say()), Column.text("template", DevelopText.TEMPLATE.say()),
            Column.text("result", DevelopText.RESULT.say())),
        projects, adopted.skipped().isEmpty() ? List.of(DevelopText.OURS.say())
            : List.of(DevelopText.OURS.say(), DevelopText.SKIPPED_WHY.say())));
    tables.add(new ResultTable("measures", DevelopText.MEASURES.say(),
        List.of(Column.text("project", DevelopText.PROJECT.say()), Column.text("code", DevelopText.CODE.say()),
            Column.text("name", DevelopText.NAME.say()), Column.text("aspect", DevelopText.ASPECT.say()),
            Column.number("baseline", DevelopText.BASELINE.say()), Column.text("baselineYear", DevelopText.YEAR.say()),
            Column.number("target", DevelopText.TARGET_VALUE.say()),
            Column.text("targetYear", DevelopText.TARGET_YEAR.say()), Column.text("unit", DevelopText.UNIT.say()),
            Column.text("source", DevelopText.SOURCE.say())),
        adopted.projects().stream().flatMap(project -> project.getMeasures().stream()
            .map(measure -> row(project, measure))).toList(), List.of(DevelopText.TARGETS_BLANK.say())));
    if (!adopted.toDos().isEmpty()) {
      tables.add(new ResultTable("toDos", DevelopText.TO_DOS.say(),
          List.of(Column.text("project", DevelopText.PROJECT.say()), Column.text("task", DevelopText.TASK.say()),
              Column.text("until", DevelopText.UNTIL.say()), Column.text("owner", DevelopText.OWNER.say())),
          adopted.toDos().stream().map(AdoptionTables::row).toList(), List.of()));
    }
    return tables;
  }

  private static List<Object> row(Project project, DevelopText result, ProjectYear year) {
    String lead = project.getPartners().stream().filter(each -> each.getInvolvement() == Involvement.LEAD)
        .map(ProjectPartner::getOrganization).map(each -> each.getName()).collect(Collectors.joining(", "));
    return Arrays.asList(project.getCode(), project.getName(), year == null ? null : year.getFiscalYear(), lead,
        CandidateTables.names(project.getPartners().stream()
            .filter(each -> each.getInvolvement() != Involvement.LEAD).map(ProjectPartner::getOrganization).toList()),
        project.getFromTemplate().getCode(), result.say());
  }

  private static List<Object> row(Project project, Measure measure) {
    return Arrays.asList(project.getCode(), measure.getCode(), measure.getName(), measure.getAspect(),
        measure.getBaselineValue(), measure.getBaselineYear(), measure.getTargetValue(), measure.getTargetYear(),
        measure.getUnit() == null ? null : measure.getUnit().getName(), measure.getSourceText());
  }

  private static List<Object> row(Task task) {
    Project project = ((ProjectYear) task.eContainer()).getProject();
    return Arrays.asList(project.getCode(), task.getName(), task.getEnd(),
        task.getOwner() == null ? null : task.getOwner().getName());
  }
}
