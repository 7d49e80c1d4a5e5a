package org.musubi.sheets.annual;

import java.util.List;
import java.util.Objects;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Meeting;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.SocialResource;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Measures;
import org.musubi.sheets.content.ModelLists;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;

/** The columns of the three tables of the annual plan (domain.md 6.3). */
final class AnnualColumns {

  /** More members than this are not listed by name. */
  private static final int MOST_NAMES = 8;

  private final SheetContext context;

  AnnualColumns(SheetContext context) {
    this.context = context;
  }

  List<Column<YearRow>> projects() {
    String project = context.say(AnnualText.GROUP_PROJECT);
    String work = context.say(AnnualText.GROUP_WORK);
    String targets = context.say(AnnualText.GROUP_TARGETS);
    String frame = context.say(AnnualText.GROUP_FRAME);
    return List.of(
        Column.<YearRow>id(row -> row.year().getId()),
        at("B", "number", AnnualText.NUMBER, 5, project).numbered(),
        at("C", "project", AnnualText.PROJECT, 20, project).text(YearRow::name)
            .check(Validation.offer(ModelLists.PROJECTS)),
        at("D", "aim", AnnualText.AIM, 18, project).text(YearRow::aim),
        at("E", "targets", AnnualText.TARGETS, 14, project).text(YearRow::targets),
        at("F", "content", AnnualText.CONTENT, 28, work).text(YearRow::content),
        at("G", "place", AnnualText.PLACE, 14, work).text(YearRow::place),
        at("H", "partners", AnnualText.PARTNERS, 18, work).text(YearRow::partners),
        at("I", "quarters", AnnualText.QUARTERS, 12, work).text(YearRow::quarters)
            .whenBlank(Value.text(YearRow.quarters(List.of(), context))),
        at("J", "budget", AnnualText.BUDGET, 12, work).text(YearRow::budget),
        at("K", "output", AnnualText.OUTPUT, 14, targets).text(YearRow::output),
        at("L", "outcome", AnnualText.OUTCOME, 14, targets).text(YearRow::outcome),
        at("M", "method", AnnualText.METHOD, 12, targets).text(row -> row.year().getEvaluationMethod()),
        at("N", "person", AnnualText.PERSON, 10, frame).text(YearRow::person),
        at("O", "progress", AnnualText.PROGRESS, 10, frame).text(YearRow::progress).input().centered()
            .check(Validation.offer(ModelLists.PROGRESS)),
        at("P", "remark", AnnualText.REMARK, 16, frame).text(YearRow::remark));
  }

  private Column<YearRow> at(String letter, String key, AnnualText label, double width, String group) {
    return Column.<YearRow>at(letter, key, context.say(label), width).group(group);
  }

  List<Column<Meeting>> meetings() {
    return List.of(
        Column.<Meeting>id(Meeting::getId),
        Column.<Meeting>at("B", "number", context.say(AnnualText.NUMBER), 5).numbered(),
        Column.<Meeting>at("C", "meeting", context.say(AnnualText.MEETING), 24).text(this::name),
        Column.<Meeting>at("D", "when", context.say(AnnualText.WHEN), 18)
            .text(meeting -> Lines.join("\n", context.years().day(meeting.getDate()), meeting.getPlace())),
        Column.<Meeting>at("E", "agenda", context.say(AnnualText.AGENDA), 36)
            .text(meeting -> Lines.bullets(meeting.getAgenda())),
        Column.<Meeting>at("F", "participants", context.say(AnnualText.PARTICIPANTS), 36)
            .text(this::participants)
            .check(Validation.offer(ModelLists.ORGANIZATIONS)));
  }

  /** The participants by name; a meeting of nearly all members by those who are missing. */
  private String participants(Meeting meeting) {
    List<Organization> members = context.council().getMemberships().stream()
        .map(Membership::getOrganization).filter(Objects::nonNull).distinct().toList();
    List<Organization> absent = members.stream().filter(m -> !meeting.getParticipants().contains(m)).toList();
    List<Organization> guests = meeting.getParticipants().stream().filter(p -> !members.contains(p)).toList();
    int present = members.size() - absent.size();
    if (present <= MOST_NAMES || absent.size() > present / 2) {
      return Names.join("、", meeting.getParticipants());
    }
    String inWords = absent.isEmpty()
        ? context.say(AnnualText.ALL_MEMBERS, present)
        : context.say(AnnualText.MEMBERS_BUT, present, Names.join("、", absent));
    return Lines.join("、", inWords, Names.join("、", guests));
  }

  private String name(Meeting meeting) {
    String name = Lines.first(meeting.getName(), Lines.join(" ",
        meeting.getWorkingGroup() == null ? "" : meeting.getWorkingGroup().getName(),
        context.label(meeting.getKind())));
    boolean numbered = meeting.getNumber() != null && !name.contains("第" + meeting.getNumber() + "回");
    return numbered ? context.say(AnnualText.NTH, meeting.getNumber(), name) : name;
  }

  List<Column<SocialResource>> resources() {
    return List.of(
        Column.<SocialResource>at("H", "resource", context.say(AnnualText.RESOURCE), 24).text(Names::of),
        Column.<SocialResource>at("I", "kind", context.say(AnnualText.KIND), 9)
            .text(resource -> context.label(resource.getKind())),
        Column.<SocialResource>at("J", "owner", context.say(AnnualText.OWNER), 14)
            .text(resource -> Names.of(resource.getOwner())).check(Validation.offer(ModelLists.ORGANIZATIONS)),
        Column.<SocialResource>at("K", "capacity", context.say(AnnualText.CAPACITY), 9)
            .text(resource -> resource.getCapacity() == null ? ""
                : Measures.amount(resource.getCapacity().doubleValue(), resource.getCapacityUnit())),
        Column.<SocialResource>at("L", "condition", context.say(AnnualText.CONDITION), 16)
            .text(SocialResource::getCondition),
        Column.<SocialResource>at("M", "usedBy", context.say(AnnualText.USED_BY), 12)
            .text(resource -> Names.codes(context.inverse()
                .sources(resource, PlanPackage.Literals.PROJECT__RESOURCES, Project.class))));
  }
}
