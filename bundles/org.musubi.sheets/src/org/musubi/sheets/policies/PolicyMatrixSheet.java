package org.musubi.sheets.policies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.PolicyInstrument;
import org.musubi.model.stakeholders.Sector;
import org.musubi.sheets.content.CommonText;
import org.musubi.sheets.content.Inputs;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.layout.ValueList;

/**
 * 関係機関×関係施策 (domain.md 6.6): which organisation owns, takes part in or uses which plan; on a second worksheet which
 * project serves it, on a third kinds of organisations instead of organisations. More policies than a page can show
 * are continued on further worksheets.
 */
public final class PolicyMatrixSheet implements SheetDefinition {

  private static final PageSetup ORGANIZATIONS =
      new PageSetup(PageSetup.Paper.A4, "organizations", "organizations", "C");
  private static final PageSetup PROJECTS = new PageSetup(PageSetup.Paper.A4, "projects", "projects", "C");
  private static final PageSetup TYPES = new PageSetup(PageSetup.Paper.A4, "types", "types", "C");

  /** Policies that can be read side by side on an A4 page. */
  private static final int MOST_POLICIES = 12;

  /** Blank lines of a sector in a form for filling in by hand. */
  private static final int BLANK_ROWS = 2;

  private static final List<Sector> SIDES = List.of(Sector.values());

  @Override
  public String key() {
    return "policy-matrix";
  }

  @Override
  public String name(Locale locale) {
    return PolicyText.SHEET.in(locale);
  }

  @Override
  public List<ValueList> lists(SheetContext context) {
    return List.of(new ValueList(PolicyColumns.SIGN_LIST, List.copyOf(PolicySigns.all().keySet())),
        new ValueList(PolicyColumns.YES_LIST, List.of("○")));
  }

  @Override
  public List<SheetLayout> build(SheetContext context) {
    List<PolicyInstrument> policies = Policies.of(context);
    int parts = Math.max(1, (policies.size() + MOST_POLICIES - 1) / MOST_POLICIES);
    List<SheetLayout> layouts = new ArrayList<>();
    for (Part part : List.<Part>of(PolicyMatrixSheet::organizations, PolicyMatrixSheet::projects,
        PolicyMatrixSheet::types)) {
      for (int i = 0; i < parts; i++) {
        layouts.add(part.layout(context,
            policies.subList(policies.size() * i / parts, policies.size() * (i + 1) / parts),
            i == 0 ? "" : " " + (i + 1)));
      }
    }
    return layouts;
  }

  /** A worksheet about some of the policies. */
  private interface Part {

    /** @param number behind the name of the worksheet, empty for the first of its kind */
    SheetLayout layout(SheetContext context, List<PolicyInstrument> policies, String number);
  }

  private static SheetLayout organizations(SheetContext context, List<PolicyInstrument> policies, String number) {
    PolicyColumns columns = new PolicyColumns(context, policies);
    String last = columns.next(1);
    List<String> legend = new ArrayList<>(List.of(context.say(PolicyText.LEGEND_OWN_PLAN)));
    if (context.model().getOrganizations().isEmpty()) {
      legend.add(context.say(PolicyText.NO_ORGANIZATIONS));
    }
    Table<Organization> organizations = new Table<>("organizations", null, columns.organizations(), sections(context),
        Organization::getId);
    return new SheetLayout(context.say(PolicyText.SHEET) + number, ORGANIZATIONS)
        .at(1, head(context, PolicyText.TITLE, last, context.say(PolicyText.LEGEND)))
        .at(4, organizations)
        .below(0, Notes.across("B", last, null, legend));
  }

  private static Fields head(SheetContext context, PolicyText title, String last, String legend) {
    return new Fields()
        .title("B", last, context.say(title, context.councilTitle(), context.years().label(context.year())))
        .field(2, "B", "C", context.say(CommonText.MADE_ON, context.years().day(context.printedOn())))
        .note(2, "D", last, legend);
  }

  /** The organisations by sector; blank lines for every sector while there is no organisation at all. */
  private static List<Section<Organization>> sections(SheetContext context) {
    List<Organization> all = context.model().getOrganizations();
    List<Section<Organization>> sections = new ArrayList<>();
    for (Sector side : SIDES) {
      add(sections, context.say(PolicyText.valueOf("SIDE_" + side.getName())), side.getName(),
          all.stream().filter(organization -> organization.getSector() == side).toList(), all.isEmpty());
    }
    add(sections, context.say(PolicyText.SIDE_UNKNOWN), "UNKNOWN",
        all.stream().filter(organization -> organization.getSector() == null).toList(), false);
    return sections;
  }

  private static void add(List<Section<Organization>> sections, String heading, String id, List<Organization> rows,
      boolean blank) {
    if (blank || !rows.isEmpty()) {
      sections.add(new Section<>(id, heading, rows, Map.of(), blank ? BLANK_ROWS : 0));
    }
  }

  private static SheetLayout projects(SheetContext context, List<PolicyInstrument> policies, String number) {
    PolicyColumns columns = new PolicyColumns(context, policies);
    Map<String, Value> totals = new HashMap<>();
    totals.put("project", Value.text(context.say(PolicyText.TOTAL_PROJECTS)));
    for (PolicyInstrument policy : policies) {
      String key = Inputs.key(policy);
      totals.put(key, Value.formula("COUNTIF({" + key + ":section},\"○\")", "0"));
    }
    return new SheetLayout(context.say(PolicyText.SHEET_PROJECTS) + number, PROJECTS)
        .at(1, head(context, PolicyText.TITLE_PROJECTS, columns.next(0), context.say(PolicyText.LEGEND_PROJECTS)))
        .at(4, new Table<>("projects", null, columns.projects(), List.of(new Section<>("all", null,
            context.model().getProjects(), totals, Table.MIN_ROWS)), Project::getId));
  }

  private static SheetLayout types(SheetContext context, List<PolicyInstrument> policies, String number) {
    PolicyColumns columns = new PolicyColumns(context, policies);
    List<TypeRow> rows = TypeRow.of(context);
    boolean known = rows.stream().anyMatch(row -> !row.organizations().isEmpty());
    List<String> legend = Stream.of(PolicyText.LEGEND_TYPES, known ? null : PolicyText.NO_TYPES)
        .filter(text -> text != null).map(text -> context.say(text)).toList();
    return new SheetLayout(context.say(PolicyText.SHEET_TYPES) + number, TYPES)
        .at(1, head(context, PolicyText.TITLE_TYPES, columns.next(0), context.say(PolicyText.LEGEND)))
        .at(4, Table.of("types", null, columns.types(), rows, row -> row.type().getId()))
        .below(0, Notes.across("B", columns.next(0), null, legend));
  }
}
