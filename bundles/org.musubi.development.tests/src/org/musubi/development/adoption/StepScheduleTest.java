package org.musubi.development.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.model.values.FiscalYear;

/** Steps of an example over the months of a fiscal year. */
class StepScheduleTest {

  private static final FiscalYear YEAR = new FiscalYear(2026);

  @Test
  void preparationComesFirstAndTheRestEndsInFebruary() {
    List<TaskDraft> tasks = StepSchedule.of(List.of("a", "b", "c", "d"), 4, YEAR, LocalDate.of(2025, 12, 1));

    assertEquals(List.of(
        new TaskDraft("a", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 31)),
        new TaskDraft("b", LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 31)),
        new TaskDraft("c", LocalDate.of(2026, 8, 1), LocalDate.of(2026, 10, 31)),
        new TaskDraft("d", LocalDate.of(2026, 11, 1), LocalDate.of(2027, 2, 28))), tasks);
  }

  @ParameterizedTest
  @CsvSource({"1, 4, 2026-04-01", "5, 12, 2026-04-01", "7, 3, 2026-11-22", "3, 0, 2027-03-15", "4, , 2026-06-30",
      "0, 4, 2026-04-01", "30, 4, 2026-04-01"})
  void allStepsLieInTheYearInOrderAndNotInThePast(int steps, Integer lead, LocalDate today) {
    List<String> names = IntStream.range(0, steps).mapToObj(Integer::toString).toList();
    List<TaskDraft> tasks = StepSchedule.of(names, lead, YEAR, today);

    assertEquals(names, tasks.stream().map(TaskDraft::name).toList());
    for (int i = 0; i < tasks.size(); i++) {
      TaskDraft task = tasks.get(i);
      assertFalse(task.end().isBefore(task.start()), task.toString());
      assertTrue(YEAR.contains(task.start()) && YEAR.contains(task.end()), task.toString());
      assertFalse(task.end().isBefore(today), task.toString());
      assertTrue(i == 0 || !task.start().isBefore(tasks.get(i - 1).start()), task.toString());
    }
  }
}
