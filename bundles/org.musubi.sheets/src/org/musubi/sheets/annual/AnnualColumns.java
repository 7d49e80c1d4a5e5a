package org.musubi.sheets.annual;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.emf.common.util.ECollections;
import org.musubi.model.plan.BudgetSource;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.ProgressState;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Meeting;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.ResourceKind;
import org.musubi.model.stakeholders.SocialResource;
import org.musubi.sheets.content.Formats;
import org.musubi.sheets.content.Inputs;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.ModelLists;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.types.CellTypes;

/** The columns of the three tables of the annual plan (domain.md 6.3). */
final class AnnualColumns {

  private static final CellType<ProgressState> PROGRESS = CellTypes.signs(progress());

  /** More members than this are not listed by name. */
  private static final int MOST_NAMES = 8;

  private final CellType<List<Organization>> organizations = CellTypes.organizations();
  private final SheetContext context;

  AnnualColumns(SheetContext context) {
    this.context = context;
  }

  private static Map<String, ProgressState> progress() {
    Map<String, ProgressState> signs = new LinkedHashMap<>();
    signs.put("◎", ProgressState.COMPLETED);
    signs.put("○", ProgressState.ON_TRACK);
    signs.put("△", ProgressState.DELAYED);
    signs.put("×", ProgressState.CANCELLED);
    signs.put("–", ProgressState.NOT_STARTED);
    return signs;
  }

  List<Column<YearRow>> projects() {
    String project = context.say(AnnualText.GROUP_PROJECT);
    String work = context.say(AnnualText.GROUP_WORK);
    String targets = context.say(AnnualText.GROUP_TARGETS);
    String frame = context.say(AnnualText.GROUP_FRAME);
    return List.of(
        Column.<YearRow>id(row -> row.year().getId()),
        at("B", "number", AnnualText.NUMBER, 5, project).numbered(),
        edited(at("C", "project", AnnualText.PROJECT, 20, project).names().check(Validation.offer(ModelLists.PROJECTS)),
            Inputs.projectName(context), YearRow::name, AnnualEdits::setProject),
        text(at("D", "aim", AnnualText.AIM, 18, project), YearRow::aim,
            (row, text) -> row.year().getProject().setPurposeText(text)),
        text(at("E", "targets", AnnualText.TARGETS, 14, project), YearRow::targets,
            (row, text) -> row.year().getProject().setTargetText(text)),
        text(at("F", "content", AnnualText.CONTENT, 28, work), YearRow::content,
            (row, text) -> row.year().setContent(text)),
        text(at("G", "place", AnnualText.PLACE, 14, work), row -> row.year().getProject().getPlace(),
            (row, text) -> row.year().getProject().setPlace(text)),
        at("H", "partners", AnnualText.PARTNERS, 18, work).text(YearRow::partners),
        edited(at("I", "quarters", AnnualText.QUARTERS, 12, work), new QuartersType(context),
            row -> List.copyOf(row.year().getQuarters()),
            (row, quarters) -> ECollections.setEList(row.year().getQuarters(), quarters))
            .whenBlank(Value.text(YearRow.quarters(List.of(), context))),
        Inputs.cell(at("J", "budget", AnnualText.BUDGET, 12, work).value(YearRow::budget)
            .check(new Validation.Decimal(0, 1e9)), CellTypes.decimal(0, 1e9),
            row -> AnnualEdits.budget(row.year()), (row, amount) -> AnnualEdits.setBudget(row.year(), amount),
            row -> AnnualEdits.isOneLine(row.year())),
        text(at("K", "output", AnnualText.OUTPUT, 14, targets), YearRow::output,
            (row, text) -> row.year().setOutputTarget(text)),
        text(at("L", "outcome", AnnualText.OUTCOME, 14, targets), YearRow::outcome,
            (row, text) -> row.year().setOutcomeTarget(text)),
        text(at("M", "method", AnnualText.METHOD, 12, targets), row -> row.year().getEvaluationMethod(),
            (row, text) -> row.year().setEvaluationMethod(text)),
        at("N", "person", AnnualText.PERSON, 10, frame).text(YearRow::person),
        edited(at("O", "progress", AnnualText.PROGRESS, 10, frame).centered()
            .check(Validation.only(ModelLists.PROGRESS)), PROGRESS, row -> row.year().getState(),
            (row, state) -> row.year().setState(state)),
        text(at("P", "remark", AnnualText.REMARK, 16, frame), row -> row.year().getRemark(),
            (row, text) -> row.year().setRemark(text)));
  }

  /** What has no column in the plan: which issues, how, with what result. */
  List<Column<YearRow>> details() {
    return List.of(
        Column.<YearRow>id(row -> row.year().getId()),
        Column.<YearRow>at("B", "number", context.say(AnnualText.NUMBER), 5).numbered(),
        Column.<YearRow>at("C", "project", context.say(AnnualText.PROJECT), 24).names().text(YearRow::name),
        edited(Column.at("D", "issues", context.say(AnnualText.ISSUES), 18), CellTypes.issues(),
            row -> List.copyOf(row.year().getProject().getIssues()),
            (row, issues) -> ECollections.setEList(row.year().getProject().getIssues(), issues))
            .check(Validation.offer(ModelLists.ISSUES)),
        text(Column.at("E", "how", context.say(AnnualText.HOW), 36), row -> row.year().getProject().getMethod(),
            (row, text) -> row.year().getProject().setMethod(text)),
        text(Column.at("F", "result", context.say(AnnualText.RESULT), 36), row -> row.year().getResult(),
            (row, text) -> row.year().setResult(text)),
        Inputs.of(Column.<YearRow>at("G", "source", context.say(AnnualText.SOURCE), 14), context,
            CellTypes.choice(BudgetSource.class), row -> AnnualEdits.source(row.year()),
            (row, source) -> AnnualEdits.setSource(row.year(), source), row -> AnnualEdits.isOneLine(row.year()))
            .text(YearRow::sources),
        Column.<YearRow>at("H", "work", context.say(AnnualText.WORK), 18).text(YearRow::work));
  }

  private Column<YearRow> text(Column<YearRow> column, Function<YearRow, String> get,
      BiConsumer<YearRow, String> set) {
    return edited(column, CellTypes.text(), get, set);
  }

  private <T> Column<YearRow> edited(Column<YearRow> column, CellType<T> type, Function<YearRow, T> get,
      BiConsumer<YearRow, T> set) {
    return Inputs.of(column, context, type, get, set);
  }

  private Column<YearRow> at(String letter, String key, AnnualText label, double width, String group) {
    return Column.<YearRow>at(letter, key, context.say(label), width).group(group);
  }

  List<Column<Meeting>> meetings() {
    return List.of(
        Column.<Meeting>id(Meeting::getId),
        Column.<Meeting>at("B", "number", context.say(AnnualText.NUMBER), 5).numbered(),
        Inputs.of(Column.<Meeting>at("C", "meeting", context.say(AnnualText.MEETING), 24).names(), context,
            CellTypes.text(), this::name, AnnualEdits::setName),
        Inputs.of(Column.<Meeting>at("D", "when", context.say(AnnualText.WHEN), 18)
            .check(new Validation.Day(CellTypes.day().hint(context))), context, CellTypes.day(), Meeting::getDate,
            Meeting::setDate).text(meeting -> context.years().day(meeting.getDate())),
        Inputs.of(Column.<Meeting>at("E", "agenda", context.say(AnnualText.AGENDA), 36), context, CellTypes.lines(),
            meeting -> List.copyOf(meeting.getAgenda()),
            (meeting, lines) -> ECollections.setEList(meeting.getAgenda(), lines)),
        Inputs.of(Column.<Meeting>at("F", "participants", context.say(AnnualText.PARTICIPANTS), 36), context,
            organizations, meeting -> List.copyOf(meeting.getParticipants()),
            (meeting, participants) -> ECollections.setEList(meeting.getParticipants(), participants),
            meeting -> inWords(meeting).isEmpty())
            .text(this::participants).check(Validation.offer(ModelLists.ORGANIZATIONS)),
        Inputs.of(Column.<Meeting>at("G", "place", context.say(AnnualText.MEETING_PLACE), 14), context,
            CellTypes.text(), Meeting::getPlace, Meeting::setPlace));
  }

  /** The participants by name; a meeting of nearly all members by those who are missing. */
  private String participants(Meeting meeting) {
    String inWords = inWords(meeting);
    return inWords.isEmpty() ? organizations.show(meeting.getParticipants(), context) : inWords;
  }

  /** Nearly all members, and who else; empty where participants are listed. */
  private String inWords(Meeting meeting) {
    List<Organization> members = context.council().getMemberships().stream()
        .map(Membership::getOrganization).filter(Objects::nonNull).distinct().toList();
    List<Organization> absent = members.stream().filter(m -> !meeting.getParticipants().contains(m)).toList();
    List<Organization> guests = meeting.getParticipants().stream().filter(p -> !members.contains(p)).toList();
    int present = members.size() - absent.size();
    if (present <= MOST_NAMES || absent.size() > present / 2) {
      return "";
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
        resource("I", "resource", AnnualText.RESOURCE, 24, CellTypes.text(), Names::of, SocialResource::setName)
            .names(),
        resource("J", "kind", AnnualText.KIND, 9, CellTypes.choice(ResourceKind.class), SocialResource::getKind,
            (resource, kind) -> resource.setKind(kind)),
        resource("K", "owner", AnnualText.OWNER, 14, CellTypes.organization(), SocialResource::getOwner,
            SocialResource::setOwner).check(Validation.offer(ModelLists.ORGANIZATIONS)),
        resource("L", "capacity", AnnualText.CAPACITY, 9, CellTypes.whole(0, Integer.MAX_VALUE),
            SocialResource::getCapacity, SocialResource::setCapacity).value(AnnualColumns::capacity),
        resource("M", "condition", AnnualText.CONDITION, 16, CellTypes.text(), SocialResource::getCondition,
            SocialResource::setCondition),
        Column.<SocialResource>at("N", "usedBy", context.say(AnnualText.USED_BY), 12)
            .text(resource -> Names.codes(context.inverse()
                .sources(resource, PlanPackage.Literals.PROJECT__RESOURCES, Project.class))));
  }

  /** The unit is part of the number format, so that the cell holds the number alone. */
  private static Value capacity(SocialResource resource) {
    String unit = Names.of(resource.getCapacityUnit()).replace("\"", "").replace("\n", " ");
    return resource.getCapacity() == null ? Value.BLANK
        : new Value.Number(resource.getCapacity(), unit.isEmpty() ? Formats.WHOLE : Formats.WHOLE + "\"" + unit + "\"");
  }

  private <T> Column<SocialResource> resource(String letter, String key, AnnualText label, double width,
      CellType<T> type, Function<SocialResource, T> get, BiConsumer<SocialResource, T> set) {
    return Inputs.of(Column.at(letter, key, context.say(label), width), context, type, get, set);
  }
}
