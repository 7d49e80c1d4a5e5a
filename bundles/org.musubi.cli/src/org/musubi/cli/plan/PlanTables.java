package org.musubi.cli.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.musubi.cli.output.Column;
import org.musubi.cli.output.Result;
import org.musubi.cli.output.ResultTable;
import org.musubi.cycle.actuals.Actuals;
import org.musubi.model.core.NamedElement;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.issues.UpperGoal;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;

/** The plan of a fiscal year as tables. */
final class PlanTables {

  private final CouncilModel model;
  private final FiscalYear year;
  private final List<Project> projects;

  PlanTables(CouncilModel model, FiscalYear year) {
    this.model = model;
    this.year = year;
    this.projects = model.getProjects().stream().filter(project -> Actuals.yearOf(project, year).isPresent()).toList();
  }

  boolean isEmpty() {
    return projects.isEmpty();
  }

  Result result() {
    List<ResultTable> tables = new ArrayList<>(List.of(projectTable(), measureTable()));
    if (!model.getUpperGoals().isEmpty()) {
      tables.add(goalTable());
    }
    return new Result(tables);
  }

  private ResultTable projectTable() {
    List<List<Object>> rows = new ArrayList<>();
    for (Project project : projects) {
      ProjectYear planned = Actuals.yearOf(project, year).orElseThrow();
      String lead = partners(project, true);
      rows.add(Arrays.asList(project.getCode(), project.getName(), lead.isEmpty() ? null : lead,
          partners(project, false), planned.getContent(), planned.getTasks().size(), planned.getBudgetTotal(),
          lead.isEmpty() ? PlanText.LACKS_LEAD.say() : null));
    }
    return new ResultTable("projects", PlanText.PROJECTS.say(MusubiLabels.of(year)), List.of(
        Column.text("code", PlanText.CODE.say()), Column.text("name", PlanText.NAME.say()),
        Column.text("lead", PlanText.LEAD.say()), Column.text("partners", PlanText.PARTNERS.say()),
        Column.text("content", PlanText.CONTENT.say()), Column.number("tasks", PlanText.TASKS.say()),
        Column.number("budget", PlanText.BUDGET.say()), Column.text("missing", PlanText.MISSING.say())), rows,
        List.of());
  }

  private static String partners(Project project, boolean leading) {
    return project.getPartners().stream()
        .filter(partner -> (partner.getInvolvement() == Involvement.LEAD) == leading)
        .map(ProjectPartner::getOrganization).filter(Objects::nonNull).map(NamedElement::getName)
        .filter(Objects::nonNull).collect(Collectors.joining("、"));
  }

  private ResultTable measureTable() {
    Set<Measure> measures = new LinkedHashSet<>();
    projects.forEach(project -> measures.addAll(project.getMeasures()));
    List<List<Object>> rows = new ArrayList<>();
    for (Measure measure : measures) {
      String missing = (measure.getBaselineValue() == null ? PlanText.LACKS_BASELINE.say() + " " : "")
          + (measure.getTargetValue() == null ? PlanText.LACKS_TARGET.say() : "");
      rows.add(Arrays.asList(measure.getCode(), measure.getName(), projects.stream()
              .filter(project -> project.getMeasures().contains(measure)).map(NamedElement::getCode)
              .collect(Collectors.joining(", ")), measure.getAspect(), measure.getBaselineValue(),
          measure.getBaselineYear(), measure.getTargetValue(), measure.getTargetYear(),
          measure.getUnit() == null ? null : measure.getUnit().getName(),
          missing.isEmpty() ? null : missing.strip()));
    }
    return new ResultTable("measures", PlanText.MEASURES.say(), List.of(
        Column.text("code", PlanText.CODE.say()), Column.text("name", PlanText.NAME.say()),
        Column.text("project", PlanText.PROJECT.say()), Column.text("aspect", PlanText.ASPECT.say()),
        Column.number("baseline", PlanText.BASELINE.say()),
        Column.text("baselineYear", PlanText.BASELINE_YEAR.say()),
        Column.number("target", PlanText.TARGET.say()), Column.text("targetYear", PlanText.TARGET_YEAR.say()),
        Column.text("unit", PlanText.UNIT.say()), Column.text("missing", PlanText.MISSING.say())), rows, List.of());
  }

  private ResultTable goalTable() {
    List<List<Object>> rows = new ArrayList<>();
    for (UpperGoal goal : model.getUpperGoals()) {
      String covered = projects.stream()
          .filter(project -> project.getIssues().stream().anyMatch(issue -> issue.getUpperGoals().contains(goal)))
          .map(NamedElement::getCode).collect(Collectors.joining(", "));
      rows.add(Arrays.asList(goal.getPlanName(), goal.getName(),
          covered.isEmpty() ? PlanText.NOT_COVERED.say() : covered));
    }
    return new ResultTable("goals", PlanText.GOALS.say(), List.of(Column.text("plan", PlanText.PLAN_NAME.say()),
        Column.text("goal", PlanText.UPPER_GOAL.say()), Column.text("projects", PlanText.COVERED_BY.say())), rows,
        List.of(PlanText.ALIGN_NOTE.say()));
  }
}
