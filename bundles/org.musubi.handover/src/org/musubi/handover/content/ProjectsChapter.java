package org.musubi.handover.content;

import static org.musubi.handover.content.CouncilChapter.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.analysis.evaluation.SheetSummary;
import org.musubi.model.core.RatingScheme;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;

/** The projects of the year with their ratings and the reasons. */
final class ProjectsChapter implements Chapter {

  @Override
  public HandoverText title() {
    return HandoverText.PROJECTS_TITLE;
  }

  @Override
  public void write(HandoverContext context, BookletBuilder out) {
    List<EvaluationSheet> sheets = context.evaluations();
    if (sheets.isEmpty()) {
      out.text(context.say(HandoverText.EVALUATION_NONE, context.year(context.year())));
    } else if (!context.year().equals(sheets.getFirst().getFiscalYear())) {
      out.text(context.say(HandoverText.EVALUATION_EARLIER, context.year(context.year()),
          context.year(sheets.getFirst().getFiscalYear())));
    }
    sheets.forEach(sheet -> overall(context, sheet, out));
    List<ProjectYear> years = years(context);
    if (years.isEmpty()) {
      out.text(context.say(HandoverText.PROJECTS_NONE, context.year(context.year())));
    }
    years.forEach(year -> project(context, year, sheets, out));
  }

  private static List<ProjectYear> years(HandoverContext context) {
    List<ProjectYear> years = new ArrayList<>();
    for (Project project : context.model().getProjects()) {
      project.getYears().stream().filter(year -> context.year().equals(year.getFiscalYear())).forEach(years::add);
    }
    return years;
  }

  private static void overall(HandoverContext context, EvaluationSheet sheet, BookletBuilder out) {
    out.heading(2, context.name(sheet));
    SheetSummary summary = SheetSummary.of(sheet);
    String decided = sheet.getOverall() == null ? context.say(HandoverText.NOT_DECIDED)
        : context.label(sheet.getOverall());
    String computed = sheet.getScheme() == RatingScheme.QUAL ? "" : summary.overall().display();
    out.facts(List.of(
        List.of(context.say(HandoverText.FACT_OVERALL), HandoverContext.lines(
            context.say(HandoverText.OVERALL, decided, computed), sheet.getOverallComment())),
        List.of(context.say(HandoverText.FACT_ASPECTS), HandoverContext.lines(summary.aspects().stream()
            .map(aspect -> context.say(HandoverText.ASPECT, context.label(aspect.aspect()),
                aspect.composite().display())).toArray(String[]::new))),
        List.of(context.say(HandoverText.FACT_SCHEME), context.label(sheet.getScheme())),
        List.of(context.say(HandoverText.FACT_PARTICIPANTS), context.organizations(sheet.getParticipants()))));
    Charts charts = new Charts(context);
    charts.aspects(sheet).ifPresent(out::picture);
    charts.achievements(sheet).ifPresent(out::picture);
    List<EvaluationItem> general = sheet.getItems().stream().filter(item -> item.getProject() == null).toList();
    if (!general.isEmpty()) {
      out.heading(3, context.say(HandoverText.GENERAL_ITEMS));
      items(context, general, out);
    }
  }

  private static void project(HandoverContext context, ProjectYear year, List<EvaluationSheet> sheets,
      BookletBuilder out) {
    Project project = year.getProject();
    out.heading(2, context.name(project));
    out.text(HandoverContext.text(project.getPurposeText()));
    out.facts(List.of(
        List.of(context.say(HandoverText.FACT_ISSUES), context.names(project.getIssues())),
        List.of(context.say(HandoverText.FACT_PARTNERS), HandoverContext.lines(project.getPartners().stream()
            .map(partner -> context.say(HandoverText.PARTNER, context.organization(partner.getOrganization()),
                context.label(partner.getInvolvement()), HandoverContext.text(partner.getContribution())))
            .toArray(String[]::new))),
        List.of(context.say(HandoverText.FACT_PLANNED), HandoverContext.lines(year.getContent(),
            context.labelled(HandoverText.OUTPUT_TARGET, year.getOutputTarget()),
            context.labelled(HandoverText.OUTCOME_TARGET, year.getOutcomeTarget()))),
        List.of(context.say(HandoverText.FACT_RESULT), HandoverContext.lines(
            context.label(year.getState()), year.getResult())),
        List.of(context.say(HandoverText.FACT_BUDGET), year.getBudgetTotal() == null ? ""
            : context.say(HandoverText.YEN, year.getBudgetTotal())),
        List.of(context.say(HandoverText.FACT_REMARK),
            HandoverContext.lines(year.getRemark(), project.getRemark()))));
    List<EvaluationItem> items = sheets.stream().flatMap(sheet -> sheet.getItems().stream())
        .filter(item -> item.getProject() == project).toList();
    if (items.isEmpty()) {
      out.text(context.say(HandoverText.PROJECT_NOT_EVALUATED));
    } else {
      items(context, items, out);
    }
  }

  private static void items(HandoverContext context, List<EvaluationItem> items, BookletBuilder out) {
    out.table(List.of(column(context, HandoverText.COLUMN_ASPECT, 1.5), column(context, HandoverText.COLUMN_ITEM, 2),
        column(context, HandoverText.COLUMN_RESULT, 2.4), column(context, HandoverText.COLUMN_ACHIEVEMENT, 1),
        column(context, HandoverText.COLUMN_RATING, 0.8), column(context, HandoverText.COLUMN_REASON, 2.8)),
        items.stream().map(item -> List.of(context.label(item.getAspect()), context.name(item),
            HandoverContext.lines(context.labelled(HandoverText.PLANNED, item.getPlannedText()),
                context.labelled(HandoverText.ACHIEVED, item.getResultText())),
            item.getMeasure() == null ? "" : ItemRatings.achievement(item).display(), rating(context, item),
            HandoverContext.text(item.getRatingReason()))).toList());
  }

  static String rating(HandoverContext context, EvaluationItem item) {
    return Optional.ofNullable(ItemRatings.rating(item)).map((RatingValue rating) -> context.label(rating))
        .orElse("");
  }
}
