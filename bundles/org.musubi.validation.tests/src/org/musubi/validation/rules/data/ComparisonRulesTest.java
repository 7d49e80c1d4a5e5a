package org.musubi.validation.rules.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.data.Breakdown;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.data.Sex;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.FindingKind;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.Measurement;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.rules.Elements;
import org.musubi.validation.testing.RuleTestBase;

class ComparisonRulesTest extends RuleTestBase {

  private final Rule caveat = new CaveatNotStated();
  private final Rule unlike = new UnlikeValuesCompared();

  private final Area area = Elements.area(model, AreaKind.SECONDARY);
  private final Indicator findingsRate = catalogues.indicator("C22").orElseThrow();
  private final DataSet set = Elements.dataSet(model, catalogues.source("SRC19").orElseThrow());
  private final IssueAnalysis analysis = Elements.analysis(model);

  private Observation own(int year) {
    return Elements.value(set, findingsRate, area, year, 57.6);
  }

  private Observation nation(int year) {
    return Elements.value(set, findingsRate, catalogues.nation(), year, 52.7);
  }

  @Test
  void theCaveatOfACitedSourceIsStated() {
    Elements.finding(analysis, FindingKind.DATA, "所見のある人が多い", own(2025));
    Problem problem = assertProblem(caveat, analysis);
    assertTrue(problem.message().contains("労働者50人以上の事業場のみ"), problem.message());
    analysis.setCaution("圏域の値は速報。");
    assertFixed(caveat, problem);
    assertTrue(analysis.getCaution().startsWith("圏域の値は速報。\n※定期健康診断実施結果(有所見率):労働者50人以上"),
        analysis.getCaution());
  }

  @Test
  void namingTheIndicatorOrUsingNoFigureIsEnough() {
    Finding finding = Elements.finding(analysis, FindingKind.DATA, "所見のある人が多い", own(2025));
    analysis.setCaution("定期健康診断有所見率は50人未満の事業場を含まない。");
    assertClean(caveat);
    analysis.setCaution(null);
    finding.getEvidence().clear();
    assertClean(caveat);
  }

  @Test
  void differentYearsAreNotComparedSilently() {
    Finding finding = Elements.finding(analysis, FindingKind.DATA, "全国より高い", own(2025), nation(2021));
    Problem problem = assertProblem(unlike, finding);
    assertTrue(problem.message().contains("2025") && problem.message().contains("2021"), problem.message());
    assertFixed(unlike, problem);
    finding.setDescription(null);
    finding.setStatement("全国(令和3年)より高い");
    assertClean(unlike);
    finding.setStatement("全国より高い");
    finding.getEvidence().add(nation(2025));
    assertClean(unlike);
  }

  @Test
  void aSeriesOfOneAreaIsNoComparison() {
    Elements.finding(analysis, FindingKind.DATA, "増えている", own(2021), own(2025));
    assertClean(unlike);
  }

  @Test
  void differentGroupsAreNotComparedSilently() {
    Observation men = own(2025);
    Breakdown breakdown = DataFactory.eINSTANCE.createBreakdown();
    breakdown.setSex(Sex.MALE);
    men.setBreakdown(breakdown);
    Finding finding = Elements.finding(analysis, FindingKind.DATA, "全国より高い", men, nation(2025));
    assertFixed(unlike, assertProblem(unlike, finding));
    finding.setDescription(null);
    finding.setStatement("男の値は全国より高い");
    assertClean(unlike);
  }

  @Test
  void aChangeOfDefinitionIsSaid() {
    Observation changed = own(2025);
    changed.setDefinitionChanged(true);
    Finding finding = Elements.finding(analysis, FindingKind.DATA, "増えている", own(2021), changed);
    assertFixed(unlike, assertProblem(unlike, finding));
    assertTrue(finding.getDescription().contains("定義"));
  }

  @Test
  void anActualValueTakesOverTheMark() {
    Observation changed = own(2025);
    changed.setDefinitionChanged(true);
    Measurement actual = LogicFactory.eINSTANCE.createMeasurement();
    actual.setObservation(changed);
    Elements.measure(model, "有所見率").getMeasurements().add(actual);
    assertFixed(unlike, assertProblem(unlike, actual));
    assertTrue(actual.isDefinitionChanged());
  }

  @Test
  void theSampleCouncilSaysWhatDiffers() throws Exception {
    assertEquals(0, check(unlike, midori()).size());
  }
}
