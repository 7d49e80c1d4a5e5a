package org.musubi.handover.content;

import static org.musubi.handover.content.CouncilChapter.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.musubi.model.stakeholders.Decision;
import org.musubi.model.stakeholders.Meeting;
import org.musubi.model.workshop.Workshop;

/** The meetings and workshops of the year and what they decided. */
final class MeetingsChapter implements Chapter {

  @Override
  public HandoverText title() {
    return HandoverText.MEETINGS_TITLE;
  }

  @Override
  public void write(HandoverContext context, BookletBuilder out) {
    List<List<String>> rows = new ArrayList<>();
    meetings(context).forEach(meeting -> rows.add(List.of(context.date(meeting.getDate()),
        HandoverContext.lines(context.name(meeting), HandoverContext.text(meeting.getPlace()),
            meeting.getAttendance() == null ? "" : context.say(HandoverText.ATTENDANCE, meeting.getAttendance())),
        HandoverContext.lines(meeting.getAgenda().stream().map(item -> bullet(context, item)).toArray(String[]::new)),
        decisions(context, meeting.getDecisions()))));
    workshops(context).forEach(workshop -> rows.add(List.of(context.date(workshop.getDate()),
        HandoverContext.lines(context.name(workshop), HandoverContext.text(workshop.getPlace()),
            workshop.getParticipants().isEmpty() ? ""
                : context.say(HandoverText.ATTENDANCE, workshop.getParticipants().size())),
        HandoverContext.text(workshop.getSummary()), decisions(context, workshop.getDecisions()))));
    if (rows.isEmpty()) {
      out.text(context.say(HandoverText.MEETINGS_NONE, context.year(context.year())));
      return;
    }
    out.table(List.of(column(context, HandoverText.COLUMN_DATE, 1.75),
        column(context, HandoverText.COLUMN_MEETING, 2.4),
        column(context, HandoverText.COLUMN_AGENDA, 3), column(context, HandoverText.COLUMN_DECISIONS, 3.4)), rows);
  }

  private static List<Meeting> meetings(HandoverContext context) {
    return context.model().getCouncil() == null ? List.of() : context.model().getCouncil().getMeetings().stream()
        .filter(meeting -> meeting.getDate() != null && context.year().contains(meeting.getDate()))
        .sorted(Comparator.comparing(Meeting::getDate)).toList();
  }

  private static List<Workshop> workshops(HandoverContext context) {
    return context.model().getWorkshops().stream()
        .filter(workshop -> workshop.getDate() != null && context.year().contains(workshop.getDate()))
        .sorted(Comparator.comparing(Workshop::getDate)).toList();
  }

  private static String decisions(HandoverContext context, List<Decision> decisions) {
    return HandoverContext.lines(decisions.stream().map(decision -> context.say(HandoverText.DECISION_STATE,
        context.name(decision), context.label(decision.getState()))).toArray(String[]::new));
  }

  private static String bullet(HandoverContext context, String text) {
    return context.say(HandoverText.ITEM, text);
  }
}
