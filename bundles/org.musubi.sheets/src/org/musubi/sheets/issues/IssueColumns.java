package org.musubi.sheets.issues;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.emf.common.util.ECollections;
import org.musubi.model.core.HealthField;
import org.musubi.model.data.Indicator;
import org.musubi.model.issues.CauseKind;
import org.musubi.model.issues.Changeability;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueStatus;
import org.musubi.sheets.content.Choices;
import org.musubi.sheets.content.Inputs;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.ModelLists;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.Observations;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.types.CellTypes;

/** The columns of the three tables of the issue sheet (domain.md 6.1). */
final class IssueColumns {

  private static final Validation SCORE = new Validation.Whole(1, 5);

  private final SheetContext context;

  /** One for all rows: it remembers what the indicators are called. */
  private final CellType<Indicator> indicators;

  IssueColumns(SheetContext context) {
    this.context = context;
    this.indicators = Choices.indicator(context);
  }

  List<Column<IssueRow>> issues(PriorityFormula priority) {
    String issue = context.say(IssueText.GROUP_ISSUE);
    String evidence = context.say(IssueText.GROUP_EVIDENCE);
    String background = context.say(IssueText.GROUP_BACKGROUND);
    String decision = context.say(IssueText.GROUP_DECISION);
    return List.of(
        Column.<IssueRow>id(row -> row.issue().getId()),
        at("B", "number", IssueText.NUMBER, 5, issue).numbered(),
        text(at("C", "code", IssueText.CODE, 8, issue).names(), HealthIssue::getCode, HealthIssue::setCode),
        edited(at("D", "field", IssueText.FIELD, 9, issue).check(Validation.only(ModelLists.FIELDS)),
            CellTypes.choice(HealthField.class), HealthIssue::getField, HealthIssue::setField),
        text(at("E", "statement", IssueText.STATEMENT, 34, issue).names(), Statement::of, Statement::set),
        text(at("F", "target", IssueText.TARGET, 16, issue), item ->
            Lines.first(item.getTargetGroup(), Names.join("、", item.getTargets())), HealthIssue::setTargetGroup),
        Inputs.of(at("G", "indicator", IssueText.INDICATOR, 22, evidence)
            .check(Validation.offer(ModelLists.INDICATORS)), context, indicators,
            row -> row.issue().getLeadIndicator(),
            (row, indicator) -> row.issue().setLeadIndicator(indicator), IssueRow::namesIndicator)
            .text(row -> row.namesIndicator() && row.indicator() != null
                ? indicators.show(row.indicator(), context) : row.indicatorText(context)),
        at("H", "unit", IssueText.UNIT, 9, evidence).text(IssueRow::unit).centered(),
        at("I", "nation", IssueText.NATION, 10, evidence).value(row -> row.evidence().printNation()),
        at("J", "prefecture", IssueText.PREFECTURE, 10, evidence)
            .value(row -> Observations.print(row.evidence().prefecture())),
        at("K", "area", IssueText.OWN_AREA, 10, evidence).value(row -> Observations.print(row.evidence().area())),
        at("L", "difference", IssueText.DIFFERENCE, 8, evidence)
            .formula("IF(COUNT({area},{prefecture})<2,\"–\",ROUND({area}-{prefecture},1))", "+0.0;-0.0;0.0"),
        at("M", "ratio", IssueText.RATIO, 8, evidence)
            .formula("IF(OR(COUNT({area},{nation})<2,{nation}=0),\"–\",ROUND({area}/{nation},2))", "0.00"),
        at("N", "mark", IssueText.MARK, 6, evidence).formula(MarkFormula.mark(), "General")
            .highlight("LEFT({mark},1)=\"▲\"", "@"),
        at("O", "source", IssueText.SOURCE, 8, evidence).text(IssueRow::sources),
        at("P", "causes", IssueText.CAUSES, 26, background).text(IssueRow::causes),
        text(at("Q", "efforts", IssueText.EFFORTS, 22, background),
            HealthIssue::getExistingEfforts, HealthIssue::setExistingEfforts),
        text(at("R", "gaps", IssueText.GAPS, 18, background), HealthIssue::getGaps, HealthIssue::setGaps),
        score("S", "severity", IssueText.SEVERITY, HealthIssue::getSeverity, HealthIssue::setSeverity),
        score("T", "urgency", IssueText.URGENCY, HealthIssue::getUrgency, HealthIssue::setUrgency),
        score("U", "feasibility", IssueText.FEASIBILITY, HealthIssue::getFeasibility, HealthIssue::setFeasibility),
        score("V", "cooperation", IssueText.COOPERATION, HealthIssue::getCooperation, HealthIssue::setCooperation),
        at("W", "score", IssueText.SCORE, 8, priority()).formula(priority.template(), "0.0"),
        at("X", "rank", IssueText.RANK, 6, priority())
            .formula("IF({score}=\"\",\"\",RANK({score},{score:room}))", "0"),
        edited(at("Y", "picked", IssueText.PICKED, 6, decision).centered().check(Validation.only(ModelLists.PICKED)),
            IssueEdits.PICKED, IssueEdits::picked, IssueEdits::pick),
        Inputs.of(at("Z", "reason", IssueText.REASON, 20, decision), context, CellTypes.text(),
            row -> row.issue().getReason(), (row, reason) -> row.issue().setReason(reason),
            row -> !isHeld(row.issue().getStatus())),
        edited(at("AA", "upperGoals", IssueText.UPPER_GOALS, 14, decision), CellTypes.upperGoals(),
            item -> List.copyOf(item.getUpperGoals()),
            (item, goals) -> ECollections.setEList(item.getUpperGoals(), goals)),
        text(at("AB", "remark", IssueText.REMARK, 10, decision), HealthIssue::getRemark, HealthIssue::setRemark),
        Column.<IssueRow>helper("AC", "other", row -> priority.others(row.issue()), Value.BLANK),
        MarkFormula.value(), MarkFormula.reference(), MarkFormula.direction(), MarkFormula.band(),
        MarkFormula.intervalLow(), MarkFormula.intervalHigh(), MarkFormula.rangeLow(), MarkFormula.rangeHigh(),
        MarkFormula.advantage(), MarkFormula.similar(), MarkFormula.standard(),
        edited(at("AO", "resources", IssueText.RESOURCES, 20, context.say(IssueText.GROUP_RESOURCES)),
            CellTypes.resources(), item -> List.copyOf(item.getResources()),
            (item, resources) -> ECollections.setEList(item.getResources(), resources)));
  }

  private Column<IssueRow> text(Column<IssueRow> column, Function<HealthIssue, String> get,
      BiConsumer<HealthIssue, String> set) {
    return edited(column, CellTypes.text(), get, set);
  }

  private <T> Column<IssueRow> edited(Column<IssueRow> column, CellType<T> type, Function<HealthIssue, T> get,
      BiConsumer<HealthIssue, T> set) {
    return Inputs.of(column, context, type, row -> get.apply(row.issue()),
        (row, value) -> set.accept(row.issue(), value));
  }

  private String priority() {
    return context.say(IssueText.GROUP_PRIORITY);
  }

  private Column<IssueRow> at(String letter, String key, IssueText label, double width, String group) {
    return Column.<IssueRow>at(letter, key, context.say(label), width).group(group);
  }

  private Column<IssueRow> score(String letter, String key, IssueText label, Function<HealthIssue, Integer> get,
      BiConsumer<HealthIssue, Integer> set) {
    return edited(at(letter, key, label, 8, priority()).centered().check(SCORE), CellTypes.whole(1, 5), get, set)
        .value(row -> Value.judged(get.apply(row.issue())));
  }

  /** True for issues that stand in the table of issues on hold, with their reason. */
  static boolean isHeld(IssueStatus status) {
    return status == IssueStatus.HOLD || status == IssueStatus.DROPPED;
  }

  /** The long text stands in the wide column E, the mark in the narrow D. */
  List<Column<CauseRow>> causes(List<HealthIssue> issues) {
    return List.of(
        Column.<CauseRow>id(row -> row.cause().getId()),
        cause("B", "code", IssueText.CODE, CellTypes.issue(scope -> issues), CauseRow::issue, CauseRow::move)
            .check(Validation.offer(ModelLists.ISSUES)),
        cause("C", "kind", IssueText.CAUSE_KIND, CellTypes.choice(CauseKind.class),
            row -> row.cause().getKind(), (row, kind) -> row.cause().setKind(kind))
            .check(Validation.only(ModelLists.CAUSES)),
        cause("D", "changeable", IssueText.CHANGEABLE, CellTypes.choice(Changeability.class),
            row -> row.cause().getChangeable(), (row, changeable) -> row.cause().setChangeable(changeable))
            .centered().check(Validation.only(ModelLists.CHANGEABLE)),
        cause("E", "cause", IssueText.CAUSE, new BranchType(),
            row -> row.cause().getText(), (row, text) -> row.cause().setText(text)).names().text(CauseRow::text),
        cause("F", "evidence", IssueText.EVIDENCE, CellTypes.findings(),
            row -> List.copyOf(row.cause().getFindings()),
            (row, findings) -> ECollections.setEList(row.cause().getFindings(), findings)),
        cause("G", "organizations", IssueText.ORGANIZATIONS, CellTypes.organizations(),
            row -> List.copyOf(row.cause().getOrganizations()),
            (row, organizations) -> ECollections.setEList(row.cause().getOrganizations(), organizations))
            .check(Validation.offer(ModelLists.ORGANIZATIONS)));
  }

  private <T> Column<CauseRow> cause(String letter, String key, IssueText label, CellType<T> type,
      Function<CauseRow, T> get, BiConsumer<CauseRow, T> set) {
    return Inputs.of(Column.at(letter, key, context.say(label), 0), context, type, get, set);
  }

  List<Column<IssueRow>> held() {
    return List.of(
        Column.<IssueRow>at("O", "code", context.say(IssueText.CODE), 0).names().text(row -> Names.of(row.issue())),
        Column.<IssueRow>at("P", "statement", context.say(IssueText.STATEMENT), 0).text(row ->
            Lines.first(row.issue().getName(), row.issue().getStatement())),
        text(Column.at("Q", "reason", context.say(IssueText.HELD_REASON), 0),
            HealthIssue::getReason, HealthIssue::setReason));
  }
}
