package org.musubi.handover.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.musubi.model.plan.Task;
import org.musubi.model.stakeholders.Decision;
import org.musubi.model.stakeholders.DecisionState;
import org.musubi.model.stakeholders.Meeting;

/** What the successor does first, on one page. */
final class StartChapter implements Chapter {

  private static final int SHOWN = 8;

  @Override
  public HandoverText title() {
    return HandoverText.START_TITLE;
  }

  @Override
  public void write(HandoverContext context, BookletBuilder out) {
    out.text(context.say(HandoverText.START_INTRO, context.year(context.year())));
    out.bullets(List.of(
        context.say(HandoverText.START_OPEN_DECISIONS, Promises.openDecisions(context).size()),
        context.say(HandoverText.START_ROLES, Promises.unsettledRoles(context).size()),
        context.say(HandoverText.START_LATE, lateTasks(context).size()),
        context.say(HandoverText.START_IMPROVEMENTS, ImprovementsChapter.open(context).size()),
        nextMeeting(context)));
    List<String> due = due(context);
    if (!due.isEmpty()) {
      out.strong(context.say(HandoverText.START_DUE));
      out.bullets(due);
    }
  }

  static List<Task> lateTasks(HandoverContext context) {
    return context.all(Task.class).stream().filter(Promises::isOpen)
        .filter(task -> task.getEnd() != null && task.getEnd().isBefore(context.madeOn())).toList();
  }

  private static String nextMeeting(HandoverContext context) {
    return context.model().getCouncil() == null ? "" : context.model().getCouncil().getMeetings().stream()
        .filter(meeting -> meeting.getDate() != null && !meeting.getDate().isBefore(context.madeOn()))
        .min(Comparator.comparing(Meeting::getDate))
        .map(meeting -> context.say(HandoverText.START_NEXT_MEETING, context.date(meeting.getDate()),
            context.name(meeting)))
        .orElse(context.say(HandoverText.START_NO_MEETING));
  }

  private record Due(LocalDate day, String text) {
  }

  /** What is due first: late things, then things to come. */
  private static List<String> due(HandoverContext context) {
    List<Due> dues = new ArrayList<>();
    for (Decision decision : Promises.openDecisions(context)) {
      if (decision.getState() == DecisionState.OPEN && decision.getDueBy() != null) {
        dues.add(new Due(decision.getDueBy(), HandoverContext.words(context.name(decision),
            owners(context, context.organizations(decision.getResponsible())))));
      }
    }
    for (Task task : context.all(Task.class)) {
      if (Promises.isOpen(task) && task.getEnd() != null) {
        dues.add(new Due(task.getEnd(), HandoverContext.words(context.name(task),
            owners(context, context.organization(task.getOwner())))));
      }
    }
    return dues.stream().sorted(Comparator.comparing(Due::day)).limit(SHOWN)
        .map(due -> context.say(due.day().isBefore(context.madeOn()) ? HandoverText.DUE_LATE : HandoverText.DUE,
            context.date(due.day()), due.text()))
        .toList();
  }

  private static String owners(HandoverContext context, String names) {
    return names.isEmpty() ? "" : context.say(HandoverText.IN_BRACKETS, names);
  }
}
