package org.musubi.cli.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.musubi.model.core.HealthField;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.DataQuality;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.CauseKind;
import org.musubi.model.issues.CriterionKind;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.FindingKind;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.issues.PriorityCriterion;
import org.musubi.model.values.FiscalYear;

/** Values, findings, issues and causes of a generated council. */
final class Reasons {

  private static final IssuesFactory FACTORY = IssuesFactory.eINSTANCE;
  private static final int VALUES_PER_ISSUE = 12;
  private static final int FIRST_YEAR = 2015;
  private static final int LAST_YEAR = 2024;

  private final Dice dice;
  private final CouncilModel model;
  private final List<Indicator> indicators;
  private final DataSet data;
  private final IssueAnalysis analysis;
  private final List<HealthIssue> all = new ArrayList<>();
  private int findings;

  Reasons(Dice dice, CouncilModel model, List<Indicator> indicators) {
    this.dice = dice;
    this.model = model;
    this.indicators = List.copyOf(indicators);
    data = dice.born(DataFactory.eINSTANCE.createDataSet(), "データ", 1, "計測用データ");
    data.setQuality(DataQuality.FICTITIOUS);
    model.getDataSets().add(data);
    analysis = dice.born(FACTORY.createIssueAnalysis(), "整理", 1, "計測用課題整理");
    analysis.setFiscalYear(new FiscalYear(LAST_YEAR));
    int[] weights = {5, 4, 3, 3};
    CriterionKind[] kinds =
        {CriterionKind.SEVERITY, CriterionKind.URGENCY, CriterionKind.FEASIBILITY, CriterionKind.COOPERATION};
    for (int i = 0; i < kinds.length; i++) {
      PriorityCriterion criterion = dice.born(FACTORY.createPriorityCriterion());
      criterion.setKind(kinds[i]);
      criterion.setWeight((double) weights[i]);
      analysis.getCriteria().add(criterion);
    }
    model.getIssueAnalyses().add(analysis);
  }

  HealthIssue addIssue() {
    int number = all.size() + 1;
    HealthIssue issue = dice.born(FACTORY.createHealthIssue(), "課題", number, "計測用の課題 " + number);
    issue.setField(dice.oneOf(HealthField.VALUES));
    issue.setStatement("健診を受けていない従業員が多い。");
    issue.setTargetGroup("50人未満の事業所の従業員");
    issue.setSeverity(dice.between(1, 5));
    issue.setUrgency(dice.between(1, 5));
    issue.setFeasibility(dice.between(1, 5));
    issue.setCooperation(dice.between(1, 5));
    issue.setStatus(dice.oneOf(IssueStatus.VALUES));
    analysis.getIssues().add(issue);
    Finding finding = addFinding();
    issue.getFindings().add(finding);
    issue.setLeadIndicator(finding.getEvidence().getFirst().getIndicator());
    Cause cause = addCause(issue.getCauses());
    addCause(cause.getCauses());
    all.add(issue);
    return issue;
  }

  private Finding addFinding() {
    findings++;
    Finding finding = dice.born(FACTORY.createFinding(), "根拠", findings, "計測用の根拠 " + findings);
    finding.setKind(dice.oneOf(FindingKind.VALUES));
    finding.setOn(LocalDate.of(LAST_YEAR, 5, 1));
    analysis.getFindings().add(finding);
    for (int i = 0; i < VALUES_PER_ISSUE; i++) {
      finding.getEvidence().add(addValue());
    }
    return finding;
  }

  private Observation addValue() {
    Observation value = dice.born(DataFactory.eINSTANCE.createObservation());
    value.setIndicator(dice.oneOf(indicators));
    value.setArea(model.getArea());
    value.setYear(dice.between(FIRST_YEAR, LAST_YEAR));
    value.setValue(dice.value(0, 100));
    value.setN(dice.between(10, 5000));
    data.getObservations().add(value);
    return value;
  }

  private Cause addCause(List<Cause> causes) {
    Cause cause = dice.born(FACTORY.createCause());
    cause.setText("受診の機会が少ない");
    cause.setKind(dice.oneOf(CauseKind.VALUES));
    causes.add(cause);
    return cause;
  }
}
