package org.musubi.cli.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.musubi.analysis.network.Communities;
import org.musubi.analysis.network.CouncilNetwork;
import org.musubi.analysis.network.Departure;
import org.musubi.analysis.network.NetworkFact;
import org.musubi.analysis.network.NetworkMeasure;
import org.musubi.analysis.network.NetworkReport;
import org.musubi.analysis.network.NodeMeasures;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.cli.command.CliText;
import org.musubi.cli.output.Column;
import org.musubi.cli.output.ResultTable;
import org.musubi.cli.output.Shown;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.RelationKind;

/** The measures of a council's network as tables. */
final class NetworkTables {

  private final CouncilNetwork network;
  private final Locale locale = Locale.getDefault();

  NetworkTables(CouncilNetwork network) {
    this.network = network;
  }

  /** One row an organisation, most of a measure first. */
  ResultTable measures(NetworkReport<Organization> report, NetworkMeasure order) {
    List<Column> columns = new ArrayList<>(List.of(
        Column.text("code", NetworkText.CODE.say()), Column.text("organization", NetworkText.ORGANIZATION.say()),
        Column.text("sector", NetworkText.SECTOR.say())));
    for (NetworkMeasure measure : NetworkMeasure.values()) {
      columns.add(Column.number(key(measure), measure.label(locale)));
    }
    columns.add(Column.text("roles", NetworkText.ROLES.say()));
    columns.add(Column.number("component", NetworkText.COMPONENT.say()));
    columns.add(Column.number("community", NetworkText.COMMUNITY.say()));
    List<List<Object>> rows = new ArrayList<>();
    for (NodeMeasures<Organization> node : report.ranking(order)) {
      List<Object> row = new ArrayList<>();
      row.add(node.node().getCode());
      row.add(name(node.node()));
      row.add(node.node().getSector());
      for (NetworkMeasure measure : NetworkMeasure.values()) {
        row.add(number(measure.of(node), measure.decimals()));
      }
      row.add(roles(node));
      row.add(node.component());
      row.add(node.community());
      rows.add(row);
    }
    return new ResultTable("measures", NetworkText.MEASURES.say(), columns, rows, sources());
  }

  /** Where the figures come from and what they leave out. */
  private List<String> sources() {
    List<String> notes = new ArrayList<>();
    notes.add(network.kinds().size() == RelationKind.values().length ? NetworkText.SOURCE.say(network.counted())
        : NetworkText.SOURCE_KINDS.say(network.counted(), network.kinds().stream().map(MusubiLabels::of)
            .collect(Collectors.joining(CliText.LIST_SEPARATOR.say()))));
    if (network.withoutStrength() > 0) {
      notes.add(NetworkText.NO_STRENGTH.say(network.withoutStrength()));
    }
    notes.add(NetworkText.CAUTION.say());
    return notes;
  }

  ResultTable facts(NetworkReport<Organization> report) {
    List<List<Object>> rows = new ArrayList<>();
    for (NetworkFact fact : NetworkFact.values()) {
      rows.add(row(fact.name().toLowerCase(Locale.ROOT), fact.label(locale), number(fact.of(report), fact.decimals()),
          fact.explanation(locale)));
    }
    return new ResultTable("network", NetworkText.FACTS.say(), List.of(Column.hidden("key"),
        Column.text("fact", NetworkText.FACT.say()), Column.number("value", NetworkText.VALUE.say()),
        Column.text("meaning", NetworkText.MEANING.say())), rows, List.of());
  }

  ResultTable bridges(NetworkReport<Organization> report) {
    return new ResultTable("bridges", NetworkText.BRIDGES.say(), List.of(
        Column.text("first", NetworkText.FIRST.say()), Column.text("second", NetworkText.SECOND.say())),
        report.bridges().stream().map(bridge -> row(name(bridge.first()), name(bridge.second()))).toList(), List.of());
  }

  ResultTable communities(NetworkReport<Organization> report) {
    List<List<Object>> rows = new ArrayList<>();
    for (Set<Organization> group : report.communities().groups()) {
      rows.add(row(rows.size() + 1, group.size(), names(group)));
    }
    return new ResultTable("communities", NetworkText.COMMUNITIES.say(), List.of(
        Column.number("community", NetworkText.COMMUNITY.say()), Column.number("size", NetworkText.SIZE.say()),
        Column.text("members", NetworkText.MEMBERS.say())), rows,
        List.of((report.communities().method() == Communities.Method.GREEDY_MODULARITY
            ? NetworkText.BY_MODULARITY : NetworkText.BY_LABELS).say()));
  }

  /** The network before and after somebody leaves. */
  ResultTable departure(Departure<Organization> departure) {
    List<List<Object>> rows = new ArrayList<>();
    for (NetworkFact fact : NetworkFact.values()) {
      Number before = fact.of(departure.before());
      Number after = fact.of(departure.after());
      rows.add(row(fact.name().toLowerCase(Locale.ROOT), fact.label(locale), number(before, fact.decimals()),
          number(after, fact.decimals()), before == null || after == null ? null
              : number(after.doubleValue() - before.doubleValue(), fact.decimals())));
    }
    Organization leaving = departure.leaving().node();
    List<String> notes = new ArrayList<>(List.of(
        NetworkText.LEAVES.say(name(leaving), departure.leaving().degree())));
    notes.addAll(sources());
    return new ResultTable("departure", NetworkText.DEPARTURE.say(name(leaving)), List.of(
        Column.hidden("key"), Column.text("fact", NetworkText.FACT.say()),
        Column.number("before", NetworkText.BEFORE.say()), Column.number("after", NetworkText.AFTER.say()),
        Column.number("difference", NetworkText.DIFFERENCE.say())), rows, notes);
  }

  ResultTable cutOff(Departure<Organization> departure) {
    List<Organization> alone = departure.leftAlone();
    List<List<Object>> rows = new ArrayList<>();
    for (Set<Organization> part : departure.cutOff()) {
      rows.add(row(part.size(), names(part), part.size() == 1 && alone.containsAll(part)));
    }
    return new ResultTable("cutOff", NetworkText.CUT_OFF.say(), List.of(
        Column.number("size", NetworkText.SIZE.say()), Column.text("members", NetworkText.MEMBERS.say()),
        Column.text("leftAlone", NetworkText.LEFT_ALONE.say())), rows,
        rows.isEmpty() ? List.of(NetworkText.NOTHING_CUT_OFF.say()) : List.of());
  }

  ResultTable shifts(Departure<Organization> departure) {
    int decimals = NetworkMeasure.BETWEENNESS.decimals();
    return new ResultTable("shifts", NetworkText.SHIFTS.say(), List.of(
        Column.text("organization", NetworkText.ORGANIZATION.say()),
        Column.number("before", NetworkText.BEFORE.say()), Column.number("after", NetworkText.AFTER.say()),
        Column.number("difference", NetworkText.DIFFERENCE.say())),
        departure.shifts(NetworkMeasure.BETWEENNESS).stream().map(shift -> row(name(shift.node()),
            number(shift.before(), decimals), number(shift.after(), decimals), number(shift.difference(), decimals)))
            .toList(), List.of(NetworkMeasure.BETWEENNESS.explanation(locale)));
  }

  private static String roles(NodeMeasures<Organization> node) {
    List<String> roles = new ArrayList<>();
    if (node.articulation()) {
      roles.add(NetworkText.ROLE_ARTICULATION.say());
    }
    if (node.brokerage() > 0) {
      roles.add(NetworkText.ROLE_BROKER.say());
    }
    if (node.isolated()) {
      roles.add(NetworkText.ROLE_ISOLATE.say());
    }
    return String.join(CliText.LIST_SEPARATOR.say(), roles);
  }

  private static String key(NetworkMeasure measure) {
    String[] words = measure.name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder key = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return key.toString();
  }

  private static String names(Collection<Organization> organizations) {
    return organizations.stream().map(NetworkTables::name).collect(Collectors.joining(CliText.LIST_SEPARATOR.say()));
  }

  private static String name(Organization organization) {
    String shortName = organization.getShortName();
    return shortName == null || shortName.isBlank() ? organization.getName() : shortName;
  }

  private static Object number(Number value, int decimals) {
    return value == null ? null : new Shown(decimals == 0 && value.doubleValue() == Math.rint(value.doubleValue())
        ? (Object) value.longValue() : value, Decimals.format(value.doubleValue(), decimals));
  }

  private static List<Object> row(Object... cells) {
    return Arrays.asList(cells);
  }
}
