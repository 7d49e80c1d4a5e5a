package org.musubi.development.adoption;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.musubi.model.values.FiscalYear;

/**
 * Spreads the steps of an example over the months of a fiscal year: a proposal, made for being moved about.
 *
 * <p>The first half of the steps, rounded up, shares the months of preparation, beginning with the first month of work;
 * the other half the months after them up to February, because March is for evaluation. When preparation takes the
 * rest of the year, all steps share what is left. Several steps can fall into one month; none is out of order.
 */
final class StepSchedule {

  private StepSchedule() {
  }

  /** @param earliest no step begins before its month, when it lies in the year */
  static List<TaskDraft> of(List<String> steps, Integer leadTimeMonths, FiscalYear year, LocalDate earliest) {
    YearMonth first = YearMonth.from(year.contains(earliest) ? earliest : year.start());
    YearMonth last = YearMonth.from(year.end().minusMonths(1));
    if (last.isBefore(first)) {
      last = first;
    }
    int months = months(first, last);
    int preparation = Math.clamp(leadTimeMonths == null ? months / 2 : leadTimeMonths, 1, months);
    int preparing = preparation >= months ? steps.size() : (steps.size() + 1) / 2;
    List<TaskDraft> tasks = new ArrayList<>();
    spread(steps.subList(0, preparing), first, preparation, tasks);
    if (preparing < steps.size()) {
      spread(steps.subList(preparing, steps.size()), first.plusMonths(preparation), months - preparation, tasks);
    }
    return tasks;
  }

  private static void spread(List<String> steps, YearMonth first, int months, List<TaskDraft> into) {
    for (int i = 0; i < steps.size(); i++) {
      YearMonth start = first.plusMonths((long) i * months / steps.size());
      YearMonth end = first.plusMonths(Math.max((long) (i + 1) * months / steps.size() - 1,
          (long) i * months / steps.size()));
      into.add(new TaskDraft(steps.get(i), start.atDay(1), end.atEndOfMonth()));
    }
  }

  private static int months(YearMonth first, YearMonth last) {
    return (last.getYear() - first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue() + 1;
  }
}
