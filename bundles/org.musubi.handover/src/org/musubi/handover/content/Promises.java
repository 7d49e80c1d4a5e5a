package org.musubi.handover.content;

import java.util.Comparator;
import java.util.List;
import org.musubi.model.core.Note;
import org.musubi.model.core.NoteKind;
import org.musubi.model.plan.PlanStatus;
import org.musubi.model.plan.ProgressState;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectStatus;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.Decision;
import org.musubi.model.stakeholders.DecisionState;
import org.musubi.model.stakeholders.ExpectedRole;

/** What has been promised or asked for and is not settled. */
final class Promises {

  private Promises() {
  }

  /** Decisions not carried out, the most urgent first. */
  static List<Decision> openDecisions(HandoverContext context) {
    return context.all(Decision.class).stream().filter(decision -> decision.getState() == DecisionState.OPEN)
        .sorted(Comparator.comparing(Decision::getDueBy, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
  }

  /** Roles asked for without an answer, or agreed with conditions. */
  static List<ExpectedRole> unsettledRoles(HandoverContext context) {
    return context.all(ExpectedRole.class).stream()
        .filter(role -> role.getAgreement() == AgreementState.ASKED
            || role.getAgreement() == AgreementState.CONDITIONAL)
        .toList();
  }

  /** Notes of these kinds, the newest first. */
  static List<Note> notes(HandoverContext context, NoteKind... kinds) {
    List<NoteKind> wanted = List.of(kinds);
    return context.all(Note.class).stream().filter(note -> wanted.contains(note.getKind()))
        .sorted(Comparator.comparing(Note::getOn, Comparator.nullsLast(Comparator.reverseOrder()))).toList();
  }

  /** True for a task still to be done in a year that is still being worked on. */
  static boolean isOpen(Task task) {
    boolean done = task.isDone() || task.getPercent() != null && task.getPercent() >= 100;
    if (done || !(task.eContainer() instanceof ProjectYear year)) {
      return false;
    }
    Project project = year.getProject();
    boolean closed = year.getAnnualPlan() != null && year.getAnnualPlan().getStatus() == PlanStatus.CLOSED;
    return !closed && year.getState() != ProgressState.COMPLETED && year.getState() != ProgressState.CANCELLED
        && project != null && project.getStatus() != ProjectStatus.STOPPED
        && project.getStatus() != ProjectStatus.DONE;
  }
}
