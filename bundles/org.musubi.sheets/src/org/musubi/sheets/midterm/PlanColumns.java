package org.musubi.sheets.midterm;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.musubi.model.core.Period;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.Frequency;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Innovation;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.content.Choices;
import org.musubi.sheets.content.Ditto;
import org.musubi.sheets.content.Formats;
import org.musubi.sheets.content.Inputs;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Measures;
import org.musubi.sheets.content.ModelLists;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.PlanChoice;
import org.musubi.sheets.content.Projects;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.types.CellTypes;

/** The columns of the tables 目的・目標 and 事業と年度計画 (domain.md 6.2). */
final class PlanColumns {

  /** Columns H, I and J hold a year each; further years of a longer plan share the last. */
  private static final List<String> YEAR_COLUMNS = List.of("H", "I", "J");
  private static final double YEN_PER_THOUSAND = 1000;

  /** Issues with code and name, a line each. */
  private final CellType<List<HealthIssue>> issues = CellTypes.issuesByLine();

  private final SheetContext context;

  PlanColumns(SheetContext context) {
    this.context = context;
  }

  List<Column<GoalRow>> goals() {
    Ditto ditto = new Ditto();
    return List.of(
        Column.<GoalRow>id(GoalRow::id),
        goal("B", "number", PlanText.NUMBER).numbered(),
        goal("C", "field", PlanText.FIELD).value(row -> ditto.of("field", row.fields())),
        ofGoal("D", "issue", PlanText.ISSUE, issues, row -> List.copyOf(row.issues()), GoalEdits::setIssues)
            .check(Validation.offer(ModelLists.ISSUES)),
        ofGoal("E", "purpose", PlanText.PURPOSE, CellTypes.text(), GoalRow::purpose, GoalEdits::setPurpose),
        ofGoal("F", "goal", PlanText.GOAL, CellTypes.text(), GoalRow::goalText, GoalEdits::setGoal).names(),
        ofMeasure("G", "indicator", PlanText.INDICATOR, CellTypes.text(), GoalRow::indicator, GoalEdits::setIndicator)
            .names().check(Validation.offer(ModelLists.INDICATORS)),
        ofMeasure("H", "unit", PlanText.UNIT, Choices.unit(context),
            row -> row.measure() == null ? null : row.measure().getUnit(), GoalEdits::setUnit).centered(),
        figure("I", "baseline", PlanText.BASELINE, Measure::getBaselineValue, Measure::setBaselineValue)
            .value(GoalRow::baseline),
        figure("J", "target", PlanText.TARGET, Measure::getTargetValue, Measure::setTargetValue)
            .value(GoalRow::target),
        ofMeasure("K", "source", PlanText.SOURCE, CellTypes.text(), GoalRow::source,
            (row, text) -> GoalEdits.measure(row).setSourceText(text)),
        measure("L", "frequency", PlanText.FREQUENCY, CellTypes.choice(Frequency.class), Measure::getFrequency,
            Measure::setFrequency).centered(),
        measure("M", "responsible", PlanText.RESPONSIBLE, CellTypes.organization(), Measure::getResponsible,
            Measure::setResponsible).check(Validation.offer(ModelLists.ORGANIZATIONS)),
        measure("N", "baselineYear", PlanText.BASELINE_YEAR, CellTypes.year(), Measure::getBaselineYear,
            Measure::setBaselineYear).text(row -> row.measure() == null ? ""
                : context.years().brief(row.measure().getBaselineYear())).centered(),
        measure("O", "targetYear", PlanText.TARGET_YEAR, CellTypes.year(), Measure::getTargetYear,
            Measure::setTargetYear).text(row -> row.measure() == null ? ""
                : context.years().brief(row.measure().getTargetYear())).centered());
  }

  /** A column about the goal; lines about its further measures repeat nothing and are not filled in. */
  private <T> Column<GoalRow> ofGoal(String letter, String key, PlanText label, CellType<T> type,
      Function<GoalRow, T> get, BiConsumer<GoalRow, T> set) {
    Column<GoalRow> column = Inputs.of(goal(letter, key, label), context, type, get, set, GoalRow::isFirst);
    return column.value(row -> row.isFirst() ? Value.text(type.show(get.apply(row), context)) : Ditto.SAME);
  }

  private <T> Column<GoalRow> ofMeasure(String letter, String key, PlanText label, CellType<T> type,
      Function<GoalRow, T> get, BiConsumer<GoalRow, T> set) {
    return Inputs.of(goal(letter, key, label), context, type, get, set);
  }

  /** A column about the measure of the line, which is made with the first entry. */
  private <T> Column<GoalRow> measure(String letter, String key, PlanText label, CellType<T> type,
      Function<Measure, T> get, BiConsumer<Measure, T> set) {
    return ofMeasure(letter, key, label, type, row -> row.measure() == null ? null : get.apply(row.measure()),
        (row, value) -> set.accept(GoalEdits.measure(row), value));
  }

  private Column<GoalRow> figure(String letter, String key, PlanText label, Function<Measure, Double> get,
      BiConsumer<Measure, Double> set) {
    return measure(letter, key, label, CellTypes.decimal(), get, set).check(Validation.DECIMAL);
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
        Inputs.of(at("C", "project", PlanText.PROJECT, 20, project).names(), context, Inputs.projectName(context),
            Names::of, PlanEdits::setName),
        text(at("D", "aim", PlanText.AIM, 16, project), Projects::purpose, Project::setPurposeText),
        text(at("E", "targets", PlanText.TARGETS, 16, project), Projects::targets, Project::setTargetText),
        text(at("F", "content", PlanText.CONTENT, 20, project),
            p -> Lines.first(p.getContent(), p.getDescription()), Project::setContent),
        at("G", "partners", PlanText.PARTNERS, 16, project)
            .text(p -> Projects.partnersByInvolvement(p, context))));
    columns.addAll(years(period));
    columns.addAll(List.of(
        at("K", "outputs", PlanText.OUTPUTS, 16, indicators)
            .text(p -> Measures.targets(p.getMeasures(), Aspect.OUTPUT, context)),
        at("L", "outcomes", PlanText.OUTCOMES, 16, indicators)
            .text(p -> Measures.targets(p.getMeasures(), Aspect.OUTCOME, context)),
        Inputs.of(at("M", "innovation", PlanText.INNOVATION, 8, frame).centered(), context,
            CellTypes.choice(Innovation.class), Project::getInnovation, Project::setInnovation)
            .check(Validation.only(ModelLists.INNOVATIONS)),
        at("N", "budget", PlanText.BUDGET, 10, frame).value(PlanColumns::budget),
        text(at("O", "evaluation", PlanText.EVALUATION, 14, frame), Project::getEvaluationTiming,
            Project::setEvaluationTiming),
        text(at("P", "remark", PlanText.REMARK, 16, frame), Project::getRemark, Project::setRemark)));
    return columns;
  }

  private Column<Project> text(Column<Project> column, Function<Project, String> get,
      BiConsumer<Project, String> set) {
    return Inputs.of(column, context, CellTypes.text(), get, set);
  }

  private List<Column<Project>> years(Period period) {
    List<Column<Project>> columns = new ArrayList<>();
    String group = context.say(PlanText.GROUP_YEARS);
    for (int i = 0; i < YEAR_COLUMNS.size(); i++) {
      FiscalYear from = period.getStart().plus(i);
      boolean last = i == YEAR_COLUMNS.size() - 1;
      FiscalYear to = last && period.getEnd().compareTo(from) > 0 ? period.getEnd() : from;
      String label = context.years().label(from);
      boolean single = to.equals(from);
      Column<Project> column = Column.<Project>at(YEAR_COLUMNS.get(i), "year" + i,
          single ? label : context.say(PlanText.AND_LATER, label), 14).group(group);
      columns.add(single ? year(column, from) : column.text(project -> contents(project, from, to)));
    }
    return columns;
  }

  private Column<Project> year(Column<Project> column, FiscalYear year) {
    return Inputs.of(column, context, CellTypes.text(), project -> contents(project, year, year),
        (project, content) -> PlanEdits.setContent(project, year, content),
        project -> PlanEdits.years(project, year).size() < 2)
        .text(project -> contents(project, year, year));
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
