package org.musubi.sheets.midterm;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.ECollections;
import org.musubi.model.core.Unit;
import org.musubi.model.data.Indicator;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Goal;
import org.musubi.model.plan.GoalKind;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanFactory;
import org.musubi.sheets.content.Births;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Removal;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.RowEdit;

/** What entries in the table of purposes and goals change in the model. */
final class GoalEdits {

  private GoalEdits() {
  }

  /**
   * Says to which purpose a goal belongs: another purpose of the plan by its text; else the text is that of its own
   * purpose, which is made where there is none.
   */
  static void setPurpose(GoalRow row, String text) {
    Goal purpose = row.purposeGoal();
    Goal named = text == null ? null : find(row.plan(), text);
    if (named != null && named != purpose && purpose != row.goal()) {
      named.getGoals().add(row.goal());
    } else if (purpose != null) {
      purpose.setName(text);
    } else if (text != null) {
      Goal made = goal(row, GoalKind.PURPOSE);
      made.setName(text);
      row.plan().getGoals().add(made);
      made.getGoals().add(row.goal());
    }
  }

  private static Goal find(MidTermPlan plan, String text) {
    return plan.getGoals().stream()
        .filter(goal -> goal.getKind() == GoalKind.PURPOSE && text.equals(Lines.orEmpty(goal.getName())))
        .findFirst().orElse(null);
  }

  /** Names the goal; in the line of a purpose without goals it is the first of them. */
  static void setGoal(GoalRow row, String text) {
    if (row.goal().getKind() != GoalKind.PURPOSE) {
      row.goal().setName(text);
    } else if (text != null) {
      Goal made = goal(row, GoalKind.GOAL);
      made.setName(text);
      row.goal().getGoals().add(made);
      if (row.measure() != null) {
        row.goal().getMeasures().remove(row.measure());
        made.getMeasures().add(row.measure());
      }
      row.becomes(made);
    }
  }

  private static Goal goal(GoalRow row, GoalKind kind) {
    Goal goal = Births.numbered(row.context().model(), PlanFactory.eINSTANCE.createGoal());
    goal.setKind(kind);
    return goal;
  }

  static void setIssues(GoalRow row, List<HealthIssue> issues) {
    ECollections.setEList(row.goal().getIssues(), issues);
  }

  /** Names the measure of a line. A new one of an indicator of the library is a measure of that indicator. */
  static void setIndicator(GoalRow row, String text) {
    if (text == null) {
      if (row.measure() != null) {
        row.measure().setName(null);
      }
      return;
    }
    boolean born = row.measure() == null;
    Measure measure = measure(row);
    Indicator indicator = born ? row.context().reference().indicators().stream()
        .filter(candidate -> text.equals(candidate.getName())).findFirst().orElse(null) : null;
    if (indicator == null) {
      measure.setName(text);
    } else {
      measure.setIndicator(indicator);
    }
  }

  /** The unit of the indicator need not be repeated at the measure. */
  static void setUnit(GoalRow row, Unit unit) {
    if (row.measure() == null && unit == null) {
      return;
    }
    Measure measure = measure(row);
    Unit usual = measure.getIndicator() == null ? null : measure.getIndicator().getUnit();
    measure.setUnitOverride(Objects.equals(unit, usual) ? null : unit);
  }

  /** The measure of a line, made with its first entry. */
  static Measure measure(GoalRow row) {
    if (row.measure() == null) {
      Measure measure = LogicFactory.eINSTANCE.createMeasure();
      row.context().model().getMeasures().add(Births.numbered(row.context().model(), measure));
      row.goal().getMeasures().add(measure);
      row.measures(measure);
    }
    return row.measure();
  }

  /** Rows of the table: a new one is a goal, a removed one a goal no longer measured by this, or no goal at all. */
  static RowEdit<GoalRow> rows(MidTermPlan plan, SheetContext context) {
    return new RowEdit<>() {
      @Override
      public GoalRow create(EditScope scope, String section) {
        PlanEdits.place(plan, scope);
        Goal goal = PlanFactory.eINSTANCE.createGoal();
        goal.setKind(GoalKind.GOAL);
        plan.getGoals().add(Births.numbered(scope.model(), goal));
        return new GoalRow(plan, goal, null, true, context);
      }

      @Override
      public void remove(GoalRow row) {
        Goal goal = row.goal();
        goal.getMeasures().remove(row.measure());
        if (goal.getMeasures().isEmpty() && goal.getGoals().isEmpty()) {
          Removal.of(goal);
        }
      }
    };
  }
}
