package org.musubi.analysis.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Outcome;
import org.musubi.model.logic.OutcomeTerm;

class LogicChecksTest {

  static {
    AnalysisSetup.register();
  }

  private final LogicModel model = LogicFactory.eINSTANCE.createLogicModel();

  private LogicElement add(EClass kind) {
    LogicElement element = (LogicElement) EcoreUtil.create(kind);
    model.getElements().add(element);
    return element;
  }

  private Outcome outcome(OutcomeTerm term) {
    Outcome outcome = (Outcome) add(LogicPackage.Literals.OUTCOME);
    outcome.setTerm(term);
    return outcome;
  }

  private CausalLink link(LogicElement from, LogicElement to) {
    CausalLink link = LogicFactory.eINSTANCE.createCausalLink();
    link.setSource(from);
    link.setTarget(to);
    link.setRationale("because");
    model.getLinks().add(link);
    return link;
  }

  @Test
  void aClosedChainIsSound() {
    LogicElement activity = add(LogicPackage.Literals.ACTIVITY);
    LogicElement output = add(LogicPackage.Literals.OUTPUT);
    Outcome outcome = outcome(OutcomeTerm.SHORT);
    outcome.getMeasures().add(LogicFactory.eINSTANCE.createMeasure());
    LogicElement impact = add(LogicPackage.Literals.IMPACT);
    List<CausalLink> links = List.of(link(activity, output), link(output, outcome));

    assertEquals(List.of(LogicProblem.NO_WAY_OUT), LogicChecks.of(outcome));
    CausalLink last = link(outcome, impact);
    model.getElements().forEach(element -> assertEquals(List.of(), LogicChecks.of(element)));
    links.forEach(link -> assertEquals(List.of(), LogicChecks.of(link)));
    assertEquals(List.of(LogicProblem.SKIPS_STAGES), LogicChecks.of(last), "short-term outcome to impact");
  }

  @Test
  void gapsOfAnOutcomeAreFound() {
    assertEquals(List.of(LogicProblem.NO_WAY_OUT, LogicProblem.NO_WAY_IN, LogicProblem.NO_MEASURE),
        LogicChecks.of(outcome(OutcomeTerm.MID)));
    assertEquals(List.of(LogicProblem.NO_WAY_OUT), LogicChecks.of(add(LogicPackage.Literals.ACTIVITY)));
    assertEquals(List.of(LogicProblem.NO_WAY_IN), LogicChecks.of(add(LogicPackage.Literals.IMPACT)));
  }

  @Test
  void feedbackClosesNoGap() {
    Outcome outcome = outcome(OutcomeTerm.LONG);
    outcome.getMeasures().add(LogicFactory.eINSTANCE.createMeasure());
    LogicElement input = add(LogicPackage.Literals.INPUT);
    CausalLink back = link(outcome, input);
    assertEquals(List.of(LogicProblem.BACKWARDS), LogicChecks.of(back));

    back.setFeedback(true);
    assertEquals(List.of(), LogicChecks.of(back));
    assertEquals(List.of(LogicProblem.NO_WAY_OUT, LogicProblem.NO_WAY_IN), LogicChecks.of(outcome));
  }

  @Test
  void aCircleWithinAStageIsFoundUntilOneLinkIsFeedback() {
    Outcome one = outcome(OutcomeTerm.SHORT);
    Outcome two = outcome(OutcomeTerm.SHORT);
    CausalLink there = link(one, two);
    assertEquals(List.of(), LogicChecks.of(there));
    CausalLink back = link(two, one);
    assertEquals(List.of(LogicProblem.CYCLE), LogicChecks.of(there));
    assertEquals(List.of(LogicProblem.CYCLE), LogicChecks.of(back));

    back.setFeedback(true);
    assertEquals(List.of(), LogicChecks.of(there));
  }

  @Test
  void oneStageMayBeSkippedNotTwo() {
    LogicElement output = add(LogicPackage.Literals.OUTPUT);

    assertEquals(List.of(), LogicChecks.of(link(output, outcome(OutcomeTerm.MID))));
    assertEquals(List.of(LogicProblem.SKIPS_STAGES), LogicChecks.of(link(output, outcome(OutcomeTerm.LONG))));
  }

  @Test
  void aLinkWithoutEndsOrRationaleIsNoCrash() {
    CausalLink link = LogicFactory.eINSTANCE.createCausalLink();
    link.setRationale(" ");

    assertEquals(List.of(LogicProblem.NO_RATIONALE), LogicChecks.of(link));
  }

  @ParameterizedTest
  @EnumSource(LogicProblem.class)
  void everyProblemHasASentenceInBothLanguages(LogicProblem problem) {
    assertFalse(problem.sentence(Locale.JAPANESE).isBlank());
    assertFalse(problem.sentence(Locale.ENGLISH).equals(problem.sentence(Locale.JAPANESE)));
    assertFalse(problem.rule().isBlank());
  }
}
