package org.musubi.sheets.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Organization;
import org.musubi.sheets.content.CommonText;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;

/**
 * Instead of a cross table that nobody could read or carry: a line for each project with the organisations that have a
 * part in it, to be read. A project of many partners goes on in further lines.
 */
final class RoleLists {

  /** Last column of the list. */
  static final String LAST_COLUMN = "F";

  /** Other partners in a line; more would make it higher than a page. */
  private static final int MOST_PARTNERS = 40;

  /** A line of the list: the partners that lead, and some of the others; the first line of a project counts them. */
  private record Line(Project project, List<ProjectPartner> leading, List<ProjectPartner> others, boolean first,
      int organizations) {
  }

  private final SheetContext context;

  RoleLists(SheetContext context) {
    this.context = context;
  }

  Table<?> table(List<Project> projects) {
    List<Column<Line>> columns = List.of(
        Column.<Line>at("B", "number", context.say(RoleText.NUMBER), 5).numbered(),
        Column.<Line>at("C", "project", context.say(RoleText.PROJECT), 34).text(line -> Names.of(line.project())),
        Column.<Line>at("D", "leading", context.label(Involvement.LEAD), 26).text(line -> names(line.leading(), false)),
        Column.<Line>at("E", "others", context.say(RoleText.OTHERS), 70).text(line -> names(line.others(), true)),
        Column.<Line>at(LAST_COLUMN, "count", context.say(RoleText.COUNT), 6).centered()
            .value(line -> line.first() ? Value.number((double) line.organizations(), "0") : Value.text(""))
            .highlight("AND({count}<>\"\",{count}<2)", "\"▲\"0"));
    List<Line> lines = projects.stream().flatMap(project -> lines(project).stream()).toList();
    return Table.ofResults("partners", null, columns, lines, line -> line.project().getId());
  }

  private static List<Line> lines(Project project) {
    List<ProjectPartner> leading = new ArrayList<>();
    List<ProjectPartner> others = new ArrayList<>();
    project.getPartners().stream().filter(partner -> partner.getOrganization() != null)
        .forEach(partner -> (partner.getInvolvement() == Involvement.LEAD ? leading : others).add(partner));
    int organizations = (int) project.getPartners().stream().map(ProjectPartner::getOrganization)
        .filter(Objects::nonNull).distinct().count();
    List<Line> lines = new ArrayList<>();
    int from = 0;
    do {
      int to = Math.min(others.size(), from + MOST_PARTNERS);
      lines.add(new Line(project, from == 0 ? leading : List.of(), others.subList(from, to), from == 0,
          organizations));
      from = to;
    } while (from < others.size());
    return lines;
  }

  private String names(List<ProjectPartner> partners, boolean withSign) {
    return partners.stream()
        .map(partner -> (withSign ? RoleSigns.sign(partner.getInvolvement()) : "") + name(partner.getOrganization()))
        .distinct().collect(Collectors.joining(context.say(RoleText.SEPARATOR)));
  }

  private String name(Organization organization) {
    return Lines.first(Names.of(organization), context.say(CommonText.UNNAMED));
  }
}
