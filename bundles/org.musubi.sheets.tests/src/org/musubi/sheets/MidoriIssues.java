package org.musubi.sheets;

import java.time.LocalDate;
import java.util.List;
import org.musubi.model.core.Area;
import org.musubi.model.core.HealthField;
import org.musubi.model.core.Unit;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.DataQuality;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.CauseKind;
import org.musubi.model.issues.Changeability;
import org.musubi.model.issues.CriterionKind;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.FindingKind;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.issues.PriorityCriterion;

/** The issues of the invented council: one with figures (domain.md 5.14), one with a voice only, one on hold. */
final class MidoriIssues {

  private static final IssuesFactory FACTORY = IssuesFactory.eINSTANCE;

  private final MidoriCouncil midori;
  private final DataSet figures = DataFactory.eINSTANCE.createDataSet();
  private final IssueAnalysis analysis = FACTORY.createIssueAnalysis();

  private MidoriIssues(MidoriCouncil midori) {
    this.midori = midori;
  }

  static void addTo(MidoriCouncil midori) {
    new MidoriIssues(midori).add();
  }

  private void add() {
    DataSource source = DataFactory.eINSTANCE.createDataSource();
    source.setCode("SRC17");
    source.setName("協会けんぽ データ");
    source.setCaveat("被保険者と被扶養者のみの値");
    midori.model.getOwnCatalogue().getSources().add(source);
    figures.setSource(source);
    figures.setQuality(DataQuality.FICTITIOUS);
    midori.model.getDataSets().add(figures);

    analysis.setFiscalYear(MidoriCouncil.YEAR);
    analysis.setAuthor("若葉 花子");
    analysis.setMadeOn(LocalDate.of(2024, 6, 10));
    analysis.setCaution("有所見率は50人以上の事業場のみの値です。");
    criterion("重要度", CriterionKind.SEVERITY, 5);
    criterion("緊急度", CriterionKind.URGENCY, 4);
    criterion("実現可能性", CriterionKind.FEASIBILITY, 3);
    criterion("連携の必要性", CriterionKind.COOPERATION, 3);
    midori.model.getIssueAnalyses().add(analysis);

    Indicator checkup = indicator("C18", "協会けんぽ 被扶養者特定健診実施率", midori.percent, Direction.UP);
    HealthIssue first = issue("課題-01", HealthField.SMALLBIZ, "小規模事業場の健診と家族の健診が届いていない", 5, 4, 4, 5);
    first.setTargetGroup("従業員30人未満と被扶養者");
    first.setLeadIndicator(checkup);
    first.setStatus(IssueStatus.PICKED);
    first.setReason("現場の声が多く、連携でしか届かないため");
    first.setExistingEfforts("市の集団健診、協会けんぽの受診勧奨");
    first.setGaps("事業所の場所と時間の確保");
    finding(first, observation(checkup, midori.model.getArea(), 19.4),
        observation(checkup, midori.prefecture, 24.8), observation(checkup, midori.nation, 26.0));
    Cause cause = cause(first, "受診の時間が取れない", CauseKind.ENVIRONMENT, Changeability.YES);
    Cause deeper = FACTORY.createCause();
    deeper.setText("代わりの人がいない");
    deeper.setKind(CauseKind.SYSTEM);
    deeper.setChangeable(Changeability.PARTLY);
    cause.getCauses().add(deeper);
    cause.getOrganizations().add(midori.organizations.get(3));
    cause(first, "案内が家族に届かない", CauseKind.KNOWLEDGE, Changeability.YES);

    HealthIssue second = issue("課題-02", HealthField.MENTAL, "相談先を知らない働く人が多い", 3, 3, 4, null);
    Finding voice = FACTORY.createFinding();
    voice.setKind(FindingKind.VOICE);
    voice.setStatement("どこに相談してよいか分からない(WSの声)");
    analysis.getFindings().add(voice);
    second.getFindings().add(voice);

    HealthIssue third = issue("課題-03", HealthField.ORAL, "歯科健診の機会が少ない", 2, 2, 3, 3);
    third.setStatus(IssueStatus.HOLD);
    third.setReason("次の計画期間に検討する");
    Indicator small = indicator("X01", "歯科健診の受診率", midori.percent, Direction.UP);
    third.setLeadIndicator(small);
    Observation few = observation(small, midori.model.getArea(), 12.5);
    few.setN(8);
    finding(third, few, observation(small, midori.prefecture, 20.0));
  }

  private void criterion(String name, CriterionKind kind, double weight) {
    PriorityCriterion criterion = FACTORY.createPriorityCriterion();
    criterion.setName(name);
    criterion.setKind(kind);
    criterion.setWeight(weight);
    analysis.getCriteria().add(criterion);
  }

  private HealthIssue issue(String code, HealthField field, String name, Integer severity, Integer urgency,
      Integer feasibility, Integer cooperation) {
    HealthIssue issue = FACTORY.createHealthIssue();
    issue.setCode(code);
    issue.setField(field);
    issue.setName(name);
    issue.setSeverity(severity);
    issue.setUrgency(urgency);
    issue.setFeasibility(feasibility);
    issue.setCooperation(cooperation);
    analysis.getIssues().add(issue);
    return issue;
  }

  private Cause cause(HealthIssue issue, String text, CauseKind kind, Changeability changeable) {
    Cause cause = FACTORY.createCause();
    cause.setText(text);
    cause.setKind(kind);
    cause.setChangeable(changeable);
    issue.getCauses().add(cause);
    return cause;
  }

  private Indicator indicator(String code, String name, Unit unit, Direction direction) {
    Indicator indicator = DataFactory.eINSTANCE.createIndicator();
    indicator.setCode(code);
    indicator.setName(name);
    indicator.setUnit(unit);
    indicator.setDirection(direction);
    midori.model.getOwnCatalogue().getIndicators().add(indicator);
    return indicator;
  }

  private Observation observation(Indicator indicator, Area area, double value) {
    Observation observation = DataFactory.eINSTANCE.createObservation();
    observation.setIndicator(indicator);
    observation.setArea(area);
    observation.setYear(2023);
    observation.setValue(value);
    figures.getObservations().add(observation);
    return observation;
  }

  private void finding(HealthIssue issue, Observation... evidence) {
    Finding finding = FACTORY.createFinding();
    finding.setKind(FindingKind.DATA);
    finding.getEvidence().addAll(List.of(evidence));
    analysis.getFindings().add(finding);
    issue.getFindings().add(finding);
  }
}
