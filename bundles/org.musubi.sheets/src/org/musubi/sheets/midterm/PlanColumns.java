package org.musubi.sheets.midterm;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.musubi.model.core.Period;
import org.musubi.model.data.Aspect;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.content.Ditto;
import org.musubi.sheets.content.Formats;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Measures;
import org.musubi.sheets.content.ModelLists;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.PlanChoice;
import org.musubi.sheets.content.Projects;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;

/** The columns of the tables 目的・目標 and 事業と年度計画 (domain.md 6.2). */
final class PlanColumns {

  /** Columns H, I and J hold a year each; further years of a longer plan share the last. */
  private static final List<String> YEAR_COLUMNS = List.of("H", "I", "J");
  private static final double YEN_PER_THOUSAND = 1000;

  private final SheetContext context;

  PlanColumns(SheetContext context) {
    this.context = context;
  }

  List<Column<GoalRow>> goals() {
    Ditto ditto = new Ditto();
    return List.of(
        Column.<GoalRow>id(GoalRow::id),
        goal("B", "number", PlanText.NUMBER).numbered(),
        goal("C", "field", PlanText.FIELD).value(row -> ditto.of("field", row.fields()))
            .check(Validation.offer(ModelLists.FIELDS)),
        goal("D", "issue", PlanText.ISSUE)
            .value(row -> ditto.of("issue", row.issuesInWords())).check(Validation.offer(ModelLists.ISSUES)),
        goal("E", "purpose", PlanText.PURPOSE).value(row -> ditto.of("purpose", row.purpose())),
        goal("F", "goal", PlanText.GOAL).value(row -> ditto.of("goal", row.goalText())),
        goal("G", "indicator", PlanText.INDICATOR).text(GoalRow::indicator)
            .check(Validation.offer(ModelLists.INDICATORS)),
        goal("H", "unit", PlanText.UNIT).value(GoalRow::unit).centered(),
        goal("I", "baseline", PlanText.BASELINE).value(GoalRow::baseline),
        goal("J", "target", PlanText.TARGET).value(GoalRow::target),
        goal("K", "source", PlanText.SOURCE).text(GoalRow::source),
        goal("L", "frequency", PlanText.FREQUENCY).text(GoalRow::frequency).centered(),
        goal("M", "responsible", PlanText.RESPONSIBLE).text(GoalRow::responsible)
            .check(Validation.offer(ModelLists.ORGANIZATIONS)));
  }

  private Column<GoalRow> goal(String letter, String key, PlanText label) {
    return Column.at(letter, key, context.say(label), 0);
  }

  List<Column<Project>> projects(Period period) {
    String project = context.say(PlanText.GROUP_PROJECT);
    String indicators = context.say(PlanText.GROUP_INDICATORS);
    String frame = context.say(PlanText.GROUP_FRAME);
    List<Column<Project>> columns = new ArrayList<>(List.of(
        Column.<Project>id(Project::getId),
        at("B", "number", PlanText.NUMBER, 5, project).numbered(),
        at("C", "project", PlanText.PROJECT, 20, project).text(Names::of)
            .check(Validation.offer(ModelLists.PROJECTS)),
        at("D", "aim", PlanText.AIM, 16, project).text(Projects::purpose),
        at("E", "targets", PlanText.TARGETS, 16, project).text(Projects::targets),
        at("F", "content", PlanText.CONTENT, 20, project).text(p -> Lines.first(p.getContent(), p.getDescription())),
        at("G", "partners", PlanText.PARTNERS, 16, project)
            .text(p -> Projects.partnersByInvolvement(p, context))));
    columns.addAll(years(period));
    columns.addAll(List.of(
        at("K", "outputs", PlanText.OUTPUTS, 16, indicators)
            .text(p -> Measures.targets(p.getMeasures(), Aspect.OUTPUT, context)),
        at("L", "outcomes", PlanText.OUTCOMES, 16, indicators)
            .text(p -> Measures.targets(p.getMeasures(), Aspect.OUTCOME, context)),
        at("M", "innovation", PlanText.INNOVATION, 8, frame).text(p -> context.label(p.getInnovation())).centered()
            .check(Validation.only(ModelLists.INNOVATIONS)),
        at("N", "budget", PlanText.BUDGET, 10, frame).value(PlanColumns::budget),
        at("O", "evaluation", PlanText.EVALUATION, 14, frame).text(Project::getEvaluationTiming),
        at("P", "remark", PlanText.REMARK, 16, frame).text(Project::getRemark)));
    return columns;
  }

  private List<Column<Project>> years(Period period) {
    List<Column<Project>> columns = new ArrayList<>();
    String group = context.say(PlanText.GROUP_YEARS);
    for (int i = 0; i < YEAR_COLUMNS.size(); i++) {
      FiscalYear from = period.getStart().plus(i);
      boolean last = i == YEAR_COLUMNS.size() - 1;
      FiscalYear to = last && period.getEnd().compareTo(from) > 0 ? period.getEnd() : from;
      String label = context.years().label(from);
      columns.add(Column.<Project>at(YEAR_COLUMNS.get(i), "year" + i,
              to.equals(from) ? label : context.say(PlanText.AND_LATER, label), 14)
          .group(group)
          .text(project -> contents(project, from, to)));
    }
    return columns;
  }

  private String contents(Project project, FiscalYear from, FiscalYear to) {
    return Lines.join("\n", project.getYears().stream()
        .filter(year -> year.getFiscalYear() != null)
        .filter(year -> year.getFiscalYear().compareTo(from) >= 0 && year.getFiscalYear().compareTo(to) <= 0)
        .map(year -> from.equals(to) ? year.getContent()
            : Lines.join(" ", context.years().brief(year.getFiscalYear()), year.getContent()))
        .toList());
  }

  private static Value budget(Project project) {
    List<Long> totals = project.getYears().stream().map(ProjectYear::getBudgetTotal).filter(Objects::nonNull).toList();
    return totals.isEmpty() ? Value.MISSING : Value.number(
        totals.stream().mapToLong(Long::longValue).sum() / YEN_PER_THOUSAND, Formats.WHOLE);
  }

  private Column<Project> at(String letter, String key, PlanText label, double width, String group) {
    return Column.<Project>at(letter, key, context.say(label), width).group(group);
  }

  /** Number of years drawn in the roadmap. */
  static int years(FiscalYear start, FiscalYear end) {
    return Math.max(PlanChoice.USUAL_YEARS, end.year() - start.year() + 1);
  }
}
