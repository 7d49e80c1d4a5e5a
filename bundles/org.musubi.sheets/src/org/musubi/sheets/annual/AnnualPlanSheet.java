package org.musubi.sheets.annual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.stakeholders.Meeting;
import org.musubi.model.stakeholders.SocialResource;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.content.CommonText;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.PlanChoice;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;

/**
 * 年次計画書 (domain.md 6.3): the projects of a fiscal year, its meetings, what is needed. Meetings and resources are a
 * second worksheet: below the projects they would continue under the repeated headings of the projects, and agenda and
 * participants would stand in columns made for other texts.
 */
public final class AnnualPlanSheet implements SheetDefinition {

  private static final PageSetup PLAN = new PageSetup(PageSetup.Paper.A4, "projects", "projects", "C");
  private static final PageSetup MEETINGS = new PageSetup(PageSetup.Paper.A4, null, "meetings", "C");

  @Override
  public String key() {
    return "annual-plan";
  }

  @Override
  public String name(Locale locale) {
    return AnnualText.SHEET.in(locale);
  }

  @Override
  public List<SheetLayout> build(SheetContext context) {
    AnnualPlan plan = PlanChoice.annual(context.model(), context.year());
    List<YearRow> rows = years(plan, context).stream().map(year -> new YearRow(year, context)).toList();
    AnnualColumns columns = new AnnualColumns(context);
    Section<YearRow> section = new Section<>("all", null, rows, totals(context, rows), Table.MIN_ROWS);
    String about = plan.eContainer() == null ? "" : plan.getId();
    SheetLayout projects = new SheetLayout(name(context.locale()), PLAN)
        .about(about)
        .at(1, head(context, plan))
        .at(6, new Table<>("projects", context.say(AnnualText.TABLE_PROJECTS), columns.projects(), List.of(section),
            row -> row.year().getId()).growing(AnnualEdits.years(plan, context)))
        .below(0, Notes.across("B", "P", null, List.of(context.say(AnnualText.LEGEND))));
    SheetLayout meetings = new SheetLayout(context.say(AnnualText.SHEET_MEETINGS), MEETINGS)
        .about(about)
        .at(1, new Fields()
            .title("B", "N", context.say(AnnualText.TITLE_MEETINGS, context.years().label(context.year())))
            .field(2, "B", "N", context.say(CommonText.COUNCIL_NAME, context.councilName())))
        .at(4, Table.of("meetings", context.say(AnnualText.TABLE_MEETINGS), columns.meetings(),
            meetings(plan, context), Meeting::getId).growing(AnnualEdits.meetings(plan)))
        .beside(Table.keeping("resources", context.say(AnnualText.TABLE_RESOURCES), columns.resources(),
            resources(rows), SocialResource::getId));
    if (!rows.isEmpty()) {
      meetings.below(1, Table.ofResults("details", context.say(AnnualText.TABLE_DETAILS), columns.details(), rows,
          row -> row.year().getId()));
    }
    return List.of(projects, meetings);
  }

  /** The years of the projects in the plan, and those of the fiscal year that belong to no plan yet. */
  private static List<ProjectYear> years(AnnualPlan plan, SheetContext context) {
    Set<ProjectYear> years = new LinkedHashSet<>();
    for (Project project : context.model().getProjects()) {
      for (ProjectYear year : project.getYears()) {
        boolean planned = plan.getFiscalYear() != null && year.getAnnualPlan() == plan;
        boolean unplanned = year.getAnnualPlan() == null && context.year().equals(year.getFiscalYear());
        if (planned || unplanned) {
          years.add(year);
        }
      }
    }
    return List.copyOf(years);
  }

  private static Fields head(SheetContext context, AnnualPlan plan) {
    LocalDate madeOn = plan.getMadeOn() == null ? plan.getApprovedOn() : plan.getMadeOn();
    return new Fields()
        .title("B", "P", context.say(AnnualText.TITLE, context.years().label(context.year())))
        .field(2, "B", "E", context.say(CommonText.COUNCIL_NAME, context.councilName()))
        .field(2, "F", "I", context.say(CommonText.SECRETARIAT, Names.of(context.council().getSecretariat())))
        .field(2, "J", "P", context.say(CommonText.MADE_ON, context.years().day(madeOn)))
        .field(3, "B", "P", context.say(AnnualText.FOCUS, Lines.orEmpty(plan.getFocus())))
        .field(4, "B", "P", context.say(AnnualText.IMPROVEMENTS, improvements(context)));
  }

  /** Improvements meant for this year, from the evaluation of the year before. */
  private static String improvements(SheetContext context) {
    FiscalYear before = context.year().previous();
    List<String> texts = new ArrayList<>();
    context.model().getEvaluations().forEach(sheet -> sheet.getItems().forEach(item ->
        item.getImprovements().forEach(action -> {
          boolean meant = action.getTargetYear() == null
              ? before.equals(sheet.getFiscalYear())
              : context.year().equals(action.getTargetYear());
          if (meant) {
            texts.add(improvement(context, item, action));
          }
        })));
    return texts.size() < 2 ? String.join("", texts) : "\n" + Lines.bullets(texts);
  }

  private static String improvement(SheetContext context, EvaluationItem item, ImprovementAction action) {
    String project = item.getProject() == null ? "" : Lines.first(item.getProject().getCode(),
        item.getProject().getName());
    return project.isEmpty() ? Lines.orEmpty(action.getText())
        : context.say(AnnualText.IMPROVEMENT_OF, Lines.orEmpty(action.getText()), project);
  }

  private static Map<String, Value> totals(SheetContext context, List<YearRow> rows) {
    List<Long> budgets = rows.stream().map(row -> row.year().getBudgetTotal()).filter(Objects::nonNull).toList();
    if (budgets.isEmpty()) {
      return Map.of();
    }
    double total = budgets.stream().mapToLong(Long::longValue).sum() / 1000.0;
    return Map.of("project", Value.text(context.say(AnnualText.BUDGET_TOTAL)),
        "budget", Value.formula("SUM({budget:section})", YearRow.format(total)));
  }

  /** The meetings of the plan and all others held in the fiscal year, by date. */
  private static List<Meeting> meetings(AnnualPlan plan, SheetContext context) {
    Set<Meeting> meetings = new LinkedHashSet<>(plan.getMeetings());
    context.council().getMeetings().stream()
        .filter(meeting -> meeting.getDate() != null && context.year().contains(meeting.getDate()))
        .forEach(meetings::add);
    return meetings.stream()
        .sorted(Comparator.comparing(Meeting::getDate, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private static List<SocialResource> resources(List<YearRow> rows) {
    return rows.stream().flatMap(row -> row.year().getProject().getResources().stream()).distinct().toList();
  }
}
