package org.musubi.sheets.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.musubi.analysis.stakeholders.Expectation;
import org.musubi.analysis.stakeholders.ExpectationShares;
import org.musubi.analysis.stakeholders.MeritState;
import org.musubi.analysis.stakeholders.ZonePlacement;
import org.musubi.model.stakeholders.Organization;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.layout.ValueList;

/** 関係者分析: judgements, roles and merits of the organisations (domain.md 3.2), then the analysis of their network. */
public final class StakeholderAnalysis implements SheetDefinition {

  /** Key among the further sheets of an export. */
  public static final String KEY = "stakeholders";

  private static final PageSetup PAGE = new PageSetup(PageSetup.Paper.A4, "stakeholders", "stakeholders", "B");

  private final NetworkSheet network = new NetworkSheet();

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public String name(Locale locale) {
    return NetworkText.SHEET_STAKEHOLDERS.in(locale);
  }

  @Override
  public List<ValueList> lists(SheetContext context) {
    return network.lists(context);
  }

  @Override
  public List<SheetLayout> build(SheetContext context) {
    List<SheetLayout> layouts = new ArrayList<>(List.of(judgements(context)));
    layouts.addAll(network.build(context));
    return layouts;
  }

  private static SheetLayout judgements(SheetContext context) {
    Map<Organization, ZonePlacement> placements = ZonePlacement.latest(context.model()).stream()
        .collect(Collectors.toMap(ZonePlacement::organization, Function.identity()));
    ExpectationShares shares =
        ExpectationShares.of(context.reference().participationStatistics(), context.model().getLevel());
    Function<Expectation, ZonePlacement> placement = row -> placements.get(row.organization());
    List<Column<Expectation>> columns = List.of(
        Column.<Expectation>id(row -> row.organization().getId()),
        at(context, "B", "organization", NetworkText.ORGANIZATION, 28).text(row -> row.organization().getName()),
        at(context, "C", "sector", NetworkText.SECTOR, 18)
            .text(row -> context.label(row.organization().getSector())),
        at(context, "D", "power", NetworkText.POWER, 8).centered()
            .value(row -> Value.judged(placement.apply(row).power())),
        at(context, "E", "interest", NetworkText.INTEREST, 8).centered()
            .value(row -> Value.judged(placement.apply(row).interest())),
        at(context, "F", "zone", NetworkText.ZONE, 12).text(row -> placement.apply(row).zone() == null
            ? context.say(NetworkText.NOT_JUDGED) : context.label(placement.apply(row).zone())),
        at(context, "G", "on", NetworkText.JUDGED_ON, 12).centered()
            .text(row -> context.years().briefDay(judgedOn(placement.apply(row)))),
        at(context, "H", "share", NetworkText.SHARE_EXPECTED, 12).centered().value(row -> row.share() == null
            ? Value.BLANK : new Value.Number(row.share(), "0\"%\"")),
        at(context, "I", "roles", NetworkText.ROLES, 7).centered()
            .value(row -> new Value.Number(row.roles(), "0")),
        at(context, "J", "agreed", NetworkText.AGREED, 7).centered()
            .value(row -> new Value.Number(row.agreed(), "0")),
        at(context, "K", "state", NetworkText.ROLE_STATE, 14).text(row -> row.state().label(context.locale())),
        at(context, "L", "merit", NetworkText.MERIT, 14)
            .text(row -> MeritState.of(row.organization()).label(context.locale())));
    return new SheetLayout(context.say(NetworkText.SHEET_JUDGEMENTS), PAGE)
        .at(1, new Fields().title("B", "L", context.say(NetworkText.TITLE_STAKEHOLDERS, context.councilTitle(),
            context.years().day(context.printedOn()))))
        .at(3, Table.ofResults("stakeholders", null, columns, Expectation.of(context.model(), shares),
            row -> row.organization().getId()))
        .below(0, Notes.across("B", "L", null, List.of(context.say(NetworkText.SHARE_SOURCE),
            context.say(NetworkText.ZONE_HIGH, ZonePlacement.threshold(context.model())))));
  }

  private static LocalDate judgedOn(ZonePlacement placement) {
    return placement.assessment() == null ? null : placement.assessment().getOn();
  }

  private static Column<Expectation> at(SheetContext context, String letter, String key, NetworkText label,
      double width) {
    return Column.at(letter, key, context.say(label), width);
  }
}
