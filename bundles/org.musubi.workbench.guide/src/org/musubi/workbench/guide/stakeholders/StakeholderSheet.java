package org.musubi.workbench.guide.stakeholders;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musubi.analysis.network.CouncilNetwork;
import org.musubi.analysis.network.NetworkFact;
import org.musubi.analysis.network.NetworkMeasure;
import org.musubi.analysis.network.NetworkReport;
import org.musubi.analysis.network.NodeMeasures;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.analysis.stakeholders.Expectation;
import org.musubi.analysis.stakeholders.ExpectationShares;
import org.musubi.analysis.stakeholders.MeritState;
import org.musubi.analysis.stakeholders.ZonePlacement;
import org.musubi.model.stakeholders.Organization;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;

/** 関係者分析 as a workbook: judgements, roles and merits on one sheet, the network with its definitions on another. */
final class StakeholderSheet implements SheetDefinition {

  static final String KEY = "stakeholders";

  private final ExpectationShares shares;

  /** @param shares what councils of this level expect */
  StakeholderSheet(ExpectationShares shares) {
    this.shares = shares;
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public String name(Locale locale) {
    return StakeholdersText.SHEET_NAME.in(locale);
  }

  @Override
  public List<SheetLayout> build(SheetContext context) {
    return List.of(zones(context), network(context));
  }

  private SheetLayout zones(SheetContext context) {
    Locale locale = context.locale();
    Map<Organization, ZonePlacement> placements = ZonePlacement.latest(context.model()).stream()
        .collect(Collectors.toMap(ZonePlacement::organization, Function.identity()));
    List<Column<Expectation>> columns = List.of(
        Column.<Expectation>id(row -> row.organization().getId()),
        text("B", "organization", StakeholdersText.ORGANIZATION, 28, locale, row -> row.organization().getName()),
        text("C", "sector", StakeholdersText.SECTOR, 18, locale, row -> row.organization().getSector() == null ? ""
            : context.label(row.organization().getSector())),
        score("D", "power", StakeholdersText.POWER, locale, row -> placements.get(row.organization()).power()),
        score("E", "interest", StakeholdersText.INTEREST, locale, row -> placements.get(row.organization()).interest()),
        text("F", "zone", StakeholdersText.ZONE, 12, locale, row -> placements.get(row.organization()).zone() == null
            ? StakeholdersText.NOT_JUDGED.in(locale) : context.label(placements.get(row.organization()).zone())),
        text("G", "on", StakeholdersText.JUDGED_ON, 12, locale, row -> judgedOn(placements.get(row.organization()))),
        Column.<Expectation>at("H", "share", StakeholdersText.SHARE.in(locale), 12).centered()
            .value(row -> row.share() == null ? Value.BLANK : new Value.Number(row.share(), "0\"%\"")),
        Column.<Expectation>at("I", "roles", StakeholdersText.ROLES.in(locale), 7).centered()
            .value(row -> new Value.Number(row.roles(), "0")),
        Column.<Expectation>at("J", "agreed", StakeholdersText.AGREED.in(locale), 7).centered()
            .value(row -> new Value.Number(row.agreed(), "0")),
        text("K", "state", StakeholdersText.ROLE_STATE, 14, locale, row -> row.state().label(locale)),
        text("L", "merit", StakeholdersText.MERIT, 14, locale,
            row -> MeritState.of(row.organization()).label(locale)));
    return new SheetLayout(StakeholdersText.SHEET_ZONES.in(locale),
        new PageSetup(PageSetup.Paper.A4, "stakeholders", "stakeholders", "B"))
        .at(1, new Fields().title("B", "L", title(context)))
        .at(3, Table.ofResults("stakeholders", null, columns, Expectation.of(context.model(), shares),
            row -> row.organization().getId()))
        .below(0, Notes.across("B", "L", null, List.of(StakeholdersText.SHARE_SOURCE.in(locale),
            StakeholdersText.ZONE_HIGH.in(locale, ZonePlacement.threshold(context.model())))));
  }

  private static String judgedOn(ZonePlacement placement) {
    return placement.assessment() == null || placement.assessment().getOn() == null ? ""
        : placement.assessment().getOn().toString();
  }

  private static SheetLayout network(SheetContext context) {
    Locale locale = context.locale();
    CouncilNetwork network = CouncilNetwork.of(context.model());
    NetworkReport<Organization> report = network.report();
    List<Column<NodeMeasures<Organization>>> columns = new ArrayList<>(List.of(
        Column.<NodeMeasures<Organization>>id(row -> row.node().getId()),
        Column.<NodeMeasures<Organization>>at("B", "organization", StakeholdersText.ORGANIZATION.in(locale), 28)
            .text(row -> row.node().getName())));
    for (NetworkMeasure measure : NetworkMeasure.values()) {
      String letter = Columns.letter(Columns.index("C") + measure.ordinal());
      columns.add(Column.<NodeMeasures<Organization>>at(letter, measure.name(), measure.label(locale), 10).centered()
          .value(row -> new Value.Number(measure.of(row), format(measure.decimals()))));
    }
    List<Column<NetworkFact>> factColumns = List.of(
        Column.<NetworkFact>at("B", "fact", StakeholdersText.FACT.in(locale), 0).text(fact -> fact.label(locale)),
        Column.<NetworkFact>at("C", "value", StakeholdersText.VALUE.in(locale), 0).centered().text(fact ->
            fact.of(report) == null ? "" : Decimals.format(fact.of(report).doubleValue(), fact.decimals())));
    String last = Columns.letter(Columns.index("C") + NetworkMeasure.values().length - 1);
    List<String> definitions = Stream.concat(
        Stream.of(NetworkMeasure.values()).map(m -> m.label(locale) + ": " + m.explanation(locale)),
        Stream.of(NetworkFact.values()).map(f -> f.label(locale) + ": " + f.explanation(locale))).toList();
    List<String> sources = new ArrayList<>(List.of(StakeholdersText.SOURCE.in(locale, network.counted())));
    if (network.withoutStrength() > 0) {
      sources.add(StakeholdersText.NO_STRENGTH.in(locale, network.withoutStrength()));
    }
    sources.add(StakeholdersText.CAUTION.in(locale));
    return new SheetLayout(StakeholdersText.SHEET_MEASURES.in(locale),
        new PageSetup(PageSetup.Paper.A4, "network", "network", "B"))
        .at(1, new Fields().title("B", last, title(context)))
        .at(3, Table.ofResults("network", null, columns, report.ranking(NetworkMeasure.BETWEENNESS),
            row -> row.node().getId()))
        .below(0, Notes.across("B", last, null, sources))
        .below(1, Table.ofResults("facts", StakeholdersText.SHEET_FACTS.in(locale), factColumns,
            List.of(NetworkFact.values()), NetworkFact::name))
        .below(1, Notes.across("B", last, StakeholdersText.SHEET_DEFINITIONS.in(locale), definitions));
  }

  private static String title(SheetContext context) {
    return StakeholdersText.SHEET_TITLE.in(context.locale(), context.councilTitle(),
        context.years().day(context.printedOn()));
  }

  private static String format(int decimals) {
    return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
  }

  private static Column<Expectation> text(String letter, String key, StakeholdersText label, double width,
      Locale locale, Function<Expectation, String> text) {
    return Column.<Expectation>at(letter, key, label.in(locale), width).text(text);
  }

  private static Column<Expectation> score(String letter, String key, StakeholdersText label, Locale locale,
      Function<Expectation, Integer> score) {
    return Column.<Expectation>at(letter, key, label.in(locale), 8).centered().value(row -> score.apply(row) == null
        ? Value.BLANK : new Value.Number(score.apply(row), "0"));
  }
}
