package org.musubi.cycle.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.musubi.cycle.CouncilTest;
import org.musubi.cycle.actuals.Actuals;
import org.musubi.cycle.years.YearComparison.Fate;
import org.musubi.cycle.years.YearComparison.MeasureChange;
import org.musubi.model.plan.Project;

/** Two fiscal years side by side. */
class YearComparisonTest extends CouncilTest {

  private MeasureChange change(YearComparison comparison, String code) {
    return comparison.measures().stream().filter(change -> change.measure() == measure(code)).findFirst().orElseThrow();
  }

  @Test
  void whatGotBetterIsPositiveWhicheverWayItShouldMove() {
    Actuals.enter(measure("M2"), FY2025, 70.0, null);
    Actuals.enter(measure("M4"), FY2025, 36.0, null);

    YearComparison comparison = YearComparison.of(model, FY2025, FY2024);

    assertEquals(FY2024, comparison.earlier());
    assertEquals(9.0, change(comparison, "M2").betterBy());
    assertEquals(3.0, change(comparison, "M4").betterBy());
  }

  @Test
  void aMissingValueGivesNoChange() {
    Actuals.enter(measure("M2"), FY2025, null, null);

    assertNull(change(YearComparison.of(model, FY2024, FY2025), "M2").betterBy());
  }

  @Test
  void projectsBeginGoOnAndEnd() {
    Project ended = project("PJ-01");
    ended.getYears().removeIf(year -> year.getFiscalYear().equals(FY2025));
    Project begun = project("PJ-02");
    begun.getYears().removeIf(year -> year.getFiscalYear().equals(FY2024));

    YearComparison comparison = YearComparison.of(model, FY2024, FY2025);

    assertEquals(Fate.GONE, fate(comparison, ended));
    assertEquals(Fate.NEW, fate(comparison, begun));
    assertEquals(Fate.CONTINUED, fate(comparison, project("PJ-03")));
  }

  private static Fate fate(YearComparison comparison, Project project) {
    return comparison.projects().stream().filter(change -> change.project() == project).findFirst().orElseThrow()
        .fate();
  }
}
