package org.musubi.clarification.pivot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.workshop.Aggregation;
import org.musubi.model.workshop.PivotDimension;
import org.musubi.model.workshop.PivotInput;

/**
 * Facts arranged in rows and columns (domain.md 3.3 ピボット集計). Totals are those of the facts, so that the total of
 * averages is the average over all, not that of the averages.
 */
public final class PivotTable {

  /** A row or column: one label for each of its dimensions; empty without dimensions. */
  public record Key(List<Label> labels) implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      for (int i = 0; i < labels.size(); i++) {
        int order = labels.get(i).compareTo(other.labels.get(i));
        if (order != 0) {
          return order;
        }
      }
      return 0;
    }

    /** {@code 2023年 / 男}. */
    public String text() {
      return labels.stream().map(Label::text).collect(Collectors.joining(" / "));
    }
  }

  private record Cell(Key row, Key column) { }

  private final PivotRequest request;
  private final List<Key> rows;
  private final List<Key> columns;
  private final Map<Cell, List<Fact>> cells = new HashMap<>();
  private final List<Fact> facts;

  private PivotTable(PivotRequest request, List<Fact> facts) {
    this.request = request;
    this.facts = facts;
    Set<Key> rowKeys = new TreeSet<>();
    Set<Key> columnKeys = new TreeSet<>();
    for (Fact fact : facts) {
      Key row = key(fact, request.rows());
      Key column = key(fact, request.columns());
      rowKeys.add(row);
      columnKeys.add(column);
      cells.computeIfAbsent(new Cell(row, column), cell -> new ArrayList<>()).add(fact);
    }
    rows = List.copyOf(rowKeys);
    columns = List.copyOf(columnKeys);
  }

  /** Arranges facts; those whose labels do not contain the filter are left out. */
  public static PivotTable of(PivotRequest request, Collection<Fact> facts) {
    String filter = request.filter().strip().toLowerCase(Locale.ROOT);
    return new PivotTable(request, facts.stream().filter(fact -> filter.isEmpty() || fact.labels().values().stream()
        .anyMatch(label -> label.text().toLowerCase(Locale.ROOT).contains(filter))).toList());
  }

  private static Key key(Fact fact, List<PivotDimension> dimensions) {
    return new Key(dimensions.stream().map(dimension -> fact.labels().getOrDefault(dimension,
        new Label(PivotText.NONE.text(), Label.LAST))).toList());
  }

  public PivotRequest request() {
    return request;
  }

  public List<Key> rows() {
    return rows;
  }

  public List<Key> columns() {
    return columns;
  }

  /** The number of things counted. */
  public int size() {
    return facts.size();
  }

  /** The value of a cell; null when nothing is in it. */
  public Double value(Key row, Key column) {
    return aggregate(facts(row, column));
  }

  /** What is counted in a cell. */
  public List<Fact> facts(Key row, Key column) {
    return cells.getOrDefault(new Cell(row, column), List.of());
  }

  public Double rowTotal(Key row) {
    return aggregate(columns.stream().flatMap(column -> facts(row, column).stream()).toList());
  }

  public Double columnTotal(Key column) {
    return aggregate(rows.stream().flatMap(row -> facts(row, column).stream()).toList());
  }

  public Double total() {
    return aggregate(facts);
  }

  private Double aggregate(List<Fact> some) {
    if (request.aggregation() == Aggregation.COUNT) {
      return some.isEmpty() ? null : (Double) (double) some.size();
    }
    double[] values = some.stream().map(Fact::value).filter(Objects::nonNull).mapToDouble(Double::doubleValue)
        .toArray();
    if (values.length == 0) {
      return null;
    }
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return Decimals.clean(request.aggregation() == Aggregation.SUM ? sum : sum / values.length);
  }

  /** What a reader has to know, the weightiest first. */
  public List<String> cautions(Locale locale) {
    List<String> cautions = new ArrayList<>();
    boolean adds = request.aggregation() != Aggregation.COUNT;
    if (adds && request.input() == PivotInput.OBSERVATIONS) {
      if (request.aggregation() == Aggregation.SUM && facts.stream().anyMatch(Fact::isRate)) {
        cautions.add(PivotText.SUM_OF_RATES.in(locale));
      }
      if (shares(PivotDimension.INDICATOR)) {
        cautions.add(PivotText.MIXED_INDICATORS.in(locale));
      }
      if (shares(PivotDimension.AREA) || shares(PivotDimension.YEAR)) {
        cautions.add(PivotText.OVERLAPPING.in(locale));
      }
    }
    long without = facts.stream().filter(fact -> fact.value() == null).count();
    if (adds && without > 0) {
      cautions.add(PivotText.WITHOUT_VALUE.in(locale, Long.toString(without)));
    }
    if (request.input() == PivotInput.OBSERVATIONS) {
      cautions.add(PivotText.OBSERVATIONS_SHOWN.in(locale));
    } else {
      cautions.add((adds ? PivotText.STARS : PivotText.CARDS_COUNTED).in(locale));
    }
    return cautions;
  }

  /** True when a cell holds facts of different labels of a dimension. */
  private boolean shares(PivotDimension dimension) {
    return cells.values().stream().anyMatch(some -> {
      Set<Label> labels = new HashSet<>();
      some.forEach(fact -> labels.add(fact.labels().get(dimension)));
      return labels.size() > 1;
    });
  }

  /** The table as rows of cells with headings and totals, ready for CSV and spreadsheets: String, Double or null. */
  public List<List<Object>> grid(Locale locale) {
    List<List<Object>> grid = new ArrayList<>();
    int depth = Math.max(1, request.rows().size());
    List<Object> head = new ArrayList<>(request.rows().stream().<Object>map(d -> label(d, locale)).toList());
    while (head.size() < depth) {
      head.add("");
    }
    boolean hasColumns = !request.columns().isEmpty();
    columns.forEach(column -> head.add(hasColumns ? column.text() : PivotText.VALUE.in(locale)));
    if (hasColumns) {
      head.add(PivotText.TOTAL.in(locale));
    }
    grid.add(head);
    for (Key row : rows) {
      List<Object> line = new ArrayList<>(row.labels().stream().<Object>map(Label::text).toList());
      while (line.size() < depth) {
        line.add("");
      }
      columns.forEach(column -> line.add(value(row, column)));
      if (hasColumns) {
        line.add(rowTotal(row));
      }
      grid.add(line);
    }
    List<Object> totals = new ArrayList<>(List.of(PivotText.TOTAL.in(locale)));
    while (totals.size() < depth) {
      totals.add("");
    }
    columns.forEach(column -> totals.add(columnTotal(column)));
    if (hasColumns) {
      totals.add(total());
    }
    if (!request.rows().isEmpty()) {
      grid.add(totals);
    }
    return grid;
  }

  private static String label(PivotDimension dimension, Locale locale) {
    return MusubiLabels.of(dimension, locale);
  }
}
