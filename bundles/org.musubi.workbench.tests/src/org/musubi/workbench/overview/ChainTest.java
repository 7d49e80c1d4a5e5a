package org.musubi.workbench.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.edit.NextYear;
import org.musubi.workbench.fixture.TestCouncil;
import org.musubi.workbench.overview.Advice.Create;
import org.musubi.workbench.overview.Advice.PrepareYear;
import org.musubi.workbench.overview.Advice.Show;
import org.musubi.workbench.overview.StepState.Progress;

class ChainTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private final TestCouncil council = new TestCouncil();

  @Test
  void emptyCouncilIsToDoEverywhereWithOneClickToBegin() {
    CouncilModel empty = CouncilFactory.eINSTANCE.createCouncilModel();
    for (StepState state : Chain.of(empty, TODAY)) {
      assertEquals(Progress.OPEN, state.progress(), () -> state.step().name());
      if (state.step() != Step.NEXT_YEAR) {
        assertInstanceOf(Create.class, state.missing().getFirst().action(), () -> state.step().name());
      }
    }
  }

  @Test
  void adviceShowsTheElementsConcerned() {
    Advice withoutFinding = state(Step.ISSUES).missing().getFirst();
    assertEquals(List.of(council.checkups), ((Show) withoutFinding.action()).elements());
    assertTrue(withoutFinding.sentence().contains("1"), withoutFinding.sentence());
  }

  @Test
  void pickingAnIssueTakesTheAdviceAway() {
    int before = state(Step.ISSUES).missing().size();
    council.smoking.setStatus(IssueStatus.PICKED);
    assertEquals(before - 1, state(Step.ISSUES).missing().size());
  }

  @Test
  void planOfTheYearIsAskedForAndMade() {
    FiscalYear year = FiscalYear.of(TODAY);
    assertTrue(state(Step.PLANS).missing().stream().anyMatch(advice -> advice.action() instanceof Create create
        && create.kind() == PlanPackage.Literals.MID_TERM_PLAN));
    NextYear.prepare(council.model, year.previous());
    assertTrue(asksFor(Step.PLANS, year));
    NextYear.prepare(council.model, year);
    assertFalse(asksFor(Step.PLANS, year));
  }

  @Test
  void improvementsLeadToThePlanOfNextYear() {
    FiscalYear year = FiscalYear.of(TODAY);
    NextYear.prepare(council.model, year);
    assertFalse(asksFor(Step.NEXT_YEAR, year.next()));
    EvaluationSheet sheet = EvaluationFactory.eINSTANCE.createEvaluationSheet();
    EvaluationItem item = EvaluationFactory.eINSTANCE.createEvaluationItem();
    ImprovementAction action = EvaluationFactory.eINSTANCE.createImprovementAction();
    item.getImprovements().add(action);
    sheet.getItems().add(item);
    council.model.getEvaluations().add(sheet);
    assertTrue(asksFor(Step.NEXT_YEAR, year.next()));
    NextYear.prepare(council.model, year.next());
    assertFalse(asksFor(Step.NEXT_YEAR, year.next()));
  }

  private StepState state(Step step) {
    return Chain.of(council.model, TODAY).get(step.ordinal());
  }

  private boolean asksFor(Step step, FiscalYear year) {
    return state(step).missing().stream().anyMatch(advice -> advice.action().equals(new PrepareYear(year)));
  }
}
