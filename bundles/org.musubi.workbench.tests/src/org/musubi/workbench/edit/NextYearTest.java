package org.musubi.workbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectStatus;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Quarter;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.fixture.TestCouncil;

class NextYearTest {

  private static final FiscalYear THIS = new FiscalYear(2026);
  private final TestCouncil council = new TestCouncil();

  @Test
  void continuesProjectsWithLastYearsContentsButNotItsResults() {
    ProjectYear before = year(council.project, THIS);
    before.setContent("3回開催");
    before.getQuarters().add(Quarter.Q2);
    before.setResult("2回開催した");
    AnnualPlan plan = NextYear.prepare(council.model, THIS.next());
    assertEquals(THIS.next(), plan.getFiscalYear());
    ProjectYear made = plan.getProjectYears().getFirst();
    assertEquals("3回開催", made.getContent());
    assertEquals(List.of(Quarter.Q2), made.getQuarters());
    assertNull(made.getResult());
  }

  @Test
  void leavesOutEndedAndStoppedProjects() {
    council.project.setEndYear(THIS);
    Project stopped = PlanFactory.eINSTANCE.createProject();
    stopped.setStatus(ProjectStatus.STOPPED);
    council.model.getProjects().add(stopped);
    assertTrue(NextYear.prepare(council.model, THIS.next()).getProjectYears().isEmpty());
  }

  @Test
  void doesNothingTwice() {
    AnnualPlan first = NextYear.prepare(council.model, THIS);
    assertEquals(first, NextYear.prepare(council.model, THIS));
    assertEquals(1, council.project.getYears().size());
    assertEquals(THIS, NextYear.lastPlanned(council.model).orElseThrow());
  }

  private static ProjectYear year(Project project, FiscalYear fiscalYear) {
    ProjectYear year = PlanFactory.eINSTANCE.createProjectYear();
    year.setFiscalYear(fiscalYear);
    project.getYears().add(year);
    return year;
  }
}
