package org.musubi.handover.content;

import static org.musubi.handover.content.CouncilChapter.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.musubi.model.plan.Milestone;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;
import org.musubi.model.stakeholders.Meeting;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.values.FiscalYear;

/** The coming year: what is already fixed, and the usual course of a council's year. */
final class CalendarChapter implements Chapter {

  private record Entry(LocalDate day, String what, String who) {
  }

  @Override
  public HandoverText title() {
    return HandoverText.CALENDAR_TITLE;
  }

  @Override
  public void write(HandoverContext context, BookletBuilder out) {
    FiscalYear next = context.year().next();
    out.heading(2, context.say(HandoverText.CALENDAR_FIXED, context.year(next)));
    List<Entry> entries = entries(context, next);
    if (entries.isEmpty()) {
      out.text(context.say(HandoverText.CALENDAR_NONE, context.year(next)));
    }
    out.table(List.of(column(context, HandoverText.COLUMN_DATE, 1.65), column(context, HandoverText.COLUMN_WHAT, 5),
        column(context, HandoverText.COLUMN_WHO, 2)),
        entries.stream().map(entry -> List.of(context.date(entry.day()), entry.what(), entry.who())).toList());
    out.heading(2, context.say(HandoverText.CALENDAR_USUAL));
    out.note(context.say(HandoverText.CALENDAR_USUAL_NOTE));
    List<List<String>> usual = new ArrayList<>();
    for (HandoverText month : HandoverText.USUAL_YEAR) {
      List<String> parts = List.of(context.say(month).split("\\|", -1));
      usual.add(List.of(parts.get(0).strip(), parts.get(1).strip(), parts.get(2).strip()));
    }
    out.table(List.of(column(context, HandoverText.COLUMN_MONTH, 1),
        column(context, HandoverText.COLUMN_SECRETARIAT, 3),
        column(context, HandoverText.COLUMN_COUNCIL, 3)), usual);
  }

  private static List<Entry> entries(HandoverContext context, FiscalYear next) {
    List<Entry> entries = new ArrayList<>();
    if (context.model().getCouncil() != null) {
      for (Meeting meeting : context.model().getCouncil().getMeetings()) {
        entries.add(new Entry(meeting.getDate(), context.name(meeting), HandoverContext.text(meeting.getPlace())));
      }
      terms(context, next, entries);
    }
    for (Project project : context.model().getProjects()) {
      for (Milestone milestone : project.getMilestones()) {
        entries.add(new Entry(milestone.getDate(), context.say(HandoverText.OF_PROJECT, context.name(milestone),
            context.name(project)), ""));
      }
      for (ProjectYear year : project.getYears()) {
        for (Task task : year.getTasks()) {
          entries.add(new Entry(task.getStart() == null ? task.getEnd() : task.getStart(), context.say(
              HandoverText.OF_PROJECT, context.name(task), context.name(project)),
              context.organization(task.getOwner())));
        }
      }
    }
    return entries.stream().filter(entry -> entry.day() != null && next.contains(entry.day()))
        .sorted(Comparator.comparing(Entry::day)).toList();
  }

  private static void terms(HandoverContext context, FiscalYear next, List<Entry> entries) {
    context.model().getCouncil().getMemberships().stream().map(Membership::getTo)
        .filter(day -> day != null && next.contains(day)).distinct()
        .forEach(day -> entries.add(new Entry(day, context.say(HandoverText.TERM_ENDS,
            context.model().getCouncil().getMemberships().stream().filter(seat -> day.equals(seat.getTo())).count()),
            "")));
  }
}
