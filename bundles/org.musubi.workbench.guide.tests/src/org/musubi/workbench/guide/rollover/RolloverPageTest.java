package org.musubi.workbench.guide.rollover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.musubi.cycle.rollover.RollOver;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.guide.fixture.OpenGuide;
import org.musubi.workbench.guide.fixture.Ui;

/** The page 次年度 as a secretariat uses it. */
class RolloverPageTest extends OpenGuide {

  private static final FiscalYear FY2025 = new FiscalYear(2025);
  private static final FiscalYear FY2026 = new FiscalYear(2026);

  private void withoutPlanOf2026() {
    change(() -> {
      for (Project project : session.model().getProjects()) {
        for (ProjectYear year : project.getYears().stream().filter(y -> FY2026.equals(y.getFiscalYear())).toList()) {
          EcoreUtil.delete(year, true);
        }
      }
      session.model().getMidTermPlans().forEach(plan -> plan.getAnnualPlans().removeIf(
          annual -> FY2026.equals(annual.getFiscalYear())));
    });
  }

  private long plannedFor2026() {
    return session.model().getProjects().stream().flatMap(project -> project.getYears().stream())
        .filter(year -> FY2026.equals(year.getFiscalYear())).count();
  }

  @Test
  void oneButtonMakesTheNextYearAndOneUndoTakesItBack() {
    openSample("rollover");
    withoutPlanOf2026();
    Ui.press(area(), RolloverText.CREATE.text(FY2026.label()));
    Ui.settle();

    assertTrue(plannedFor2026() > 0);
    assertTrue(RollOver.plan(session.model(), FY2025).isDone());
    undo();
    assertEquals(0, plannedFor2026());
  }

  @Test
  void whatIsCarriedOverCannotBeCarriedAgain() {
    openSample("rollover");
    withoutPlanOf2026();
    Ui.press(area(), RolloverText.CREATE.text(FY2026.label()));
    Ui.settle();

    assertFalse(Ui.get(() -> Ui.button(area(), RolloverText.DONE.text(FY2026.label())).isEnabled()));
  }

  @Test
  void anEmptyCouncilIsToldWhatToDo() {
    openEmpty("rollover");

    assertTrue(texts().contains("先に事業を年次計画に入れ"), this::texts);
  }
}
