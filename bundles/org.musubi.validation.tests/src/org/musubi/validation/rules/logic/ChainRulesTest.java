package org.musubi.validation.rules.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musubi.model.data.Aspect;
import org.musubi.model.logic.Activity;
import org.musubi.model.logic.Assumption;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.ExternalFactor;
import org.musubi.model.logic.Impact;
import org.musubi.model.logic.Input;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.ModelStatus;
import org.musubi.model.logic.Outcome;
import org.musubi.model.logic.OutcomeTerm;
import org.musubi.model.logic.Output;
import org.musubi.model.plan.Project;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.rules.Elements;
import org.musubi.validation.testing.RuleTestBase;

class ChainRulesTest extends RuleTestBase {

  private final Rule dangling = new DanglingElement();
  private final Rule noResult = new ActivityWithoutResult();
  private final Rule noCause = new OutcomeWithoutCause();
  private final Rule rationale = new LinkWithoutRationale();
  private final Rule stages = new LinkSkippingStages();
  private final Rule circle = new UnmarkedCircle();
  private final Rule unmeasured = new OutcomeWithoutMeasure();
  private final Rule conditions = new FinalOutcomeWithoutConditions();

  private final LogicModel logic = Elements.logicModel(model);
  private final Input input = Elements.box(logic, LogicFactory.eINSTANCE.createInput(), "会場");
  private final Activity activity = Elements.box(logic, LogicFactory.eINSTANCE.createActivity(), "同日に行う");
  private final Output output = Elements.box(logic, LogicFactory.eINSTANCE.createOutput(), "受けた人");
  private final Outcome outcome = Elements.box(logic, LogicFactory.eINSTANCE.createOutcome(), "受診が増える");
  private final Impact impact = Elements.box(logic, LogicFactory.eINSTANCE.createImpact(), "健康を保つ");
  private final CausalLink first = Elements.link(logic, input, activity);
  private final CausalLink second = Elements.link(logic, activity, output);
  private final CausalLink third = Elements.link(logic, output, outcome);
  private final CausalLink last = Elements.link(logic, outcome, impact);

  ChainRulesTest() {
    outcome.setTerm(OutcomeTerm.LONG);
  }

  private void remove(CausalLink link) {
    link.setSource(null);
    link.setTarget(null);
    logic.getLinks().remove(link);
  }

  @Test
  void aWholeChainIsInOrder() {
    for (Rule rule : List.of(dangling, noResult, noCause, rationale, circle)) {
      assertClean(rule);
    }
  }

  @Test
  void anInputServesAnActivity() {
    remove(first);
    assertFixed(dangling, assertProblem(dangling, input));
  }

  @Test
  void anOutputComesFromAnActivityAndLeadsToAnOutcome() {
    remove(third);
    Problem problem = assertProblem(dangling, output);
    assertTrue(problem.message().contains("どのアウトカムにも"), problem.message());
    assertFixed(dangling, problem);
    remove(second);
    assertFixed(dangling, assertProblem(dangling, output));
  }

  @Test
  void feedbackDoesNotHoldAChainTogether() {
    third.setFeedback(true);
    assertProblem(dangling, output);
    assertProblem(noCause, outcome);
  }

  @Test
  void anActivityHasAResultIfOnlyThroughAnother() {
    remove(second);
    Problem problem = assertProblem(noResult, activity);
    assertFixed(noResult, problem);
    Activity preparation = Elements.box(logic, LogicFactory.eINSTANCE.createActivity(), "準備する");
    assertProblem(noResult, preparation);
    Elements.link(logic, preparation, activity);
    assertClean(noResult);
  }

  @Test
  void somethingLeadsToOutcomesAndImpacts() {
    remove(third);
    assertFixed(noCause, assertProblem(noCause, outcome));
    remove(last);
    assertFixed(noCause, assertProblem(noCause, impact));
  }

  @Test
  void theArchiveIsNotJudged() {
    remove(third);
    remove(first);
    first.setSource(null);
    second.setRationale("");
    logic.setStatus(ModelStatus.ARCHIVED);
    for (Rule rule : List.of(dangling, noResult, noCause, rationale, unmeasured, conditions)) {
      assertClean(rule);
    }
  }

  @Test
  void aLinkHasAReason() {
    last.setRationale("\u3000");
    assertProblem(rationale, last);
    last.setRationale("研究による");
    assertClean(rationale);
  }

  @Test
  void aLinkSkipsAtMostOneStage() {
    outcome.setTerm(OutcomeTerm.MID);
    assertClean(stages);
    outcome.setTerm(OutcomeTerm.LONG);
    assertProblem(stages, third);
    third.setFeedback(true);
    assertClean(stages);
    CausalLink straight = Elements.link(logic, activity, impact);
    assertTrue(assertProblem(stages, straight).message().contains("4段階"));
    settings = settings.withThreshold(stages.id(), "stages", 4.0);
    assertClean(stages);
  }

  @Test
  void theWayBackOfACircleIsFeedback() {
    CausalLink back = Elements.link(logic, outcome, activity);
    assertFixed(circle, assertProblem(circle, back));
    assertTrue(back.isFeedback());
  }

  @Test
  void inACircleOfOneStageEveryLinkMayBeTheFeedback() {
    Outcome other = Elements.box(logic, LogicFactory.eINSTANCE.createOutcome(), "続ける");
    other.setTerm(OutcomeTerm.LONG);
    CausalLink there = Elements.link(logic, outcome, other);
    CausalLink back = Elements.link(logic, other, outcome);
    List<Problem> problems = check(circle);
    assertEquals(List.of(there, back), problems.stream().map(Problem::element).toList());
    problems.getFirst().fixes().getFirst().change().run();
    assertClean(circle);
  }

  @Test
  void aLinkBackIsToldBeforeTheCircleIsClosed() {
    Output other = Elements.box(logic, LogicFactory.eINSTANCE.createOutput(), "配った部数");
    CausalLink back = Elements.link(logic, outcome, other);
    assertFixed(circle, assertProblem(circle, back));
  }

  @Test
  void aLinkToItselfIsACircle() {
    CausalLink loop = Elements.link(logic, outcome, outcome);
    assertFixed(circle, assertProblem(circle, loop));
  }

  @Test
  void longChainsAreSearchedWithoutEnd() {
    Activity before = activity;
    for (int i = 0; i < 20_000; i++) {
      Activity next = Elements.box(logic, LogicFactory.eINSTANCE.createActivity(), "段取り" + i);
      Elements.link(logic, before, next);
      before = next;
    }
    assertClean(circle);
    Elements.link(logic, before, activity);
    assertEquals(20_001, check(circle).size());
  }

  @Test
  void anOutcomeIsMeasured() {
    Problem problem = assertProblem(unmeasured, outcome);
    assertFixed(unmeasured, problem);
    assertEquals("受診が増える", outcome.getMeasures().getFirst().getName());
    assertEquals(Aspect.OUTCOME, outcome.getMeasures().getFirst().getAspect());
    outcome.getMeasures().clear();
    Project project = Elements.project(model, "健診");
    Measure rate = Elements.measure(model, "受診率");
    rate.setAspect(Aspect.OUTCOME);
    project.getMeasures().add(rate);
    project.getLogicElements().add(outcome);
    assertFixed(unmeasured, assertProblem(unmeasured, outcome));
    assertTrue(outcome.getMeasures().contains(rate));
  }

  @Test
  void aFinalOutcomeHasConditions() {
    assertProblem(conditions, impact);
    Assumption assumption = LogicFactory.eINSTANCE.createAssumption();
    assumption.getAbout().add(activity);
    logic.getAssumptions().add(assumption);
    assertClean(conditions);
    remove(last);
    assertProblem(conditions, impact);
    logic.getElements().remove(impact);
    assertClean(conditions);
    remove(third);
    assertProblem(conditions, outcome);
    ExternalFactor factor = LogicFactory.eINSTANCE.createExternalFactor();
    logic.getExternalFactors().add(factor);
    assertClean(conditions);
  }
}
