package org.musubi.analysis.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.plan.BudgetLine;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;

class ProgressTest {

  static {
    AnalysisSetup.register();
  }

  private final ProjectYear year = PlanFactory.eINSTANCE.createProjectYear();

  @Test
  void withoutTasksThereIsNoProgress() {
    assertNull(year.getProgress());
  }

  @Test
  void longTasksWeighMore() {
    task(100, LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 10));
    task(50, LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30));

    assertEquals((100 * 10 + 50 * 30) / 40.0, year.getProgress());
  }

  @Test
  void undatedTasksWeighLikeTheOthersOnAverage() {
    task(100, LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 10));
    task(0, LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30));
    task(50, null, null);
    task(50, LocalDate.of(2024, 9, 2), LocalDate.of(2024, 9, 1));

    assertEquals((100 * 10 + 0 * 30 + 50 * 20 + 50 * 20) / 80.0, year.getProgress());
  }

  @Test
  void doneCountsFullWhateverThePercentage() {
    task(0, null, null).setDone(true);
    task(null, null, null);

    assertEquals(50, year.getProgress());
  }

  @Test
  void budgetIsTheSumOfItsLines() {
    assertNull(year.getBudgetTotal());
    line(null);
    assertNull(year.getBudgetTotal());
    line(120_000L);
    line(30_500L);
    assertEquals(150_500L, year.getBudgetTotal());
  }

  private void line(Long amount) {
    BudgetLine line = PlanFactory.eINSTANCE.createBudgetLine();
    line.setAmount(amount);
    year.getBudget().add(line);
  }

  private Task task(Integer percent, LocalDate start, LocalDate end) {
    Task task = PlanFactory.eINSTANCE.createTask();
    task.setPercent(percent);
    task.setStart(start);
    task.setEnd(end);
    year.getTasks().add(task);
    return task;
  }
}
