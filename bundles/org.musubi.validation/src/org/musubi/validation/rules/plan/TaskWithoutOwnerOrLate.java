package org.musubi.validation.rules.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.PlanStatus;
import org.musubi.model.plan.ProgressState;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.Parameter;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;
import org.musubi.validation.rules.facts.Neighbours;
import org.musubi.validation.rules.facts.Projects;

/**
 * PLN-09: a task has an owner, ends after it starts, and is done when its time is over.
 *
 * <p>Owner and deadline are asked while the year is being worked on: not for finished, stopped or closed years, which
 * are a record. Several overdue tasks of a project in a year are one problem of that year; every other fault is one.
 */
public final class TaskWithoutOwnerOrLate extends AbstractRule {

  private static final String GRACE_DAYS = "graceDays";
  private static final int FULL = 100;
  private static final int NAMED = 3;

  public TaskWithoutOwnerOrLate() {
    super("PLN-09", Severity.WARNING, PlanPackage.Literals.TASK, PlanPackage.Literals.PROJECT_YEAR);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(GRACE_DAYS, 0, 0, 365));
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    if (subject instanceof Task task) {
      checkDates(task, findings);
      checkOwner(task, findings);
    } else if (subject instanceof ProjectYear year && isOpen(year)) {
      checkDeadlines(year, context, findings);
    }
  }

  private void checkDates(Task task, Findings findings) {
    LocalDate start = task.getStart();
    LocalDate end = task.getEnd();
    if (isReversed(task)) {
      findings.add(task, PlanPackage.Literals.TASK__END, Variant.of("dates"), start, end);
      findings.fix(fix("swap", () -> {
        task.setStart(end);
        task.setEnd(start);
      }, end, start));
    }
  }

  private void checkOwner(Task task, Findings findings) {
    if (task.getOwner() == null && !isDone(task) && task.eContainer() instanceof ProjectYear year && isOpen(year)) {
      findings.add(task, PlanPackage.Literals.TASK__OWNER, Variant.of("owner"), year.getProject());
      Projects.lead(year.getProject()).ifPresent(
          lead -> findings.fix(fix("owner", () -> task.setOwner(lead), lead)));
    }
  }

  private void checkDeadlines(ProjectYear year, RuleContext context, Findings findings) {
    LocalDate latest = context.today().minusDays((long) context.parameter(this, GRACE_DAYS));
    List<Task> overdue = year.getTasks().stream()
        .filter(task -> !isDone(task) && !isReversed(task) && task.getEnd() != null && task.getEnd().isBefore(latest))
        .sorted(Comparator.comparing(Task::getEnd)).toList();
    if (overdue.size() == 1) {
      Task task = overdue.getFirst();
      findings.add(task, PlanPackage.Literals.TASK__DONE, Variant.of("late"), task.getEnd(), year.getProject());
      findings.fix(fix("done", () -> finish(task)));
    } else if (!overdue.isEmpty()) {
      List<Task> first = overdue.subList(0, Math.min(NAMED, overdue.size()));
      findings.add(year, PlanPackage.Literals.PROJECT_YEAR__TASKS,
          Variant.of(first.size() < overdue.size() ? "manyLate" : "severalLate"), year.getProject(),
          overdue.size(), first);
      findings.fix(fix("allDone", () -> overdue.forEach(TaskWithoutOwnerOrLate::finish), overdue.size()));
      first.forEach(task -> findings.fix(fix("oneDone", () -> finish(task), task)));
    }
  }

  private static void finish(Task task) {
    task.setDone(true);
    task.setPercent(FULL);
  }

  private static boolean isDone(Task task) {
    return task.isDone() || task.getPercent() != null && task.getPercent() >= FULL;
  }

  private static boolean isReversed(Task task) {
    return task.getStart() != null && task.getEnd() != null && task.getEnd().isBefore(task.getStart());
  }

  private static boolean isOpen(ProjectYear year) {
    boolean closed = year.getAnnualPlan() != null && year.getAnnualPlan().getStatus() == PlanStatus.CLOSED;
    return !closed && Projects.isCurrent(year.getProject())
        && year.getState() != ProgressState.COMPLETED && year.getState() != ProgressState.CANCELLED;
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<ProjectYear> years = switch (changed) {
      case AnnualPlan plan -> plan.getProjectYears();
      case ProjectYear year -> List.of(year);
      case Project project -> project.getYears();
      case ProjectPartner partner when partner.getProject() != null -> partner.getProject().getYears();
      default -> List.of();
    };
    List<EObject> subjects = new ArrayList<>(years);
    years.forEach(year -> subjects.addAll(year.getTasks()));
    return Neighbours.andAlso(changed, subjects);
  }
}
