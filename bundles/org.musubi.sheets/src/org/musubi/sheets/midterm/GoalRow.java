package org.musubi.sheets.midterm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Goal;
import org.musubi.model.plan.GoalKind;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.content.Formats;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Measures;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Value;

/** A line of purposes and goals: a goal with one of its measures, which may be missing. */
final class GoalRow {

  private final MidTermPlan plan;
  private final boolean first;
  private final SheetContext context;
  private Goal goal;
  private Measure measure;

  /**
   * A line.
   *
   * @param first true for the first line of a goal, in which its own text stands
   */
  GoalRow(MidTermPlan plan, Goal goal, Measure measure, boolean first, SheetContext context) {
    this.plan = plan;
    this.goal = goal;
    this.measure = measure;
    this.first = first;
    this.context = context;
  }

  /** All goals of a plan with their measures; a purpose only as its own line when nothing lies below it. */
  static List<GoalRow> of(MidTermPlan plan, SheetContext context) {
    List<GoalRow> rows = new ArrayList<>();
    plan.getGoals().forEach(goal -> collect(plan, goal, context, rows));
    return rows;
  }

  private static void collect(MidTermPlan plan, Goal goal, SheetContext context, List<GoalRow> rows) {
    List<Measure> measures = goal.getMeasures();
    for (int i = 0; i < measures.size(); i++) {
      rows.add(new GoalRow(plan, goal, measures.get(i), i == 0, context));
    }
    if (measures.isEmpty() && goal.getGoals().isEmpty()) {
      rows.add(new GoalRow(plan, goal, null, true, context));
    }
    goal.getGoals().forEach(child -> collect(plan, child, context, rows));
  }

  MidTermPlan plan() {
    return plan;
  }

  Goal goal() {
    return goal;
  }

  /** The measure of the line, or null. */
  Measure measure() {
    return measure;
  }

  SheetContext context() {
    return context;
  }

  /** True for the line in which the texts of the goal stand; its further lines are about further measures. */
  boolean isFirst() {
    return first;
  }

  /** The goal of the line from now on. */
  void becomes(Goal other) {
    goal = other;
  }

  /** The measure of the line from now on. */
  void measures(Measure made) {
    measure = made;
  }

  String id() {
    return goal.getId() + (measure == null ? "" : " " + measure.getId());
  }

  /** The issues of the goal, else those of the goals above it. */
  Set<HealthIssue> issues() {
    Set<HealthIssue> issues = new LinkedHashSet<>();
    for (Goal next = goal; next != null && issues.isEmpty(); next = next.getParent()) {
      issues.addAll(next.getIssues());
    }
    return issues;
  }

  String fields() {
    return Lines.join("、", issues().stream().map(issue -> context.label(issue.getField())).toList());
  }

  /** The purpose above the goal, or null. */
  Goal purposeGoal() {
    Goal next = goal;
    while (next != null && next.getKind() != GoalKind.PURPOSE) {
      next = next.getParent();
    }
    return next;
  }

  String purpose() {
    return Names.of(purposeGoal());
  }

  String goalText() {
    return goal.getKind() == GoalKind.PURPOSE ? null : Names.of(goal);
  }

  String indicator() {
    return measure == null ? "" : Measures.name(measure);
  }

  Value unit() {
    return measure == null ? Value.BLANK : Value.textOrMissing(Names.of(measure.getUnit()));
  }

  Value baseline() {
    return measure == null ? Value.BLANK : dated(measure.getBaselineValue(), measure.getBaselineYear());
  }

  Value target() {
    return measure == null ? Value.BLANK : dated(measure.getTargetValue(), measure.getTargetYear());
  }

  private Value dated(Double value, FiscalYear year) {
    String format = Formats.of(value, measure.getUnit(),
        measure.getIndicator() == null ? null : measure.getIndicator().getDecimals());
    return Value.number(value, Formats.withYear(format, context.years().brief(year)));
  }

  String source() {
    return measure == null ? "" : Lines.first(measure.getSourceText(),
        measure.getIndicator() == null ? "" : Names.join("、", measure.getIndicator().getSources()));
  }
}
