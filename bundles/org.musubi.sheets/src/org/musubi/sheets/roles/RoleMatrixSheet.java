package org.musubi.sheets.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.stakeholders.Organization;
import org.musubi.sheets.content.CommonText;
import org.musubi.sheets.content.PlanChoice;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.layout.ValueList;

/**
 * 事業×機関分担表 (domain.md 6.7). More organisations than a page can show are printed as several tables one below the
 * other, each with its headings; the last one has the totals.
 */
public final class RoleMatrixSheet implements SheetDefinition {

  /** Narrow columns that can be read on an A4 page. */
  private static final int MOST_COLUMNS = 30;

  /** A cross table of more cells takes hundreds of pages. */
  private static final int MOST_CELLS = 30_000;

  /** Projects that fit on a page below headings from top to bottom. */
  private static final int MOST_ROWS = 15;

  private static final double PROJECT_WIDTH = 34;

  /** Room for all signs of a row, so that a few organisations get wider columns. */
  private static final double ALL_SIGNS = 100;
  private static final double NARROWEST = 4;
  private static final double WIDEST = 9;
  private static final double COUNT_WIDTH = 6;

  /** A part of the whole cross table: some projects and some organisations. */
  private record Part(String table, List<Project> projects, List<Organization> organizations, int firstOrganization,
      boolean lastColumns, boolean lastRows) {
  }

  @Override
  public String key() {
    return "role-matrix";
  }

  @Override
  public String name(Locale locale) {
    return RoleText.SHEET.in(locale);
  }

  @Override
  public List<ValueList> lists(SheetContext context) {
    return List.of(new ValueList(RoleColumns.SIGN_LIST, List.copyOf(RoleSigns.all().keySet())));
  }

  @Override
  public List<SheetLayout> build(SheetContext context) {
    List<Project> projects = projects(context);
    List<Organization> organizations = RoleOrganizations.all(context, projects);
    if (organizations.size() > RoleOrganizations.MOST
        || (long) organizations.size() * projects.size() > MOST_CELLS) {
      return List.of(lists(context, projects, organizations));
    }
    List<Part> parts = parts(projects, organizations);
    boolean whole = parts.size() == 1;
    int widest = parts.stream().mapToInt(part -> part.organizations().size()).max().orElse(0);
    int columns = widest == 0 ? RoleColumns.BLANK_COLUMNS : widest;
    String last = Columns.letter(Columns.index("D") + columns + (whole ? 0 : 1));
    SheetLayout layout = new SheetLayout(name(context.locale()),
        new PageSetup(PageSetup.Paper.A4, whole ? "roles" : null, whole ? "roles" : null, "C"))
        .at(1, head(context, last));
    for (int i = 0; i < parts.size(); i++) {
      layout.below(1, table(context, parts.get(i), parts, i + 1));
    }
    return List.of(layout.below(0, Notes.across("B", last, null, legend(context, projects, organizations, whole))));
  }

  /** More than a cross table can show. */
  private SheetLayout lists(SheetContext context, List<Project> projects, List<Organization> organizations) {
    List<String> legend = List.of(context.say(RoleText.LEGEND_ALONE),
        context.say(RoleText.LEGEND_LISTS, projects.size(), organizations.size()));
    return new SheetLayout(name(context.locale()), new PageSetup(PageSetup.Paper.A4, "partners", "partners", "C"))
        .at(1, head(context, RoleLists.LAST_COLUMN))
        .below(0, Notes.across("B", RoleLists.LAST_COLUMN, null, legend))
        .below(1, new RoleLists(context).table(projects));
  }

  /** The projects of the plan and of the year; when neither names any, all of the council. */
  private static List<Project> projects(SheetContext context) {
    Set<Project> projects = new LinkedHashSet<>(PlanChoice.midTerm(context.model(), context.year()).getProjects());
    PlanChoice.annual(context.model(), context.year()).getProjectYears().stream()
        .map(ProjectYear::getProject).filter(project -> project != null).forEach(projects::add);
    return List.copyOf(projects.isEmpty() ? context.model().getProjects() : projects);
  }

  private static List<Part> parts(List<Project> projects, List<Organization> organizations) {
    List<List<Organization>> across = slices(organizations, MOST_COLUMNS);
    if (across.size() == 1) {
      return List.of(new Part("roles", projects, organizations, 1, true, true));
    }
    List<List<Project>> down = slices(projects, MOST_ROWS);
    List<Part> parts = new ArrayList<>();
    for (int row = 0; row < down.size(); row++) {
      int first = 1;
      for (int column = 0; column < across.size(); column++) {
        parts.add(new Part("roles" + (row + 1) + "_" + (column + 1), down.get(row), across.get(column), first,
            column == across.size() - 1, row == down.size() - 1));
        first += across.get(column).size();
      }
    }
    return parts;
  }

  /** Parts of nearly the same length; one empty part for an empty list. */
  private static <T> List<List<T>> slices(List<T> all, int most) {
    int count = Math.max(1, (all.size() + most - 1) / most);
    List<List<T>> slices = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      slices.add(all.subList(all.size() * i / count, all.size() * (i + 1) / count));
    }
    return slices;
  }

  private static Fields head(SheetContext context, String last) {
    return new Fields()
        .title("B", last, context.say(RoleText.TITLE, context.councilTitle(),
            context.years().label(context.year())))
        .field(2, "B", "C", context.say(CommonText.MADE_ON, context.years().day(context.printedOn())))
        .note(2, "D", last, context.say(RoleText.LEGEND));
  }

  private static List<String> legend(SheetContext context, List<Project> projects,
      List<Organization> organizations, boolean whole) {
    List<String> legend = new ArrayList<>();
    legend.add(context.say(RoleText.LEGEND_ALONE));
    if (!whole) {
      legend.add(context.say(RoleText.LEGEND_PARTS));
    }
    long registered = context.model().getOrganizations().stream().filter(Organization::isActive).count();
    if (registered > organizations.size()) {
      legend.add(context.say(RoleText.LEGEND_MEMBERS, registered, organizations.size()));
    }
    if (projects.isEmpty()) {
      legend.add(context.say(RoleText.NO_PROJECTS));
    }
    if (organizations.isEmpty()) {
      legend.add(context.say(RoleText.NO_ORGANIZATIONS));
    }
    return legend;
  }

  private static Table<Project> table(SheetContext context, Part part, List<Part> parts, int number) {
    boolean whole = parts.size() == 1;
    RoleColumns organizations = new RoleColumns(context, part.organizations());
    List<Column<Project>> columns = new ArrayList<>();
    columns.add(Column.id(Project::getId));
    columns.add(Column.<Project>at("B", "number", context.say(RoleText.NUMBER), 5).numbered());
    columns.add(organizations.project(PROJECT_WIDTH));
    List<Column<Project>> signs = organizations.signs(
        Math.clamp(Math.floor(ALL_SIGNS / organizations.count()), NARROWEST, WIDEST), true);
    for (int i = 0; i < part.organizations().size(); i++) {
      Organization organization = part.organizations().get(i);
      signs.get(i).group(organization.getSector() == null
          ? context.say(RoleText.OTHER_SECTOR) : context.label(organization.getSector()));
    }
    columns.addAll(signs);
    int next = Columns.index("D") + organizations.count();
    if (whole) {
      columns.add(organizations.total(Columns.letter(next), RoleText.COUNT, COUNT_WIDTH));
    } else {
      columns.add(organizations.rowCount(Columns.letter(next), RoleText.COUNT_HERE, COUNT_WIDTH));
      if (part.lastColumns()) {
        columns.add(sum(context, part, parts, Columns.letter(next + 1)));
      }
    }
    Section<Project> section = new Section<>("all", null, part.projects(),
        part.lastRows() ? totals(context, organizations, part, parts) : Map.of(), Table.MIN_ROWS);
    String title = whole ? null : title(context, part, number);
    return new Table<>(part.table(), title, columns, List.of(section), Project::getId);
  }

  private static String title(SheetContext context, Part part, int number) {
    String sectors = part.organizations().stream().map(Organization::getSector).distinct()
        .map(context::label).filter(label -> !label.isEmpty()).reduce((a, b) -> a + "・" + b).orElse("");
    int last = part.firstOrganization() + part.organizations().size() - 1;
    return context.say(RoleText.TABLE_PART, number, part.firstOrganization() + "–" + last, sectors);
  }

  /** Number of organisations of a project over all tables it stands in (rule PLN-06). */
  private static Column<Project> sum(SheetContext context, Part part, List<Part> parts, String letter) {
    List<String> before = parts.stream().filter(other -> other != part && other.projects().equals(part.projects()))
        .map(Part::table).toList();
    return Column.<Project>at(letter, "sum", context.say(RoleText.SUM), COUNT_WIDTH).derived().centered()
        .value(project -> Value.formula("{count}" + String.join("", before.stream()
            .map(table -> "+{" + table + ".count:" + project.getId() + "}").toList()), "0"))
        .highlight("AND({project}<>\"\",{sum}<2)", "\"▲\"0");
  }

  private static Map<String, Value> totals(SheetContext context, RoleColumns organizations, Part part,
      List<Part> parts) {
    List<String> tables = parts.stream().filter(other -> other.firstOrganization() == part.firstOrganization())
        .map(Part::table).toList();
    Map<String, Value> totals = new HashMap<>(
        tables.size() == 1 ? organizations.projectCounts() : organizations.projectCounts(tables));
    totals.put("project", Value.text(context.say(RoleText.TOTAL)));
    return totals;
  }
}
