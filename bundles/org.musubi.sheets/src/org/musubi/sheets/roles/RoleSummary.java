package org.musubi.sheets.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Organization;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;

/**
 * The cross table as a summary below another table whose narrow columns it shares (domain.md 6.2 table D): only the
 * organisations that have a part in a project, to be read.
 */
public final class RoleSummary {

  /** More narrow columns than this cannot be read on a page. */
  private static final int MOST_COLUMNS = 150;

  private final SheetContext context;
  private final List<Project> projects;
  private final List<Organization> organizations;
  private final int leftOut;

  public RoleSummary(SheetContext context, List<Project> projects) {
    this.context = context;
    this.projects = List.copyOf(projects);
    List<Organization> all = RoleOrganizations.partners(context, projects);
    organizations = all.subList(0, Math.min(all.size(), MOST_COLUMNS));
    leftOut = all.size() - organizations.size();
  }

  /** The table; it begins in column B, its organisations in D. */
  public Table<Project> table() {
    RoleColumns organizationColumns = new RoleColumns(context, organizations);
    List<Column<Project>> columns = new ArrayList<>();
    columns.add(Column.id(Project::getId));
    columns.add(Column.<Project>at("B", "number", context.say(RoleText.NUMBER), 0).numbered());
    columns.add(organizationColumns.project(0));
    columns.addAll(organizationColumns.signs(3, false));
    int next = Columns.index("D") + organizationColumns.count();
    columns.add(organizationColumns.total(Columns.letter(next), RoleText.COUNT, 3));
    Map<String, Value> totals = new HashMap<>(organizationColumns.projectCounts());
    totals.put("project", Value.text(context.say(RoleText.TOTAL)));
    return new Table<>("roles", context.say(RoleText.TABLE), columns,
        List.of(new Section<>("all", null, projects, totals, Table.MIN_ROWS)), Project::getId);
  }

  /** What the signs mean, and how many organisations find no column. */
  public List<String> legend() {
    List<String> legend = new ArrayList<>(
        List.of(context.say(RoleText.LEGEND), context.say(RoleText.LEGEND_ALONE)));
    if (leftOut > 0) {
      legend.add(context.say(RoleText.LEGEND_LEFT_OUT, leftOut));
    }
    return legend;
  }
}
