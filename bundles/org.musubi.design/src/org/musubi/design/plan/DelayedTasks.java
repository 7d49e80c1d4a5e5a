package org.musubi.design.plan;

import java.time.LocalDate;
import java.util.List;
import org.musubi.design.text.Figures;
import org.musubi.design.text.Lines;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.Councils;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.plan.ProgressState;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;

/**
 * Tasks an evaluation has to look at: not finished though they should have been when the sheet was made, or part of a
 * project that is delayed in the year evaluated or later.
 */
public final class DelayedTasks {

  private DelayedTasks() {
  }

  public static List<Task> of(EvaluationSheet sheet) {
    CouncilModel council = Councils.modelOf(sheet);
    if (council == null || sheet.getFiscalYear() == null) {
      return List.of();
    }
    LocalDate reference = sheet.getMadeOn() != null ? sheet.getMadeOn() : sheet.getFiscalYear().end();
    return council.getProjects().stream().flatMap(project -> project.getYears().stream())
        .filter(year -> year.getFiscalYear() != null && year.getFiscalYear().compareTo(sheet.getFiscalYear()) >= 0)
        .flatMap(year -> year.getTasks().stream().filter(task -> isDelayed(task, year, sheet, reference))).toList();
  }

  private static boolean isDelayed(Task task, ProjectYear year, EvaluationSheet sheet, LocalDate reference) {
    if (task.isDone() || task.getPercent() != null && task.getPercent() >= 100) {
      return false;
    }
    return year.getState() == ProgressState.DELAYED
        || year.getFiscalYear().equals(sheet.getFiscalYear())
            && task.getEnd() != null && task.getEnd().isBefore(reference);
  }

  /** {@code PJ-02 訪問(後半) 20%}. */
  public static String label(Task task) {
    String project = task.eContainer() instanceof ProjectYear year && year.getProject() != null
        && year.getProject().getCode() != null ? year.getProject().getCode() + " " : "";
    return PlanText.DELAYED_TASK.with(project + Figures.name(task), task.getPercent() == null ? 0 : task.getPercent());
  }

  public static String tooltip(Task task) {
    return new Lines().add(label(task))
        .add(task.eContainer() instanceof ProjectYear year
            ? Figures.codeAndName(year.getProject()) + " " + Figures.year(year.getFiscalYear()) : "")
        .add(PlanText.DUE.with(), task.getEnd() == null ? "" : task.getEnd().toString())
        .add(PlanText.RESPONSIBLE.with(), Figures.name(task.getOwner()))
        .add(task.getRemark()).toString();
  }
}
