package org.musubi.analysis.progress;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.plan.BudgetLine;
import org.musubi.model.plan.Task;

/** Progress and budget of the work of a fiscal year (domain.md 5.8.1). */
public final class Progress {

  private static final double FULL = 100;

  private Progress() {
  }

  /**
   * Mean of the percentages of the tasks, weighted by their planned days (start to end, both inclusive). A task
   * ticked as done counts 100 %. A task without both dates, or with its end before its start, weighs as much as the
   * others do on average.
   *
   * @return percent, 0 to 100; empty without tasks
   */
  public static OptionalDouble of(Collection<Task> tasks) {
    if (tasks.isEmpty()) {
      return OptionalDouble.empty();
    }
    double usualDays = tasks.stream().mapToLong(Progress::days).filter(days -> days > 0).average().orElse(1);
    double done = 0;
    double planned = 0;
    for (Task task : tasks) {
      double days = days(task) > 0 ? days(task) : usualDays;
      done += percent(task) * days;
      planned += days;
    }
    return OptionalDouble.of(Decimals.clean(done / planned));
  }

  /** Planned days of a task; 0 when they are not known. */
  private static long days(Task task) {
    return task.getStart() == null || task.getEnd() == null
        ? 0
        : Math.max(0, ChronoUnit.DAYS.between(task.getStart(), task.getEnd()) + 1);
  }

  private static double percent(Task task) {
    if (task.isDone()) {
      return FULL;
    }
    return task.getPercent() == null ? 0 : Math.clamp(task.getPercent(), 0, FULL);
  }

  /** Sum of the amounts in yen; empty when no line has an amount. */
  public static OptionalLong budget(Collection<BudgetLine> lines) {
    return lines.stream()
        .map(BudgetLine::getAmount)
        .filter(amount -> amount != null)
        .mapToLong(Long::longValue)
        .reduce(Long::sum);
  }
}
