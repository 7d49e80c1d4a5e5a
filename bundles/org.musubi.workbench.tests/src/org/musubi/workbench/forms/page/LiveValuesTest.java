package org.musubi.workbench.forms.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.RatingScheme;
import org.musubi.model.data.Direction;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.forms.fixture.PageTest;
import org.musubi.workbench.forms.kit.Field;
import org.musubi.workbench.forms.tables.TablePart;

/** Computed values follow what is typed, on the same page and on others that are open. */
class LiveValuesTest extends PageTest {

  @Test
  void scoreAndRankFollowTheScoresOfThisIssueAndOfOthers() {
    HealthIssue smoking = council.the(council.original.smoking);
    HealthIssue checkups = council.the(council.original.checkups);
    ElementForm form = open(smoking);
    Field score = field(form, IssuesPackage.Literals.HEALTH_ISSUE__SCORE);
    Field rank = field(form, IssuesPackage.Literals.HEALTH_ISSUE__RANK);
    assertEquals("–", text(score));
    for (var feature : new EAttribute[] {IssuesPackage.Literals.HEALTH_ISSUE__SEVERITY,
        IssuesPackage.Literals.HEALTH_ISSUE__URGENCY, IssuesPackage.Literals.HEALTH_ISSUE__FEASIBILITY,
        IssuesPackage.Literals.HEALTH_ISSUE__COOPERATION}) {
      key(field(form, feature).control(), '4', '4', 0);
    }
    settle();
    assertEquals("80.0 点", text(score));
    assertEquals("1 位", text(rank));
    session().change("x", () -> {
      checkups.setSeverity(5);
      checkups.setUrgency(5);
      checkups.setFeasibility(5);
      checkups.setCooperation(5);
    });
    settle();
    assertEquals("2 位", text(rank));
  }

  @Test
  void theTableOfIssuesShowsScoresAndRanksAtOnce() {
    HealthIssue smoking = council.the(council.original.smoking);
    ElementForm form = open(council.the(council.original.analysis));
    TablePart issues = table(form, IssuesPackage.Literals.ISSUE_ANALYSIS__ISSUES);
    session().change("x", () -> {
      smoking.setSeverity(5);
      smoking.setUrgency(5);
      smoking.setFeasibility(5);
      smoking.setCooperation(5);
    });
    settle();
    TableItem row = ((TableViewer) issues.viewer()).getTable().getItem(0);
    assertEquals("100.0", row.getText(column(issues, IssuesPackage.Literals.HEALTH_ISSUE__SCORE)));
    assertEquals("1", row.getText(column(issues, IssuesPackage.Literals.HEALTH_ISSUE__RANK)));
  }

  private static int column(TablePart table, EStructuralFeature feature) {
    for (int i = 0; i < table.spec().columns().size(); i++) {
      if (table.spec().columns().get(i).value().feature() == feature) {
        return i;
      }
    }
    throw new AssertionError(feature.getName());
  }

  @Test
  void achievementsOfAMeasureFollowTheTarget() {
    Measure measure = measure();
    Measurement first = LogicFactory.eINSTANCE.createMeasurement();
    first.setFiscalYear(new FiscalYear(2024));
    first.setActual(24.0);
    session().change("x", () -> measure.getMeasurements().add(first));
    ElementForm form = open(measure);
    TablePart actuals = table(form, LogicPackage.Literals.MEASURE__MEASUREMENTS);
    TableItem row = ((TableViewer) actuals.viewer()).getTable().getItem(0);
    assertEquals("40.0%", row.getText(2));
    assertEquals("20.0", row.getText(3));
    assertEquals("120.0%", row.getText(4));
    enter(field(form, LogicPackage.Literals.MEASURE__TARGET_VALUE), "120");
    settle();
    assertEquals("20.0%", row.getText(2));
    assertEquals("40.0", row.getText(3));
  }

  private Measure measure() {
    Measure measure = LogicFactory.eINSTANCE.createMeasure();
    measure.setName("参加事業所数");
    measure.setDirectionOverride(Direction.UP);
    measure.setBaselineValue(0.0);
    measure.setBaselineYear(new FiscalYear(2023));
    measure.setTargetValue(60.0);
    measure.setTargetYear(new FiscalYear(2026));
    session().change("x", () -> council.model().getMeasures().add(measure));
    return measure;
  }

  @Test
  void anActualValueTypedInAnEvaluationIsRatedAndRecordedAtItsMeasure() {
    Measure measure = measure();
    EvaluationSheet sheet = EvaluationFactory.eINSTANCE.createEvaluationSheet();
    sheet.setFiscalYear(new FiscalYear(2024));
    sheet.setScheme(RatingScheme.RATE_AD);
    EvaluationItem item = EvaluationFactory.eINSTANCE.createEvaluationItem();
    item.setMeasure(measure);
    sheet.getItems().add(item);
    session().change("x", () -> council.model().getEvaluations().add(sheet));
    ElementForm form = open(item);
    ElementForm summary = open(sheet);
    Field actual = field(form, LogicPackage.Literals.MEASUREMENT__ACTUAL);
    oneStep(() -> enter(actual, "24"));
    assertEquals(24.0, measure.getMeasurements().getFirst().getActual());
    assertEquals("A", text(field(form, EvaluationPackage.Literals.EVALUATION_ITEM__COMPUTED_RATING)));
    assertEquals("120.0%", text(field(form, EvaluationPackage.Literals.EVALUATION_ITEM__ACHIEVEMENT)));
    assertEquals("A", text(field(summary, EvaluationPackage.Literals.EVALUATION_SHEET__COMPUTED_OVERALL)));
    session().undo();
    settle();
    assertTrue(measure.getMeasurements().isEmpty());
    assertEquals("", text(actual));
    assertEquals("E(評価困難)", text(field(form, EvaluationPackage.Literals.EVALUATION_ITEM__COMPUTED_RATING)));
  }

  @Test
  void theZoneOfAnOrganisationFollowsItsLatestAssessment() {
    ElementForm form = open(council.the(council.original.office));
    TablePart assessments = table(form, StakeholdersPackage.Literals.ORGANIZATION__ASSESSMENTS);
    assessments.actions().add(StakeholdersPackage.Literals.STAKEHOLDER_ASSESSMENT);
    assessments.viewer().cancelEditing();
    settle();
    Field power = assessments.details().fields().get(0);
    Field interest = assessments.details().fields().get(1);
    key(power.control(), '5', '5', 0);
    key(interest.control(), '5', '5', 0);
    settle();
    assertEquals("重点関与", text(field(form, StakeholdersPackage.Literals.STAKEHOLDER_ASSESSMENT__ZONE)));
    key(interest.control(), '1', '1', 0);
    settle();
    assertEquals("満足維持", text(field(form, StakeholdersPackage.Literals.STAKEHOLDER_ASSESSMENT__ZONE)));
    send(interest.control(), SWT.FocusOut);
  }
}
