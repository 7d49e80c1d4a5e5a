package org.musubi.cycle.rollover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.musubi.cycle.CouncilTest;
import org.musubi.cycle.actuals.Actuals;
import org.musubi.model.core.TraceKind;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.logic.Measure;
import org.musubi.model.values.FiscalYear;

/** New targets where the old ones are reached or over. */
class TargetProposalsTest extends CouncilTest {

  @Test
  void aTargetStillAheadIsLeftAlone() {
    assertTrue(TargetProposals.of(measure("M2"), FY2024).isEmpty());
  }

  @Test
  void percentagesGoOnByFivePoints() {
    Actuals.enter(measure("M3"), FY2026, 26.1, "確定値");
    TargetProposal proposal = TargetProposals.of(measure("M3"), FY2026).orElseThrow();

    assertEquals(31.1, proposal.target());
    assertEquals(26.1, proposal.baseline());
    assertEquals(new FiscalYear(2029), proposal.targetYear());
  }

  @Test
  void wantedDecreasesGoDown() {
    Actuals.enter(measure("M4"), FY2026, 30.0, "調査");

    assertEquals(25.0, TargetProposals.of(measure("M4"), FY2026).orElseThrow().target());
  }

  @Test
  void countsGoOnByATenth() {
    Actuals.enter(measure("M2"), FY2025, 95.0, "一覧");
    TargetProposal proposal = TargetProposals.of(measure("M2"), FY2025).orElseThrow();

    assertEquals(105.0, proposal.target(), "95 + 9.5 rounded half up");
    assertTrue(proposal.reason().contains("90"), proposal.reason());
  }

  @Test
  void withoutActualValueNothingIsProposed() {
    measure("M2").getMeasurements().clear();

    assertTrue(TargetProposals.of(measure("M2"), FY2026).isEmpty());
  }

  @Test
  void anAcceptedTargetLeavesEarlierEvaluationsAsTheyWere() {
    Measure old = measure("M2");
    RatingValue before = item(FY2024, "M2").getComputedRating();
    Actuals.enter(old, FY2025, 95.0, "一覧");

    Measure renewed = TargetProposals.accept(TargetProposals.of(old, FY2025).orElseThrow());

    assertEquals(before, item(FY2024, "M2").getComputedRating());
    assertEquals(90.0, old.getTargetValue());
    assertEquals(95.0, renewed.getBaselineValue());
    assertTrue(project("PJ-01").getMeasures().contains(renewed));
    assertFalse(project("PJ-01").getMeasures().contains(old));
    assertSame(old, renewed.getTraces().getFirst().getTarget());
    assertEquals(TraceKind.REPLACES, renewed.getTraces().getFirst().getKind());
    assertEquals(1, model.getMeasures().stream().filter(m -> renewed.getCode().equals(m.getCode())).count());
    assertEquals(old.getElements(), renewed.getElements());
  }
}
