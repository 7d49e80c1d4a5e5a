package org.musubi.sheets.cover;

import java.util.List;
import org.musubi.model.core.Period;
import org.musubi.model.evaluation.EvaluationScope;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.sheets.content.IssueChoice;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.PlanChoice;
import org.musubi.sheets.content.Seats;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Value;

/** A figure about the council, 「–」 while there is nothing to count. */
record Fact(String label, Value figure) {

  /** Members, issues, projects and grades of the year. */
  static List<Fact> all(SheetContext context) {
    List<HealthIssue> issues = IssueChoice.of(context).getIssues();
    return List.of(
        count(CoverText.MEMBERS, Seats.held(context).stream().filter(Seats::isMember).count(), CoverText.PEOPLE,
            context),
        count(CoverText.ORGANIZATIONS, context.model().getOrganizations().size(), CoverText.BODIES, context),
        count(CoverText.WORKING_GROUPS, context.council().getWorkingGroups().size(), CoverText.GROUPS, context),
        count(CoverText.MEETINGS, context.council().getMeetings().stream()
            .filter(meeting -> meeting.getDate() != null && context.year().contains(meeting.getDate())).count(),
            CoverText.TIMES, context),
        count(CoverText.ISSUES, issues.size(), CoverText.ITEMS, context),
        count(CoverText.PICKED, issues.stream().filter(issue -> issue.getStatus() == IssueStatus.PICKED).count(),
            CoverText.ITEMS, context),
        new Fact(context.say(CoverText.PLAN), Value.textOrMissing(period(context))),
        count(CoverText.PROJECTS, PlanChoice.annual(context.model(), context.year()).getProjectYears().size(),
            CoverText.ITEMS, context),
        new Fact(context.say(CoverText.EVALUATION), Value.textOrMissing(grades(context, false))),
        new Fact(context.say(CoverText.EVALUATION_OF_COUNCIL), Value.textOrMissing(grades(context, true))));
  }

  private static Fact count(CoverText label, long number, CoverText format, SheetContext context) {
    return new Fact(context.say(label), number == 0 ? Value.MISSING
        : new Value.Number(number, context.say(format)));
  }

  private static String period(SheetContext context) {
    MidTermPlan plan = PlanChoice.midTerm(context.model(), context.year());
    if (plan.getPeriod() == null) {
      return "";
    }
    Period period = PlanChoice.period(plan, context.year());
    return context.years().span(period.getStart(), period.getEnd());
  }

  /** The overall grade; with the names of the evaluations when there are several. */
  private static String grades(SheetContext context, boolean ofCouncil) {
    List<EvaluationSheet> sheets = context.model().getEvaluations().stream()
        .filter(sheet -> context.year().equals(sheet.getFiscalYear()))
        .filter(sheet -> (sheet.getScope() == EvaluationScope.COUNCIL) == ofCouncil)
        .filter(sheet -> overall(sheet) != null).toList();
    return sheets.size() < 2
        ? sheets.stream().map(sheet -> grade(sheet, context)).findFirst().orElse("")
        : Lines.join("\n", sheets.stream().map(sheet -> context.say(CoverText.NAMED_GRADE,
            Lines.first(sheet.getName(), sheet.getCode()), grade(sheet, context))).toList());
  }

  private static String grade(EvaluationSheet sheet, SheetContext context) {
    return context.say(sheet.getOverall() == null ? CoverText.COMPUTED : CoverText.DECIDED,
        context.label(overall(sheet)));
  }

  private static RatingValue overall(EvaluationSheet sheet) {
    return sheet.getOverall() == null ? sheet.getComputedOverall() : sheet.getOverall();
  }
}
