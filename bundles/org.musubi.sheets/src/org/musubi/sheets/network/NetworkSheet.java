package org.musubi.sheets.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.musubi.analysis.network.CouncilNetwork;
import org.musubi.analysis.network.NetworkFact;
import org.musubi.analysis.network.NetworkMeasure;
import org.musubi.analysis.network.NetworkReport;
import org.musubi.analysis.network.NodeMeasures;
import org.musubi.model.stakeholders.Organization;
import org.musubi.sheets.content.CommonText;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.Chart;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.layout.ValueList;

/**
 * ネットワーク分析 (domain.md 3.2.4): the net as a whole, measures of every organisation, the most central ones as bars;
 * on a second worksheet the ties themselves.
 */
public final class NetworkSheet implements SheetDefinition {

  private static final PageSetup PAGE = new PageSetup(PageSetup.Paper.A4, "measures", null, "C");

  /** Organisations in the chart. */
  private static final int MOST_CENTRAL = 10;

  private static final int FIRST_MEASURE = Columns.index("E");

  @Override
  public String key() {
    return "network";
  }

  @Override
  public String name(Locale locale) {
    return NetworkText.SHEET.in(locale);
  }

  @Override
  public List<ValueList> lists(SheetContext context) {
    return TieSheet.lists(context);
  }

  @Override
  public List<SheetLayout> build(SheetContext context) {
    return List.of(measures(context), TieSheet.of(context), explanations(context));
  }

  private SheetLayout measures(SheetContext context) {
    CouncilNetwork network = CouncilNetwork.of(context.model());
    NetworkReport<Organization> report = network.report();
    NetworkMeasure leading = leading(report);
    List<NodeMeasures<Organization>> ranking = report.ranking(leading);
    String last = Columns.letter(FIRST_MEASURE + NetworkMeasure.values().length);
    Table<NetworkFact> facts = facts(context, report);
    SheetLayout layout = new SheetLayout(name(context.locale()), PAGE)
        .at(1, new Fields()
            .title("B", last, context.say(NetworkText.TITLE, context.councilTitle(),
                context.years().day(context.printedOn())))
            .note(2, "B", last, Lines.join(" ", source(context, network, report))))
        .at(4, facts);
    if (!ranking.isEmpty() && network.counted() > 0) {
      layout.beside(facts, chart(context, ranking, leading, last));
    }
    return layout.below(1, measureTable(context, report, ranking));
  }

  /** The bridging organisations lead; in a net without any, those with most ties. */
  private static NetworkMeasure leading(NetworkReport<Organization> report) {
    return report.nodes().stream().anyMatch(node -> node.betweenness() > 0)
        ? NetworkMeasure.BETWEENNESS : NetworkMeasure.DEGREE;
  }

  private static List<String> source(SheetContext context, CouncilNetwork network,
      NetworkReport<Organization> report) {
    List<String> texts = new ArrayList<>();
    if (report.nodes().isEmpty()) {
      texts.add(context.say(NetworkText.NO_ORGANIZATIONS));
    }
    if (network.counted() == 0) {
      texts.add(context.say(NetworkText.NO_TIES));
      return texts;
    }
    texts.add(context.say(NetworkText.SOURCE, network.counted()));
    if (network.withoutStrength() > 0) {
      texts.add(context.say(NetworkText.NO_STRENGTH, network.withoutStrength()));
    }
    texts.add(context.say(NetworkText.CAUTION));
    return texts;
  }

  private static Table<NetworkFact> facts(SheetContext context, NetworkReport<Organization> report) {
    List<Column<NetworkFact>> columns = List.of(
        Column.<NetworkFact>at("C", "fact", context.say(NetworkText.FACT), 24)
            .text(fact -> fact.label(context.locale())),
        Column.<NetworkFact>at("D", "value", context.say(NetworkText.VALUE), 9).derived().centered()
            .value(fact -> fact.of(report) == null ? Value.MISSING
                : new Value.Number(fact.of(report).doubleValue(), format(fact.decimals()))));
    return Table.ofResults("facts", context.say(NetworkText.TABLE_FACTS), columns, List.of(NetworkFact.values()),
        NetworkFact::name);
  }

  private static Chart chart(SheetContext context, List<NodeMeasures<Organization>> ranking, NetworkMeasure leading,
      String last) {
    double highest = leading.of(ranking.getFirst());
    double max = leading.decimals() == 0 ? Math.max(1, highest) : Math.min(1, Math.ceil(highest * 10 + 1e-9) / 10);
    return new Chart(Chart.Kind.BAR, context.say(NetworkText.CHART, leading.label(context.locale())),
        "{measures.organization#top}", "{measures." + leading.name() + "#top}", Columns.index("F"),
        Columns.index(last), NetworkFact.values().length + 2, max);
  }

  private static Table<NodeMeasures<Organization>> measureTable(SheetContext context,
      NetworkReport<Organization> report, List<NodeMeasures<Organization>> ranking) {
    int top = Math.min(MOST_CENTRAL, ranking.size());
    List<Section<NodeMeasures<Organization>>> sections = List.of(
        new Section<>("top", null, ranking.subList(0, top), Map.of(), 1),
        new Section<>("rest", null, ranking.subList(top, ranking.size()), Map.of(), 0));
    return new Table<>("measures", context.say(NetworkText.TABLE_MEASURES), columns(context, report), sections,
        row -> row.node().getId());
  }

  private static List<Column<NodeMeasures<Organization>>> columns(SheetContext context,
      NetworkReport<Organization> report) {
    List<Column<NodeMeasures<Organization>>> columns = new ArrayList<>(List.of(
        Column.<NodeMeasures<Organization>>id(row -> row.node().getId()),
        Column.<NodeMeasures<Organization>>at("B", "number", context.say(NetworkText.NUMBER), 5).numbered(),
        Column.<NodeMeasures<Organization>>at("C", "organization", context.say(NetworkText.ORGANIZATION), 24)
            .text(row -> Lines.first(row.node().getShortName(), row.node().getName(),
                context.say(CommonText.UNNAMED))),
        Column.<NodeMeasures<Organization>>at("D", "sector", context.say(NetworkText.SECTOR), 9).centered().shrinking()
            .text(row -> context.label(row.node().getSector()))));
    for (NetworkMeasure measure : NetworkMeasure.values()) {
      columns.add(Column.<NodeMeasures<Organization>>at(Columns.letter(FIRST_MEASURE + measure.ordinal()),
          measure.name(), measure.label(context.locale()), 10).derived().centered()
          .value(row -> new Value.Number(measure.of(row), format(measure.decimals()))));
    }
    columns.add(Column.<NodeMeasures<Organization>>at(
        Columns.letter(FIRST_MEASURE + NetworkMeasure.values().length), "position",
        context.say(NetworkText.POSITION), 16).text(row -> position(context, report, row)));
    return columns;
  }

  /** Cut point, broker, without ties; the part of the net where there is more than one. */
  private static String position(SheetContext context, NetworkReport<Organization> report,
      NodeMeasures<Organization> row) {
    if (row.isolated()) {
      return context.say(NetworkText.ISOLATED);
    }
    boolean parts = report.components().stream().filter(part -> part.size() > 1).count() > 1;
    return Lines.join("・", Stream.of(
        row.articulation() ? context.say(NetworkText.CUT_POINT) : "",
        row.brokerage() > 0 ? context.say(NetworkText.BROKER) : "",
        parts ? context.say(NetworkText.PART, row.component()) : "").toList());
  }

  /** A measure in a line. */
  private record Explanation(String name, String label, String text) {
  }

  private static SheetLayout explanations(SheetContext context) {
    Locale locale = context.locale();
    List<Explanation> all = Stream.concat(
        Stream.of(NetworkMeasure.values()).map(measure ->
            new Explanation("node_" + measure, measure.label(locale), measure.explanation(locale))),
        Stream.of(NetworkFact.values()).map(fact ->
            new Explanation("net_" + fact, fact.label(locale), fact.explanation(locale)))).toList();
    List<Column<Explanation>> columns = List.of(
        Column.<Explanation>at("B", "measure", context.say(NetworkText.MEASURE), 28).text(Explanation::label),
        Column.<Explanation>at("C", "meaning", context.say(NetworkText.MEANING), 112).text(Explanation::text));
    return new SheetLayout(context.say(NetworkText.SHEET_EXPLANATIONS),
        new PageSetup(PageSetup.Paper.A4, "explanations", "explanations", "B"))
        .at(1, new Fields().title("B", "C", context.say(NetworkText.EXPLANATIONS)))
        .at(3, Table.ofResults("explanations", null, columns, all, Explanation::name));
  }

  private static String format(int decimals) {
    return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
  }
}
