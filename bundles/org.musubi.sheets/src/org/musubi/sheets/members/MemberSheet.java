package org.musubi.sheets.members;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.musubi.analysis.stakeholders.SectorCoverage;
import org.musubi.model.core.DocumentRef;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Sector;
import org.musubi.model.stakeholders.WorkingGroup;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Seats;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;

/** 構成員・役割 (domain.md 6.5): members with roles and offers, numbers by sector, members of the working groups. */
public final class MemberSheet implements SheetDefinition {

  private static final PageSetup PAGE = new PageSetup(PageSetup.Paper.A4, "members", "members", "D");

  @Override
  public String key() {
    return "members";
  }

  @Override
  public String name(Locale locale) {
    return MemberText.SHEET.in(locale);
  }

  @Override
  public List<SheetLayout> build(SheetContext context) {
    List<MemberRow> rows = rows(context);
    MemberColumns columns = new MemberColumns(context);
    List<String> legend = new ArrayList<>();
    legend.add(context.say(MemberText.LEGEND, context.model().getZoneThreshold()));
    if (context.isPublic()) {
      legend.add(context.say(MemberText.LEGEND_PUBLIC));
    }
    rows.stream().map(MemberRow::note).filter(note -> !note.isEmpty()).distinct().forEach(legend::add);
    SheetLayout layout = new SheetLayout(name(context.locale()), PAGE)
        .at(1, head(context, rows))
        .at(5, Table.of("members", context.say(MemberText.TABLE_MEMBERS), columns.members(), rows,
            MemberRow::id).growing(MemberEdits.rows(context)))
        .below(0, Notes.across("B", "R", null, legend))
        .below(1, sectors(context, columns, rows))
        .beside(Table.of("groups", context.say(MemberText.TABLE_WORKING), columns.workingGroups(),
            groups(context.council()), GroupRow::id).growing(MemberEdits.groups()));
    return List.of(context.isPublic() ? layout.hide("F").hide("Q") : layout);
  }

  /** The seats held in the fiscal year, by sector, then organisations that only work in a working group. */
  private static List<MemberRow> rows(SheetContext context) {
    List<MemberRow> rows = new ArrayList<>();
    Set<Organization> seated = new LinkedHashSet<>();
    for (Membership seat : Seats.held(context)) {
      rows.add(new MemberRow(seat.getOrganization(), seat, context));
      seated.add(seat.getOrganization());
    }
    for (WorkingGroup group : context.council().getWorkingGroups()) {
      group.getMembers().stream().filter(seated::add)
          .forEach(organization -> rows.add(new MemberRow(organization, null, context)));
    }
    rows.sort(Comparator.comparing(row -> row.organization().getSector(),
        Comparator.nullsLast(Comparator.naturalOrder())));
    return rows;
  }

  private static Fields head(SheetContext context, List<MemberRow> rows) {
    Council council = context.council();
    long members = rows.stream().filter(MemberSheet::isMember).count();
    return new Fields()
        .title("B", "R", context.say(MemberText.TITLE, context.councilTitle(),
            context.years().label(context.year())))
        .field(2, "B", "G", context.say(MemberText.CHAIR, holders(context, rows, MembershipRole.CHAIR)))
        .field(2, "H", "J", context.say(MemberText.VICE_CHAIR, holders(context, rows, MembershipRole.VICE_CHAIR)))
        .field(2, "K", "L", context.say(MemberText.TERM, council.getTermYears() == null ? ""
            : context.say(MemberText.TERM_YEARS, council.getTermYears())))
        .field(2, "M", "R", council.getMaxMembers() == null
            ? context.say(MemberText.COUNT, members)
            : context.say(MemberText.LIMIT, members, council.getMaxMembers()))
        .field(3, "B", "R", context.say(MemberText.BASIS, basis(context, council)));
  }

  private static boolean isMember(MemberRow row) {
    return row.seat() != null && Seats.isMember(row.seat());
  }

  private static String holders(SheetContext context, List<MemberRow> rows, MembershipRole role) {
    return Lines.join("、", rows.stream()
        .filter(row -> row.seat() != null && row.seat().getRole() == role)
        .map(row -> Seats.holder(row.seat(), context))
        .toList());
  }

  private static String basis(SheetContext context, Council council) {
    DocumentRef ordinance = council.getOrdinance();
    String established = council.getEstablishedOn() == null ? ""
        : context.say(MemberText.ESTABLISHED, context.years().day(council.getEstablishedOn()));
    return ordinance == null ? established
        : Lines.join(" ", ordinance.getName(), context.years().day(ordinance.getDate()), established);
  }

  private static List<GroupRow> groups(Council council) {
    List<GroupRow> rows = new ArrayList<>();
    for (WorkingGroup group : council.getWorkingGroups()) {
      for (Organization member : group.getMembers()) {
        rows.add(new GroupRow(group, member, member == group.getMembers().getFirst()));
      }
      if (group.getMembers().isEmpty()) {
        rows.add(new GroupRow(group, null, true));
      }
    }
    return rows;
  }

  private static Table<SectorRow> sectors(SheetContext context, MemberColumns columns, List<MemberRow> rows) {
    List<SectorRow> sectors = Arrays.stream(Sector.values())
        .map(sector -> new SectorRow(sector, seats(rows, sector), SectorCoverage.CORE.contains(sector)))
        .toList();
    Map<String, Value> total = Map.of("sector", Value.text(context.say(MemberText.TOTAL)),
        "members", Value.formula("SUM({members:section})", "0"));
    return new Table<>("sectors", context.say(MemberText.TABLE_SECTORS), columns.sectors(),
        List.of(new Section<>("all", null, sectors, total, 0)), row -> row.sector().name());
  }

  private static int seats(List<MemberRow> rows, Sector sector) {
    return (int) rows.stream()
        .filter(row -> isMember(row) && row.organization().getSector() == sector).count();
  }
}
