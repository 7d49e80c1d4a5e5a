package org.musubi.sheets.midterm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.musubi.model.core.Period;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Meeting;
import org.musubi.sheets.content.Caveats;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.PlanChoice;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.roles.RoleSummary;

/**
 * 中期計画書 (domain.md 6.2). The roadmap with its 36 narrow columns and the cross table of roles are a second
 * worksheet: they cannot share columns with the wide texts of the projects.
 */
public final class MidTermPlanSheet implements SheetDefinition {

  private static final PageSetup PLAN = new PageSetup(PageSetup.Paper.A4, "projects", null, "C");
  private static final PageSetup ROADMAP = new PageSetup(PageSetup.Paper.A4, null, null, "C");

  @Override
  public String key() {
    return "mid-term-plan";
  }

  @Override
  public String name(Locale locale) {
    return PlanText.SHEET.in(locale);
  }

  @Override
  public List<SheetLayout> build(SheetContext context) {
    MidTermPlan plan = PlanChoice.midTerm(context.model(), context.year());
    Period period = PlanChoice.period(plan, context.year());
    List<Project> projects = projects(plan, context);
    return List.of(plan(context, plan, period, projects), roadmap(context, period, projects));
  }

  /** The projects of the plan; when it names none, all of the council. */
  private static List<Project> projects(MidTermPlan plan, SheetContext context) {
    return plan.getProjects().isEmpty() ? context.model().getProjects() : plan.getProjects();
  }

  private SheetLayout plan(SheetContext context, MidTermPlan plan, Period period, List<Project> projects) {
    PlanColumns columns = new PlanColumns(context);
    List<GoalRow> goals = GoalRow.of(plan, context);
    Caveats caveats = new Caveats(context);
    goals.stream().filter(row -> row.measure() != null).forEach(row -> caveats.add(row.measure().getIndicator()));
    return new SheetLayout(name(context.locale()), PLAN)
        .about(plan.eContainer() == null ? "" : plan.getId())
        .at(1, head(context, plan, period))
        .at(7, Table.of("goals", context.say(PlanText.TABLE_GOALS), columns.goals(), goals, GoalRow::id)
            .growing(GoalEdits.rows(plan, context)))
        .below(0, Notes.across("B", "P", null, caveats.texts()))
        .below(1, Table.of("projects", context.say(PlanText.TABLE_PROJECTS), columns.projects(period), projects,
            Project::getId).growing(PlanEdits.rows(plan)));
  }

  private static Fields head(SheetContext context, MidTermPlan plan, Period period) {
    String years = context.years().span(period.getStart(), period.getEnd());
    return new Fields()
        .title("B", "P", context.say(PlanText.TITLE, context.councilTitle(), years))
        .field(2, "B", "E", context.say(PlanText.PERIOD, years))
        .field(2, "F", "G", context.say(PlanText.APPROVED_ON, context.years().day(plan.getApprovedOn())))
        .field(2, "H", "K", context.say(PlanText.APPROVED_IN, meeting(plan.getApprovedIn())))
        .field(2, "L", "P", context.say(PlanText.PLANNED_BY, context.personText(plan.getAuthor())))
        .field(3, "B", "P", context.say(PlanText.ALIGNMENT, alignment(plan)))
        .field(4, "B", "P", context.say(PlanText.VISION, Lines.orEmpty(plan.getVision())))
        .field(5, "B", "P", context.say(PlanText.APPROACH, Lines.orEmpty(plan.getApproach())));
  }

  private static String meeting(Meeting meeting) {
    return meeting == null ? "" : Names.of(meeting);
  }

  private static String alignment(MidTermPlan plan) {
    List<String> goals = new ArrayList<>();
    plan.getUpperGoals().forEach(goal -> goals.add(
        Lines.join(" ", Lines.first(goal.getPlanName(), Names.of(goal.getPolicy())), goal.getName())));
    return Lines.join(" / ", plan.getAlignText(), Lines.join("、", goals));
  }

  private static SheetLayout roadmap(SheetContext context, Period period, List<Project> projects) {
    String years = context.years().span(period.getStart(), period.getEnd());
    RoleSummary roles = new RoleSummary(context, projects);
    return new SheetLayout(context.say(PlanText.SHEET_ROADMAP), ROADMAP)
        .at(1, new Fields().title("B", "AM", context.say(PlanText.TITLE_ROADMAP, context.councilTitle(), years)))
        .at(3, new Roadmap(context, period).table(projects))
        .below(0, Notes.across("B", "AM", null, List.of(context.say(PlanText.LEGEND_ROADMAP))))
        .below(1, roles.table())
        .below(0, Notes.across("B", "AM", null, roles.legend()));
  }
}
