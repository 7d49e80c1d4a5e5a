package org.musubi.clarification.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.analysis.numbers.Interval;
import org.musubi.catalogue.Catalogues;
import org.musubi.clarification.formula.FormulaException;
import org.musubi.model.core.Area;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.DataQuality;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.data.ValueKind;

/**
 * All figures at hand: the published ones of the library, those of a council, and those computed from them.
 *
 * <p>A store is a snapshot for reading: after a change of the council make a new one. Where council and library have
 * a value of the same year, that of the council comes first.
 */
public final class FigureStore {

  /** Marks data sets of computed values that are only kept as evidence; they are no figures of their own. */
  public static final String COMPUTED_TAG = "計算した値";

  private record Place(String indicator, Slice slice, String area) { }

  private final Catalogues catalogues;
  private final CouncilModel council;
  private final Areas areas;
  private final Map<Place, List<Observation>> observed = new HashMap<>();
  private final Map<String, Collection<Slice>> slices = new HashMap<>();
  private final Map<Place, List<Figure>> figures = new HashMap<>();
  private final Topics topics;
  private final Computed computed;

  /**
   * @param catalogues the library; that of the council's own resource set when there is a council
   * @param council null for the library alone
   */
  public FigureStore(Catalogues catalogues, CouncilModel council) {
    this.catalogues = catalogues;
    this.council = council;
    areas = new Areas(catalogues, council);
    if (council != null) {
      council.getDataSets().stream().filter(set -> !set.getTags().contains(COMPUTED_TAG)).forEach(this::index);
    }
    catalogues.dataSets().forEach(this::index);
    observed.values().forEach(list -> list.sort(Comparator.comparing(Observation::getYear)));
    topics = new Topics(indicators(), slices);
    computed = new Computed(this, topics);
  }

  private void index(DataSet set) {
    for (Observation observation : set.getObservations()) {
      Indicator indicator = observation.getIndicator();
      Area area = observation.getArea();
      // Targets and half-entered rows are no figures of the area.
      if (indicator != null && area != null && observation.getYear() != null
          && observation.getKind() != ValueKind.TARGET) {
        Slice slice = Slice.of(observation.getBreakdown());
        slices.computeIfAbsent(indicator.getId(), key -> new LinkedHashSet<>()).add(slice);
        observed.computeIfAbsent(new Place(indicator.getId(), slice, Areas.key(area)), key -> new ArrayList<>())
            .add(observation);
      }
    }
  }

  private List<Indicator> indicators() {
    Map<String, Indicator> all = new LinkedHashMap<>();
    catalogues.indicators().forEach(each -> all.put(each.getId(), each));
    if (council != null) {
      if (council.getOwnCatalogue() != null) {
        council.getOwnCatalogue().getIndicators().forEach(each -> all.putIfAbsent(each.getId(), each));
      }
      council.getDataSets().stream().flatMap(set -> set.getObservations().stream()).map(Observation::getIndicator)
          .filter(each -> each != null && !each.eIsProxy()).forEach(each -> all.putIfAbsent(each.getId(), each));
    }
    return List.copyOf(all.values());
  }

  public Areas areas() {
    return areas;
  }

  public Optional<CouncilModel> council() {
    return Optional.ofNullable(council);
  }

  /** Every indicator, and the parts of the population there are values of, in the order of the library. */
  public List<Topic> topics() {
    return Collections.unmodifiableList(topics.all());
  }

  /** The topics there is any value of, or that can be computed. */
  public List<Topic> topicsWithValues() {
    return topics.all().stream().filter(topic -> slices.getOrDefault(topic.indicator().getId(), List.of())
        .contains(topic.slice()) || computed.isComputed(topic)).toList();
  }

  /** The topic a user names by code (A07, A07.D) or name. */
  public Optional<Topic> topic(String codeOrName) {
    return topics.find(codeOrName);
  }

  public Optional<Topic> topic(Indicator indicator, Slice slice) {
    return topics.of(indicator, slice);
  }

  /** The topics a person begins with: those tagged so in the library. */
  public List<Topic> recommended() {
    return topicsWithValues().stream().filter(topic -> topic.indicator().getTags().contains("おすすめ")).toList();
  }

  /** True for topics whose values are computed from others by a formula of the library or the council. */
  public boolean isComputed(Topic topic) {
    return computed.isComputed(topic);
  }

  /** True for a figure that was computed and is no published or entered one. */
  public static boolean isComputed(Figure figure) {
    return figure.remarks().stream().anyMatch(remark -> remark.kind() == RemarkKind.COMPUTED);
  }

  /** What is wrong with the formula of an indicator; empty when it can be computed or is only words. */
  public Optional<FormulaException> formulaProblem(Indicator indicator) {
    return computed.problem(indicator);
  }

  /** The newest figure a topic that is not part of the store would have by its formula. */
  Figure tryOut(Topic topic, Area area) throws FormulaException {
    Optional<FormulaException> problem = computed.problem(topic.indicator());
    if (problem.isPresent()) {
      throw problem.get();
    }
    List<Figure> all = computed.figures(topic, area);
    return all.reversed().stream().filter(Figure::isKnown).findFirst()
        .orElseGet(() -> all.isEmpty() ? computed.whyNone(topic, area) : all.getLast());
  }

  /** The figures of a topic for an area, oldest first; of one year there may be several from different sources. */
  public List<Figure> figures(Topic topic, Area area) {
    Place place = new Place(topic.indicator().getId(), topic.slice(), Areas.key(area));
    List<Figure> known = figures.get(place);
    if (known == null) {
      List<Observation> values = observed.getOrDefault(place, List.of());
      known = values.isEmpty() && computed.isComputed(topic)
          ? computed.figures(topic, area) : values.stream().map(each -> figure(topic, area, each)).toList();
      figures.put(place, known);
    }
    return known;
  }

  /** The newest figure with a value, else the newest, else one that says why there is none. */
  public Figure latest(Topic topic, Area area) {
    List<Figure> all = figures(topic, area);
    return all.reversed().stream().filter(Figure::isKnown).findFirst()
        .or(() -> all.reversed().stream().findFirst())
        .orElseGet(() -> none(topic, area));
  }

  /** The figure that says why there is none. */
  public Figure none(Topic topic, Area area) {
    return computed.isComputed(topic)
        ? computed.whyNone(topic, area) : Figure.missing(topic, area, Remark.of(RemarkKind.NO_VALUE, area.getName()));
  }

  private static Figure figure(Topic topic, Area area, Observation observation) {
    List<Remark> remarks = new ArrayList<>();
    int threshold = Threshold.of(observation);
    boolean few = observation.getN() != null && observation.getN() < threshold;
    boolean withheld = observation.isSuppressed() || few;
    Double value = withheld ? null : Decimals.finiteOrNull(observation.getValue());
    if (few && !observation.isSuppressed()) {
      remarks.add(Remark.of(RemarkKind.SMALL_NUMBER, area.getName(), observation.getN(), threshold));
    } else if (withheld) {
      remarks.add(Remark.of(RemarkKind.SUPPRESSED, area.getName()));
    } else if (value == null) {
      remarks.add(Remark.of(RemarkKind.NO_VALUE, area.getName()));
    } else if (observation.getNumerator() != null && observation.getNumerator() < threshold) {
      remarks.add(Remark.of(RemarkKind.FEW_CASES, area.getName(), observation.getNumerator(), threshold));
    }
    DataSource source = Threshold.sourceOf(observation);
    if (source == null && value != null) {
      remarks.add(Remark.of(RemarkKind.SOURCE_UNKNOWN, area.getName()));
    }
    quality(observation, area, remarks);
    return new Figure(topic, area, observation.getYear(), value, withheld, observation.getN(),
        new Interval(observation.getCiLow(), observation.getCiHigh()), List.of(observation),
        List.of(observation.getYear()), source == null ? List.of() : List.of(source), List.copyOf(remarks));
  }

  private static void quality(Observation observation, Area area, List<Remark> remarks) {
    DataQuality quality = observation.getDataSet() == null ? null : observation.getDataSet().getQuality();
    if (quality == DataQuality.FICTITIOUS) {
      remarks.add(Remark.of(RemarkKind.FICTITIOUS, area.getName()));
    } else if (quality == DataQuality.PROVISIONAL) {
      remarks.add(Remark.of(RemarkKind.PROVISIONAL, area.getName()));
    }
  }
}
