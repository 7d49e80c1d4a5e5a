package org.musubi.workbench.guide.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.plan.Milestone;
import org.musubi.model.plan.MilestoneKind;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Quarter;
import org.musubi.model.plan.Task;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.forms.value.ValueFormat;
import org.musubi.workbench.forms.value.ValueFormats;
import org.musubi.workbench.text.Labels;

/**
 * What a roadmap shows, in days since its first day.
 *
 * @param days length of the time shown
 * @param heads the years above the columns
 * @param columns months or quarters
 */
record Roadmap(int days, List<Span> heads, List<Span> columns, List<Row> rows) {

  /** A stretch of time with a name. */
  record Span(double from, double to, String label) {
  }

  /** A bar; {@code strong} for what is carried out, thin for tasks. */
  record Bar(double from, double to, boolean strong, String tooltip) {
  }

  /** A dated event. */
  record Mark(double at, String sign, String tooltip) {
  }

  /** One project. */
  record Row(Project project, List<Bar> bars, List<Mark> marks) {
  }

  private static final int MONTHS = 12;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final ValueFormat DAY = ValueFormats.of(PlanPackage.Literals.TASK__START);

  /** @param byMonths the chosen year by months; else the whole period by quarters */
  static Roadmap of(PlanView view, boolean byMonths) {
    List<FiscalYear> years = byMonths ? List.of(view.year()) : view.period();
    LocalDate first = years.getFirst().start();
    int days = (int) ChronoUnit.DAYS.between(first, years.getLast().end()) + 1;
    List<Span> heads = years.stream().map(year -> new Span(day(first, year.start()), day(first, year.end()) + 1,
        MusubiLabels.of(year))).toList();
    List<Span> columns = new ArrayList<>();
    for (FiscalYear year : years) {
      for (int month = 0; month < MONTHS; month += byMonths ? 1 : MONTHS_OF_QUARTER) {
        LocalDate from = year.start().plusMonths(month);
        LocalDate to = from.plusMonths(byMonths ? 1 : MONTHS_OF_QUARTER);
        columns.add(new Span(day(first, from), day(first, to), byMonths ? PlanText.MONTH.text(from.getMonthValue())
            : month / MONTHS_OF_QUARTER + 1 + "Q"));
      }
    }
    List<Row> rows = view.projects().stream().map(project -> row(view, project, years, first, days)).toList();
    return new Roadmap(days, heads, columns, rows);
  }

  boolean isEmpty() {
    return rows.stream().allMatch(row -> row.bars().isEmpty() && row.marks().isEmpty());
  }

  private static Row row(PlanView view, Project project, List<FiscalYear> years, LocalDate first, int days) {
    List<Bar> bars = new ArrayList<>();
    for (FiscalYear year : years) {
      view.year(project, year).ifPresent(each -> bars(each, first, days, bars));
    }
    List<Mark> marks = project.getMilestones().stream().filter(each -> each.getDate() != null)
        .filter(each -> day(first, each.getDate()) >= 0 && day(first, each.getDate()) < days)
        .map(each -> new Mark(day(first, each.getDate()) + 0.5, sign(each), PlanText.ROADMAP_MILESTONE.text(
            Labels.of(project), Labels.of(each), DAY.format(each.getDate())))).toList();
    return new Row(project, bars, marks);
  }

  private static void bars(ProjectYear year, LocalDate first, int days, List<Bar> bars) {
    String name = Labels.of(year.getProject());
    String label = MusubiLabels.of(year.getFiscalYear());
    for (Quarter quarter : year.getQuarters()) {
      LocalDate from = year.getFiscalYear().start().plusMonths((long) quarter.ordinal() * MONTHS_OF_QUARTER);
      bars.add(new Bar(day(first, from), day(first, from.plusMonths(MONTHS_OF_QUARTER)), true,
          PlanText.ROADMAP_TOOLTIP.text(name, label, MusubiLabels.of(quarter))));
    }
    for (Task task : year.getTasks()) {
      if (task.getStart() != null && task.getEnd() != null && !task.getEnd().isBefore(task.getStart())) {
        double from = Math.max(0, day(first, task.getStart()));
        double to = Math.min(days, day(first, task.getEnd()) + 1.0);
        if (from < to) {
          bars.add(new Bar(from, to, false, PlanText.ROADMAP_TASK.text(name, Labels.of(task),
              DAY.format(task.getStart()), DAY.format(task.getEnd()))));
        }
      }
    }
  }

  private static long day(LocalDate first, LocalDate day) {
    return ChronoUnit.DAYS.between(first, day);
  }

  private static String sign(Milestone milestone) {
    return switch (milestone.getKind()) {
      case MilestoneKind.START -> "●";
      case MilestoneKind.EVALUATION -> "★";
      case MilestoneKind.MEETING -> "◇";
      case MilestoneKind.OTHER -> "・";
    };
  }
}
