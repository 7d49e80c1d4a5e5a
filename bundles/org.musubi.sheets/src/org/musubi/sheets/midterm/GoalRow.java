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
record GoalRow(Goal goal, Measure measure, SheetContext context) {

  /** All goals of a plan with their measures; a purpose only as its own line when nothing lies below it. */
  static List<GoalRow> of(MidTermPlan plan, SheetContext context) {
    List<GoalRow> rows = new ArrayList<>();
    plan.getGoals().forEach(goal -> collect(goal, context, rows));
    return rows;
  }

  private static void collect(Goal goal, SheetContext context, List<GoalRow> rows) {
    goal.getMeasures().forEach(measure -> rows.add(new GoalRow(goal, measure, context)));
    if (goal.getMeasures().isEmpty() && goal.getGoals().isEmpty()) {
      rows.add(new GoalRow(goal, null, context));
    }
    goal.getGoals().forEach(child -> collect(child, context, rows));
  }

  String id() {
    return goal.getId() + (measure == null ? "" : " " + measure.getId());
  }

  private Set<HealthIssue> issues() {
    Set<HealthIssue> issues = new LinkedHashSet<>();
    for (Goal next = goal; next != null && issues.isEmpty(); next = next.getParent()) {
      issues.addAll(next.getIssues());
    }
    return issues;
  }

  String fields() {
    return Lines.join("、", issues().stream().map(issue -> context.label(issue.getField())).toList());
  }

  String issuesInWords() {
    return Lines.join("\n", issues().stream()
        .map(issue -> Lines.join(" ", issue.getCode(), Lines.first(issue.getName(), issue.getStatement())))
        .toList());
  }

  /** The purpose above the goal. */
  String purpose() {
    for (Goal next = goal; next != null; next = next.getParent()) {
      if (next.getKind() == GoalKind.PURPOSE) {
        return Names.of(next);
      }
    }
    return "";
  }

  String goalText() {
    return goal.getKind() == GoalKind.PURPOSE ? "" : Names.of(goal);
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

  String frequency() {
    return measure == null ? "" : context.label(measure.getFrequency());
  }

  String responsible() {
    return measure == null ? "" : Names.of(measure.getResponsible());
  }
}
