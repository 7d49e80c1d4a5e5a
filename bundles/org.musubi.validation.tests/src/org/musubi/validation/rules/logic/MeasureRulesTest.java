package org.musubi.validation.rules.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.core.UnitKind;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Frequency;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Outcome;
import org.musubi.model.logic.Output;
import org.musubi.model.plan.Goal;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.rules.Elements;
import org.musubi.validation.testing.RuleTestBase;

class MeasureRulesTest extends RuleTestBase {

  private final Rule incomplete = new IncompleteMeasure();
  private final Rule year = new TargetYearOutOfPlan();
  private final Rule direction = new TargetAgainstDirection();
  private final Rule output = new OutputMeasuredAsOutcome();

  private final Organization insurer = Elements.organization(model, "協会けんぽ", null);
  private final Measure measure = Elements.measure(model, "被扶養者の受診率");

  MeasureRulesTest() {
    measure.setAspect(Aspect.OUTCOME);
    measure.setIndicator(catalogues.indicator("C18").orElseThrow());
    measure.setBaselineValue(19.4);
    measure.setBaselineYear(new FiscalYear(2025));
    measure.setTargetValue(27.0);
    measure.setTargetYear(new FiscalYear(2028));
    measure.setFrequency(Frequency.YEARLY);
    measure.setResponsible(insurer);
  }

  @Test
  void aMeasureIsComplete() {
    assertClean(incomplete);
    measure.setTargetValue(null);
    measure.setIndicator(null);
    String message = assertProblem(incomplete, measure).message();
    assertTrue(message.contains("で、目標値、データ源が"), message);
  }

  @Test
  void whatIsKnownElsewhereIsOffered() {
    measure.setFrequency(null);
    assertFixed(incomplete, assertProblem(incomplete, measure));
    assertEquals(Frequency.YEARLY, measure.getFrequency());

    measure.setResponsible(null);
    Project project = Elements.project(model, "健診");
    Elements.partner(project, insurer, Involvement.LEAD);
    project.getMeasures().add(measure);
    assertFixed(incomplete, assertProblem(incomplete, measure));
    assertEquals(insurer, measure.getResponsible());

    measure.setBaselineValue(null);
    Area area = Elements.area(model, AreaKind.SECONDARY);
    Elements.value(Elements.dataSet(model, null), measure.getIndicator(), area, 2022, 18.5);
    Elements.value(Elements.dataSet(model, null), measure.getIndicator(), area, 2024, 20.8);
    assertFixed(incomplete, assertProblem(incomplete, measure));
    assertEquals(20.8, measure.getBaselineValue());
    assertEquals(new FiscalYear(2024), measure.getBaselineYear());
  }

  @Test
  void yearsBelongToValues() {
    measure.setBaselineYear(null);
    measure.setTargetYear(null);
    String message = assertProblem(incomplete, measure).message();
    assertTrue(message.contains("基準年度、目標年度"), message);
  }

  @Test
  void aQualitativeMeasureNeedsNoValues() {
    measure.setBaselineValue(null);
    measure.setTargetValue(null);
    measure.setDirectionOverride(Direction.TEXT);
    assertClean(incomplete);
    measure.setDirectionOverride(Direction.RANGE);
    measure.setRangeLow(5.0);
    measure.setBaselineValue(4.0);
    assertClean(incomplete);
  }

  @Test
  void theTargetFollowsTheBaseline() {
    measure.setTargetYear(new FiscalYear(2025));
    assertClean(year);
    measure.setTargetYear(new FiscalYear(2024));
    assertFixed(year, assertProblem(year, measure));
    assertEquals(new FiscalYear(2024), measure.getBaselineYear());
    assertEquals(new FiscalYear(2025), measure.getTargetYear());
  }

  @Test
  void theTargetOfAPlanLiesInIt() {
    measure.setTargetYear(new FiscalYear(2032));
    assertClean(year);
    MidTermPlan plan = Elements.plan(model, 2026, 2028);
    Goal goal = PlanFactory.eINSTANCE.createGoal();
    goal.getMeasures().add(measure);
    plan.getGoals().add(goal);
    assertFixed(year, assertProblem(year, measure));
    assertEquals(new FiscalYear(2028), measure.getTargetYear());
  }

  @Test
  void aMeasureCarriedOnMayBeDueInEitherPlan() {
    Project project = Elements.project(model, "健診");
    project.getMeasures().add(measure);
    Elements.plan(model, 2023, 2025).getProjects().add(project);
    assertProblem(year, measure);
    Elements.plan(model, 2026, 2028).getProjects().add(project);
    assertClean(year);
  }

  @Test
  void theTargetPointsTheDesirableWay() {
    assertClean(direction);
    measure.setTargetValue(15.0);
    Problem problem = assertProblem(direction, measure);
    assertFixed(direction, problem);
    assertEquals(15.0, measure.getBaselineValue());
    measure.setIndicator(catalogues.indicator("C22").orElseThrow());
    assertProblem(direction, measure).fixes().get(1).change().run();
    assertClean(direction);
    assertEquals(Direction.UP, measure.getDirectionOverride());
  }

  @Test
  void anOutcomeIsNotMeasuredByWorkDone() {
    LogicModel logic = Elements.logicModel(model);
    Outcome outcome = Elements.box(logic, LogicFactory.eINSTANCE.createOutcome(), "受診が増える");
    outcome.getMeasures().add(measure);
    assertClean(output);
    measure.setAspect(Aspect.OUTPUT);
    assertFixed(output, assertProblem(output, measure));
    assertEquals(Aspect.OUTCOME, measure.getAspect());

    measure.setUnitOverride(Elements.unit("回", UnitKind.COUNT));
    assertTrue(assertProblem(output, measure).message().contains("回"));
    Output held = Elements.box(logic, LogicFactory.eINSTANCE.createOutput(), "開いた回数");
    Elements.link(logic, held, outcome);
    assertFixed(output, assertProblem(output, measure));
    assertTrue(held.getMeasures().contains(measure) && outcome.getMeasures().isEmpty());
  }

  @Test
  void withoutAnOutputItIsTakenOff() {
    LogicModel logic = Elements.logicModel(model);
    Outcome outcome = Elements.box(logic, LogicFactory.eINSTANCE.createOutcome(), "受診が増える");
    outcome.getMeasures().add(measure);
    measure.setUnitOverride(catalogues.unit("U-PERSON").orElseThrow());
    assertFixed(output, assertProblem(output, measure));
    assertTrue(outcome.getMeasures().isEmpty());
  }

  @Test
  void peopleWhoShouldBecomeFewerAreAnOutcome() {
    LogicModel logic = Elements.logicModel(model);
    Outcome outcome = Elements.box(logic, LogicFactory.eINSTANCE.createOutcome(), "転倒が減る");
    measure.setIndicator(catalogues.indicator("E08-2").orElseThrow());
    outcome.getMeasures().add(measure);
    assertNull(measure.getUnitOverride());
    assertClean(output);
  }
}
