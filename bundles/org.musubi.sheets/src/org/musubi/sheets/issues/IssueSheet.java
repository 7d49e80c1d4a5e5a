package org.musubi.sheets.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.musubi.analysis.priority.PriorityScores;
import org.musubi.model.issues.CriterionKind;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.content.Caveats;
import org.musubi.sheets.content.CommonText;
import org.musubi.sheets.content.IssueChoice;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.Places;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.Chart;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;

/** 課題整理シート (domain.md 6.1): issues with figures, background, priority; their causes; issues on hold. */
public final class IssueSheet implements SheetDefinition {

  private static final PageSetup PAGE = new PageSetup(PageSetup.Paper.A3, "issues", "issues", "C");
  private static final int CHART_LINES = 7;

  @Override
  public String key() {
    return "issues";
  }

  @Override
  public String name(Locale locale) {
    return IssueText.SHEET.in(locale);
  }

  @Override
  public List<SheetLayout> build(SheetContext context) {
    IssueAnalysis analysis = IssueChoice.of(context);
    EvidenceFinder finder = new EvidenceFinder(context.model(), context.reference());
    List<IssueRow> rows = analysis.getIssues().stream().map(i -> new IssueRow(i, finder.of(i))).toList();
    List<HealthIssue> issues = analysis.getIssues();
    PriorityFormula priority = new PriorityFormula(PriorityScores.criteria(analysis));
    IssueColumns columns = new IssueColumns(context);
    List<CauseRow> causes = issues.stream().flatMap(i -> CauseRow.of(i).stream()).toList();
    List<IssueRow> held = rows.stream().filter(r -> IssueColumns.isHeld(r.issue().getStatus())).toList();

    SheetLayout layout = new SheetLayout(name(context.locale()), PAGE)
        .about(analysis.eContainer() == null ? "" : analysis.getId())
        .at(1, head(context, analysis, rows, priority))
        .at(5, Table.of("issues", context.say(IssueText.TABLE_ISSUES), columns.issues(priority), rows,
            row -> row.issue().getId())
            .growing(IssueEdits.issues(analysis, issue -> new IssueRow(issue, finder.of(issue)))))
        .below(1, Table.of("causes", context.say(IssueText.TABLE_CAUSES), columns.causes(issues), causes,
            row -> row.cause().getId()).growing(IssueEdits.causes(analysis)));
    if (rows.stream().anyMatch(row -> row.issue().getScore() != null)) {
      layout.beside(new Chart(Chart.Kind.BAR, context.say(IssueText.CHART), "{issues.code}", "{issues.score}",
          Columns.index("H"), Columns.index("N"), CHART_LINES, 100));
    }
    layout.beside(Table.keeping("held", context.say(IssueText.TABLE_HELD), columns.held(), held,
        row -> row.issue().getId()));
    return List.of(layout);
  }

  private static Fields head(SheetContext context, IssueAnalysis analysis, List<IssueRow> rows,
      PriorityFormula priority) {
    FiscalYear year = analysis.getFiscalYear() == null ? context.year() : analysis.getFiscalYear();
    Caveats caveats = new Caveats(context);
    rows.forEach(row -> {
      caveats.add(row.indicator());
      row.shown().forEach(caveats::add);
    });
    List<String> cautions = new ArrayList<>();
    cautions.add(analysis.getCaution());
    cautions.addAll(caveats.texts());
    return new Fields()
        .title("B", "R", context.say(IssueText.TITLE, context.years().label(year)))
        .field(2, "B", "E", context.say(CommonText.COUNCIL_NAME, context.councilName()))
        .field(2, "F", "I", context.say(IssueText.AREA, Places.name(context.model().getArea())))
        .field(2, "J", "L", context.say(CommonText.MADE_ON, context.years().day(analysis.getMadeOn())))
        .field(2, "M", "R", context.say(CommonText.AUTHOR, context.personText(analysis.getAuthor())))
        .field(3, "B", "E", context.say(IssueText.TARGETS, targets(rows)))
        .field(3, "F", "I", context.say(IssueText.COMPARED))
        .field(3, "J", "R", context.say(IssueText.DATA_USED,
            Lines.join("、", rows.stream().flatMap(row -> row.sourcesInWords().stream()).sorted().toList())))
        .note(2, "S", "AB", context.say(CommonText.LEGEND_MARK))
        .note(3, "S", "AB", context.say(IssueText.LEGEND_SCORE, priority.inWords(Map.of(
            CriterionKind.SEVERITY, context.label(CriterionKind.SEVERITY),
            CriterionKind.URGENCY, context.label(CriterionKind.URGENCY),
            CriterionKind.FEASIBILITY, context.label(CriterionKind.FEASIBILITY),
            CriterionKind.COOPERATION, context.label(CriterionKind.COOPERATION)))))
        .note(4, "B", "R", context.say(IssueText.CAUTION, Lines.join("\n", cautions)))
        .note(4, "S", "AB", context.legendOfFills());
  }

  private static String targets(List<IssueRow> rows) {
    List<String> targets = rows.stream().flatMap(row -> row.issue().getTargets().stream()).map(Names::of).toList();
    return Lines.join("、", targets);
  }
}
