package org.musubi.sheets.issues;

import java.util.List;
import org.musubi.model.issues.IssueStatus;
import org.musubi.sheets.content.Ditto;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.ModelLists;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;

/** The columns of the three tables of the issue sheet (domain.md 6.1). */
final class IssueColumns {

  private static final Validation SCORE = new Validation.Whole(1, 5);

  private final SheetContext context;

  IssueColumns(SheetContext context) {
    this.context = context;
  }

  List<Column<IssueRow>> issues(PriorityFormula priority) {
    String issue = context.say(IssueText.GROUP_ISSUE);
    String evidence = context.say(IssueText.GROUP_EVIDENCE);
    String background = context.say(IssueText.GROUP_BACKGROUND);
    String decision = context.say(IssueText.GROUP_DECISION);
    return List.of(
        Column.<IssueRow>id(row -> row.issue().getId()),
        at("B", "number", IssueText.NUMBER, 5, issue).numbered(),
        at("C", "code", IssueText.CODE, 8, issue).text(row -> row.issue().getCode()),
        at("D", "field", IssueText.FIELD, 9, issue).text(row -> context.label(row.issue().getField()))
            .check(Validation.only(ModelLists.FIELDS)),
        at("E", "statement", IssueText.STATEMENT, 34, issue).text(IssueRow::statement),
        at("F", "target", IssueText.TARGET, 16, issue).text(row ->
            Lines.first(row.issue().getTargetGroup(), Names.join("、", row.issue().getTargets()))),
        at("G", "indicator", IssueText.INDICATOR, 22, evidence).text(row -> row.indicatorText(context))
            .check(Validation.offer(ModelLists.INDICATORS)),
        at("H", "unit", IssueText.UNIT, 9, evidence).text(IssueRow::unit).centered(),
        at("I", "nation", IssueText.NATION, 10, evidence).value(row -> row.evidence().printNation()),
        at("J", "prefecture", IssueText.PREFECTURE, 10, evidence)
            .value(row -> Evidence.print(row.evidence().prefecture())),
        at("K", "area", IssueText.OWN_AREA, 10, evidence).value(row -> Evidence.print(row.evidence().area())),
        at("L", "difference", IssueText.DIFFERENCE, 8, evidence)
            .formula("IF(COUNT({area},{prefecture})<2,\"–\",ROUND({area}-{prefecture},1))", "+0.0;-0.0;0.0"),
        at("M", "ratio", IssueText.RATIO, 8, evidence)
            .formula("IF(OR(COUNT({area},{nation})<2,{nation}=0),\"–\",ROUND({area}/{nation},2))", "0.00"),
        at("N", "mark", IssueText.MARK, 6, evidence).formula(MarkFormula.mark(), "General")
            .highlight("LEFT({mark},1)=\"▲\"", "@"),
        at("O", "source", IssueText.SOURCE, 8, evidence).text(IssueRow::sources),
        at("P", "causes", IssueText.CAUSES, 26, background).text(IssueRow::causes),
        at("Q", "efforts", IssueText.EFFORTS, 22, background).text(row -> row.efforts(context)),
        at("R", "gaps", IssueText.GAPS, 18, background).text(row -> row.issue().getGaps()),
        score("S", "severity", IssueText.SEVERITY).value(row -> Value.judged(row.issue().getSeverity())),
        score("T", "urgency", IssueText.URGENCY).value(row -> Value.judged(row.issue().getUrgency())),
        score("U", "feasibility", IssueText.FEASIBILITY).value(row -> Value.judged(row.issue().getFeasibility())),
        score("V", "cooperation", IssueText.COOPERATION).value(row -> Value.judged(row.issue().getCooperation())),
        at("W", "score", IssueText.SCORE, 8, priority()).formula(priority.template(), "0.0"),
        at("X", "rank", IssueText.RANK, 6, priority())
            .formula("IF({score}=\"\",\"\",RANK({score},{score:room}))", "0"),
        at("Y", "picked", IssueText.PICKED, 6, decision).value(row -> picked(row.issue().getStatus())).centered()
            .check(Validation.only(ModelLists.PICKED)),
        at("Z", "reason", IssueText.REASON, 20, decision).text(row ->
            isHeld(row.issue().getStatus()) ? "" : row.issue().getReason()),
        at("AA", "upperGoals", IssueText.UPPER_GOALS, 14, decision).text(IssueRow::upperGoals),
        at("AB", "remark", IssueText.REMARK, 10, decision).text(row -> row.issue().getRemark()),
        Column.<IssueRow>helper("AC", "other", row -> priority.others(row.issue()), Value.BLANK),
        MarkFormula.value(), MarkFormula.reference(), MarkFormula.direction(), MarkFormula.band(),
        MarkFormula.intervalLow(), MarkFormula.intervalHigh(), MarkFormula.rangeLow(), MarkFormula.rangeHigh(),
        MarkFormula.advantage(), MarkFormula.similar(), MarkFormula.standard());
  }

  private String priority() {
    return context.say(IssueText.GROUP_PRIORITY);
  }

  private Column<IssueRow> at(String letter, String key, IssueText label, double width, String group) {
    return Column.<IssueRow>at(letter, key, context.say(label), width).group(group);
  }

  private Column<IssueRow> score(String letter, String key, IssueText label) {
    return at(letter, key, label, 8, priority()).input().centered().check(SCORE);
  }

  private static Value picked(IssueStatus status) {
    return switch (status) {
      case PICKED -> Value.text("○");
      case CANDIDATE, CONFIRMED -> Value.BLANK;
      case HOLD, DROPPED -> Value.MISSING;
    };
  }

  /** True for issues that stand in the table of issues on hold, with their reason. */
  static boolean isHeld(IssueStatus status) {
    return status == IssueStatus.HOLD || status == IssueStatus.DROPPED;
  }

  /** The long text stands in the wide column E, the mark in the narrow D. */
  List<Column<CauseRow>> causes() {
    Ditto ditto = new Ditto();
    return List.of(
        Column.<CauseRow>id(row -> row.cause().getId()),
        Column.<CauseRow>at("B", "code", context.say(IssueText.CODE), 0)
            .repeated().value(row -> ditto.of("code", Names.of(row.issue())))
            .check(Validation.offer(ModelLists.ISSUES)),
        Column.<CauseRow>at("C", "kind", context.say(IssueText.CAUSE_KIND), 0)
            .text(row -> context.label(row.cause().getKind())).check(Validation.only(ModelLists.CAUSES)),
        Column.<CauseRow>at("D", "changeable", context.say(IssueText.CHANGEABLE), 0).centered()
            .text(row -> context.label(row.cause().getChangeable())).check(Validation.only(ModelLists.CHANGEABLE)),
        Column.<CauseRow>at("E", "cause", context.say(IssueText.CAUSE), 0).text(CauseRow::text),
        Column.<CauseRow>at("F", "evidence", context.say(IssueText.EVIDENCE), 0).text(CauseRow::evidence),
        Column.<CauseRow>at("G", "organizations", context.say(IssueText.ORGANIZATIONS), 0)
            .text(CauseRow::organizations).check(Validation.offer(ModelLists.ORGANIZATIONS)));
  }

  List<Column<IssueRow>> held() {
    return List.of(
        Column.<IssueRow>at("O", "code", context.say(IssueText.CODE), 0).text(row -> Names.of(row.issue())),
        Column.<IssueRow>at("P", "statement", context.say(IssueText.STATEMENT), 0).text(row ->
            Lines.first(row.issue().getName(), row.issue().getStatement())),
        Column.<IssueRow>at("Q", "reason", context.say(IssueText.HELD_REASON), 0)
            .text(row -> row.issue().getReason()));
  }
}
