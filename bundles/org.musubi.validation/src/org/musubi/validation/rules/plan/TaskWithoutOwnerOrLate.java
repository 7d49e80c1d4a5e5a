package org.musubi.validation.rules.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
 * are a record. One problem per fault.
 */
public final class TaskWithoutOwnerOrLate extends AbstractRule {

  private static final String GRACE_DAYS = "graceDays";
  private static final int FULL = 100;

  public TaskWithoutOwnerOrLate() {
    super("PLN-09", Severity.WARNING, PlanPackage.Literals.TASK);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(GRACE_DAYS, 0, 0, 365));
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Task task = (Task) subject;
    LocalDate start = task.getStart();
    LocalDate end = task.getEnd();
    if (start != null && end != null && end.isBefore(start)) {
      findings.add(task, PlanPackage.Literals.TASK__END, Variant.of("dates"), start, end);
      findings.fix(fix("swap", () -> {
        task.setStart(end);
        task.setEnd(start);
      }, end, start));
    }
    if (!(task.eContainer() instanceof ProjectYear year) || !isOpen(year)) {
      return;
    }
    boolean done = task.isDone() || task.getPercent() != null && task.getPercent() >= FULL;
    if (task.getOwner() == null && !done) {
      findings.add(task, PlanPackage.Literals.TASK__OWNER, Variant.of("owner"), year.getProject());
      Projects.lead(year.getProject()).ifPresent(
          lead -> findings.fix(fix("owner", () -> task.setOwner(lead), lead)));
    }
    LocalDate latest = context.today().minusDays((long) context.parameter(this, GRACE_DAYS));
    if (!done && end != null && end.isBefore(latest) && (start == null || !end.isBefore(start))) {
      findings.add(task, PlanPackage.Literals.TASK__DONE, Variant.of("late"), end, year.getProject());
      findings.fix(fix("done", () -> {
        task.setDone(true);
        task.setPercent(FULL);
      }));
    }
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
    List<Task> tasks = new ArrayList<>();
    years.forEach(year -> tasks.addAll(year.getTasks()));
    return Neighbours.andAlso(changed, tasks);
  }
}
