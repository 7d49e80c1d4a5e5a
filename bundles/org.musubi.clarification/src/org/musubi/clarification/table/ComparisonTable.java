package org.musubi.clarification.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.musubi.analysis.comparison.Ranks;
import org.musubi.analysis.comparison.Trends;
import org.musubi.clarification.figures.Areas;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.figures.Remark;
import org.musubi.clarification.figures.RemarkKind;
import org.musubi.clarification.figures.Topic;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Observation;
import org.musubi.model.data.Trend;

/**
 * An area beside nation and prefecture, one row a topic (domain.md 1.3.1).
 *
 * <p>Of several years, the newest one is taken in which most of the others have a value of the same years and source;
 * a newer value that stands alone is remarked.
 */
public final class ComparisonTable {

  private final FigureStore store;
  private final ComparisonRequest request;
  private final PeerFigures peers;
  private final List<ComparisonRow> rows;

  private ComparisonTable(FigureStore store, ComparisonRequest request) {
    this.store = store;
    this.request = request;
    peers = new PeerFigures(store);
    rows = request.topics().stream().map(this::row).toList();
  }

  public static ComparisonTable of(FigureStore store, ComparisonRequest request) {
    return new ComparisonTable(store, request);
  }

  public ComparisonRequest request() {
    return request;
  }

  public FigureStore store() {
    return store;
  }

  /** One row a topic, in the order asked for. */
  public List<ComparisonRow> rows() {
    return rows;
  }

  /** The most unfavourable rows first. */
  public List<ComparisonRow> worstFirst() {
    return rows.stream().sorted(ComparisonRow.WORST_FIRST).toList();
  }

  /** Only the rows in which the area is worse than something it is compared with, the worst first. */
  public List<ComparisonRow> worseOnly() {
    return worstFirst().stream().filter(ComparisonRow::isWorse).toList();
  }

  private ComparisonRow row(Topic topic) {
    Map<ReferenceKind, Area> others = new LinkedHashMap<>();
    Optional<Area> prefecture = store.areas().prefectureOf(request.area());
    for (ReferenceKind kind : request.references()) {
      switch (kind) {
        case NATION -> others.put(kind, store.areas().nation());
        case PREFECTURE -> prefecture.ifPresent(area -> others.put(kind, area));
        case MEDIAN -> others.put(kind, null);
      }
    }
    others.values().removeIf(area -> area != null && Areas.isSame(area, request.area()));
    Figure figure = choose(topic, others);
    List<Remark> remarks = new ArrayList<>();
    newer(figure).ifPresent(remarks::add);
    List<Reference> references = new ArrayList<>();
    others.forEach((kind, area) -> {
      Reference reference = reference(kind, figure, counterpart(figure, kind, area));
      Comparability.caution(figure, reference.figure()).ifPresent(remarks::add);
      references.add(reference);
    });
    List<Figure> series = series(figure);
    return new ComparisonRow(topic, figure, List.copyOf(references), place(topic, figure, prefecture).orElse(null),
        trend(series), series, List.copyOf(remarks));
  }

  private List<Figure> candidates(Topic topic, Area area) {
    List<Figure> all = store.figures(topic, area);
    return request.year() == null ? all : all.stream().filter(each -> each.year().equals(request.year())).toList();
  }

  private Figure choose(Topic topic, Map<ReferenceKind, Area> others) {
    List<Figure> known = candidates(topic, request.area()).stream().filter(Figure::isKnown).toList();
    Figure best = null;
    long most = -1;
    for (Figure figure : known.reversed()) {
      long matches = others.entrySet().stream()
          .filter(other -> Comparability.obstacle(figure, counterpart(figure, other.getKey(), other.getValue()))
              .isEmpty())
          .count();
      // Of the same year, the first one of the list is preferred: that of the council.
      if (matches > most || matches == most && best != null && figure.year().equals(best.year())) {
        best = figure;
        most = matches;
      }
    }
    if (best != null) {
      return best;
    }
    List<Figure> all = candidates(topic, request.area());
    return all.isEmpty() ? store.none(topic, request.area()) : all.getLast();
  }

  private Figure counterpart(Figure figure, ReferenceKind kind, Area area) {
    if (kind == ReferenceKind.MEDIAN) {
      return peers.median(figure);
    }
    List<Figure> all = store.figures(figure.topic(), area);
    List<Figure> known = all.stream().filter(Figure::isKnown).toList();
    if (known.isEmpty() && kind == ReferenceKind.NATION && isStandardised(figure)) {
      return new Figure(figure.topic(), area, figure.year(), 100.0, false, null, figure.confidence(), List.of(),
          figure.yearsUsed(), figure.sources(), List.of(Remark.of(RemarkKind.NATION_IS_100)));
    }
    if (known.isEmpty()) {
      return all.isEmpty() ? store.none(figure.topic(), area) : all.getLast();
    }
    if (figure.year() == null) {
      return known.getLast();
    }
    return known.stream()
        .min(Comparator.comparing((Figure other) -> Comparability.obstacle(figure, other).isPresent())
            .thenComparing(other -> Math.abs(other.year() - figure.year())))
        .orElseThrow();
  }

  private static boolean isStandardised(Figure figure) {
    return figure.topic().indicator().getUnit() != null
        && "U-INDEX".equals(figure.topic().indicator().getUnit().getId());
  }

  private static Reference reference(ReferenceKind kind, Figure figure, Figure other) {
    Optional<Remark> obstacle = Comparability.obstacle(figure, other);
    if (obstacle.isPresent()) {
      return new Reference(kind, other, false, Verdict.none(figure, other, obstacle.get()));
    }
    Direction direction = figure.topic().direction();
    Verdict verdict = direction == Direction.NEUTRAL || direction == Direction.TEXT
        ? Verdict.none(figure, other, Remark.of(RemarkKind.NOT_JUDGED)) : Verdict.judge(figure, other);
    return new Reference(kind, other, true, verdict);
  }

  private Optional<Remark> newer(Figure figure) {
    if (!figure.isKnown() || request.year() != null) {
      return Optional.empty();
    }
    Figure latest = store.latest(figure.topic(), request.area());
    return latest.isKnown() && latest.year() > figure.year()
        ? Optional.of(Remark.of(RemarkKind.NEWER_VALUE, latest.year(), latest.shownWithUnit())) : Optional.empty();
  }

  private Optional<Place> place(Topic topic, Figure figure, Optional<Area> prefecture) {
    if (prefecture.isEmpty()) {
      return Optional.empty();
    }
    boolean isItself = request.area().getKind() == AreaKind.PREFECTURE;
    Figure own = isItself ? figure : counterpart(figure, ReferenceKind.PREFECTURE, prefecture.get());
    if (!own.isKnown()) {
      return Optional.empty();
    }
    Map<Figure, Integer> places =
        Ranks.places(topic.direction(), peers.beside(own), Figure::value);
    return places.size() < 2 ? Optional.empty() : places.entrySet().stream()
        .filter(entry -> Areas.isSame(entry.getKey().area(), own.area())).findFirst()
        .map(entry -> new Place(entry.getValue(), places.size(), prefecture.get(), topic.direction()));
  }

  /** Values of the same source, from the last change of the definition on, one a year. */
  private List<Figure> series(Figure figure) {
    Map<Integer, Figure> byYear = new TreeMap<>();
    for (Figure each : store.figures(figure.topic(), figure.area())) {
      if (each.isKnown() && Comparability.isOfSameSource(figure, each)) {
        if (each.evidence().stream().anyMatch(Observation::isDefinitionChanged)) {
          byYear.clear();
        }
        byYear.putIfAbsent(each.year(), each);
      }
    }
    return List.copyOf(byYear.values());
  }

  private static Trend trend(List<Figure> series) {
    Map<Integer, Double> values = new TreeMap<>();
    series.forEach(figure -> values.put(figure.year(), figure.value()));
    return Trends.of(values);
  }

  /** Source, coverage and caveat of every figure in the table, each once: what is printed below it. */
  public List<String> notes(Locale locale) {
    return notes(rows, locale);
  }

  /** Source, coverage and caveat of every figure in some rows, each once. */
  public static List<String> notes(List<ComparisonRow> rows, Locale locale) {
    Set<DataSource> sources = new LinkedHashSet<>();
    Set<String> caveats = new LinkedHashSet<>();
    for (ComparisonRow row : rows) {
      sources.addAll(row.figure().sources());
      row.references().forEach(reference -> sources.addAll(reference.figure().sources()));
      String description = row.topic().indicator().getDescription();
      if (description != null && !description.isBlank()) {
        caveats.add(RuleText.CAVEAT_INDICATOR.in(locale, row.topic().name(locale), description.strip()));
      }
    }
    List<String> notes = new ArrayList<>();
    sources.stream().filter(Objects::nonNull).forEach(source -> notes.add(sourceNote(source, locale)));
    notes.addAll(caveats);
    return notes;
  }

  /** {@code 出典: 国勢調査(総務省)。注意: …}. */
  public static String sourceNote(DataSource source, Locale locale) {
    String publisher = source.getPublisher() == null ? "" : source.getPublisher();
    String caveat = source.getCaveat() == null ? "" : source.getCaveat().strip();
    return caveat.isEmpty() ? RuleText.SOURCE.in(locale, source.getName(), publisher)
        : RuleText.SOURCE_WITH_CAVEAT.in(locale, source.getName(), publisher, caveat);
  }
}
