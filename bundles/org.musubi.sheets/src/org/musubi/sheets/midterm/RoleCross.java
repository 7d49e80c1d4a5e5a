package org.musubi.sheets.midterm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Organization;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;

/** Who does what (domain.md 6.7, summary): projects down, organisations across, a sign for the involvement. */
final class RoleCross {

  private static final Map<Involvement, String> SIGNS = Map.of(
      Involvement.LEAD, "◎",
      Involvement.CO_LEAD, "○",
      Involvement.COOPERATE, "□",
      Involvement.INFORM, "△",
      Involvement.ADVISE, "◇",
      Involvement.TARGET, "☆",
      Involvement.COSPONSOR, "▽");

  /** Columns of a form for filling in by hand. */
  private static final int BLANK_COLUMNS = 20;

  /** More narrow columns than this cannot be read on a page. */
  private static final int MOST_COLUMNS = 150;

  private RoleCross() {
  }

  /** Number of organisations that find no column any more. */
  static int leftOut(SheetContext context, List<Project> projects) {
    return Math.max(0, organizations(context, projects).size() - MOST_COLUMNS);
  }

  static Table<Project> table(SheetContext context, List<Project> projects) {
    List<Organization> all = organizations(context, projects);
    List<Organization> organizations = all.subList(0, Math.min(all.size(), MOST_COLUMNS));
    int count = organizations.isEmpty() ? BLANK_COLUMNS : organizations.size();
    List<Column<Project>> columns = new ArrayList<>();
    columns.add(Column.id(Project::getId));
    columns.add(Column.<Project>at("B", "number", context.say(PlanText.NUMBER), 0).numbered());
    columns.add(Column.<Project>at("C", "project", context.say(PlanText.PROJECT), 0).text(Names::of));
    int letter = Columns.index("D");
    Map<String, Value> totals = new HashMap<>();
    totals.put("project", Value.text(context.say(PlanText.TOTAL)));
    for (int i = 0; i < count; i++) {
      Organization organization = organizations.isEmpty() ? null : organizations.get(i);
      String key = "organization" + i;
      columns.add(Column.<Project>at(Columns.letter(letter + i), key, Names.of(organization), 3)
          .verticalLabel().centered().shrinking().text(project -> signs(project, organization)));
      totals.put(key, Value.formula("COUNTA({" + key + ":section})", "0"));
    }
    columns.add(Column.<Project>at(Columns.letter(letter + count), "count", context.say(PlanText.COUNT), 3)
        .formula("IF({project}=\"\",\"\",COUNTA({organization0}:{organization" + (count - 1) + "}))", "0").centered()
        .highlight("AND({project}<>\"\",{count}<2)", "\"▲\"0"));
    return new Table<>("roles", context.say(PlanText.TABLE_ROLES), columns,
        List.of(new Section<>("all", null, projects, totals, Table.MIN_ROWS)), Project::getId);
  }

  /** The partners of the projects, in the order of the council. */
  private static List<Organization> organizations(SheetContext context, List<Project> projects) {
    Set<Organization> partners = projects.stream().flatMap(project -> project.getPartners().stream())
        .map(ProjectPartner::getOrganization).filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Organization> ordered = new ArrayList<>(context.model().getOrganizations());
    ordered.retainAll(partners);
    partners.removeAll(new HashSet<>(ordered));
    ordered.addAll(partners);
    return ordered;
  }

  private static String signs(Project project, Organization organization) {
    return project.getPartners().stream()
        .filter(partner -> partner.getOrganization() == organization)
        .map(partner -> SIGNS.get(partner.getInvolvement()))
        .distinct().collect(Collectors.joining());
  }
}
