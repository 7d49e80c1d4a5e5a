package org.musubi.sheets.midterm;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.musubi.model.core.Period;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.plan.Milestone;
import org.musubi.model.plan.MilestoneKind;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Quarter;
import org.musubi.model.plan.Task;
import org.musubi.model.stakeholders.Meeting;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;

/** The roadmap (domain.md 6.2 table C): a line per project, a narrow column per month, marks and bars. */
final class Roadmap {

  private static final int MONTHS_OF_YEAR = 12;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final String BAR = "━";

  /** A line: the months in which work goes on, and the marks in months. */
  private record Line(String id, String name, Set<YearMonth> active, List<Mark> marks) {
  }

  /** A mark in a month. */
  private record Mark(YearMonth month, MilestoneKind kind) {
  }

  private final SheetContext context;
  private final YearMonth first;
  private final int years;

  Roadmap(SheetContext context, Period period) {
    this.context = context;
    this.first = YearMonth.from(period.getStart().start());
    this.years = PlanColumns.years(period.getStart(), period.getEnd());
  }

  Table<?> table(List<Project> projects) {
    List<Line> lines = new ArrayList<>();
    lines.add(meetings());
    projects.forEach(project -> lines.add(line(project)));
    return Table.of("roadmap", context.say(PlanText.TABLE_ROADMAP), columns(), lines, Line::id);
  }

  private List<Column<Line>> columns() {
    List<Column<Line>> columns = new ArrayList<>();
    columns.add(Column.id(Line::id));
    columns.add(Column.<Line>at("B", "number", context.say(PlanText.NUMBER), 5).numbered());
    columns.add(Column.<Line>at("C", "project", context.say(PlanText.PROJECT), 26).text(Line::name));
    for (int i = 0; i < years * MONTHS_OF_YEAR; i++) {
      YearMonth month = first.plusMonths(i);
      columns.add(Column.<Line>at(Columns.letter(Columns.index("D") + i), "month" + i,
              Integer.toString(month.getMonthValue()), 3)
          .group(context.years().label(FiscalYear.of(month.atDay(1))))
          .centered().shrinking()
          .value(line -> cell(line, month)));
    }
    return columns;
  }

  private Value cell(Line line, YearMonth month) {
    StringBuilder marks = new StringBuilder();
    line.marks().stream().filter(mark -> mark.month().equals(month)).map(Mark::kind).distinct()
        .sorted(Comparator.naturalOrder()).forEach(kind -> marks.append(context.label(kind)));
    boolean active = line.active().contains(month);
    if (marks.isEmpty()) {
      return active ? new Value.Text(BAR, Value.Tone.BAR) : Value.BLANK;
    }
    return new Value.Text(marks.toString(), active ? Value.Tone.BAR : Value.Tone.NORMAL);
  }

  /** Meetings of council and working groups; a star where an evaluation is decided. */
  private Line meetings() {
    Set<Meeting> evaluating = new LinkedHashSet<>();
    context.model().getEvaluations().stream().map(EvaluationSheet::getConfirmedIn).filter(Objects::nonNull)
        .forEach(evaluating::add);
    List<Mark> marks = new ArrayList<>();
    for (Meeting meeting : context.council().getMeetings()) {
      if (meeting.getDate() != null) {
        YearMonth month = YearMonth.from(meeting.getDate());
        marks.add(new Mark(month, MilestoneKind.MEETING));
        if (evaluating.contains(meeting)) {
          marks.add(new Mark(month, MilestoneKind.EVALUATION));
        }
      }
    }
    return new Line("meetings", context.say(PlanText.MEETINGS), Set.of(), marks);
  }

  private static Line line(Project project) {
    TreeSet<YearMonth> active = new TreeSet<>();
    project.getYears().forEach(year -> active.addAll(months(year)));
    List<Mark> marks = new ArrayList<>();
    for (Milestone milestone : project.getMilestones()) {
      if (milestone.getDate() != null) {
        marks.add(new Mark(YearMonth.from(milestone.getDate()), milestone.getKind()));
      }
    }
    if (!active.isEmpty() && marks.stream().noneMatch(mark -> mark.kind() == MilestoneKind.START)) {
      marks.add(new Mark(active.first(), MilestoneKind.START));
    }
    return new Line(project.getId(), Names.of(project), active, marks);
  }

  /** Months of work in a year: those of its tasks, else of its quarters, else all. */
  private static Set<YearMonth> months(ProjectYear year) {
    Set<YearMonth> months = new TreeSet<>();
    for (Task task : year.getTasks()) {
      LocalDate start = task.getStart() == null ? task.getEnd() : task.getStart();
      LocalDate end = task.getEnd() == null ? task.getStart() : task.getEnd();
      if (start != null && !end.isBefore(start)) {
        long count = ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(end));
        for (int i = 0; i <= Math.min(count, MONTHS_OF_YEAR * 2L); i++) {
          months.add(YearMonth.from(start).plusMonths(i));
        }
      }
    }
    if (months.isEmpty() && year.getFiscalYear() != null) {
      YearMonth april = YearMonth.from(year.getFiscalYear().start());
      for (int i = 0; i < MONTHS_OF_YEAR; i++) {
        if (year.getQuarters().isEmpty() || year.getQuarters().contains(Quarter.values()[i / MONTHS_OF_QUARTER])) {
          months.add(april.plusMonths(i));
        }
      }
    }
    return months;
  }
}
