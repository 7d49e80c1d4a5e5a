package org.musubi.analysis.comparison;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.analysis.numbers.Interval;
import org.musubi.model.core.UnitKind;
import org.musubi.model.data.Comparison;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Mark;
import org.musubi.model.data.Observation;
import org.musubi.model.data.Trend;

/** Comparison of the values of an area with a reference area, its peers and its own past (domain.md 1.3.1). */
public final class Comparisons {

  private static final double STANDARD = 100;

  private Comparisons() {
  }

  /** Value − reference; null when one is missing or suppressed. */
  public static Double difference(Observation observation, Observation reference) {
    Double value = value(observation);
    Double against = value(reference);
    return value == null || against == null ? null : (Double) Decimals.clean(value - against);
  }

  /** Value ÷ reference; null when one is missing or suppressed or the reference is 0. */
  public static Double ratio(Observation observation, Observation reference) {
    Double value = value(observation);
    Double against = value(reference);
    return value == null || against == null || against == 0 ? null : (Double) Decimals.clean(value / against);
  }

  /**
   * The mark of a value against a reference, by the rule of {@link Marks} with direction and neutral band of the
   * indicator of the value. Without a reference (null), a ratio standardised to the nation is judged against 100.
   *
   * @return NODATA when a value is missing or suppressed, or the two belong to different indicators
   */
  public static Mark mark(Observation observation, Observation reference) {
    if (observation == null) {
      return Mark.NODATA;
    }
    if (reference == null) {
      return isStandardised(observation) ? markOfStandardised(observation) : Mark.NODATA;
    }
    return isSameIndicator(observation, reference) ? judge(observation, value(reference)) : Mark.NODATA;
  }

  /** True for values of an indicator whose unit is an index, such as SMR with the nation = 100. */
  public static boolean isStandardised(Observation observation) {
    Indicator indicator = observation.getIndicator();
    return indicator != null && indicator.getUnit() != null && indicator.getUnit().getKind() == UnitKind.INDEX;
  }

  /**
   * The mark of a ratio standardised to the nation = 100 (SMR, 標準化該当比): better or worse when its confidence
   * interval excludes 100; without an interval by the neutral band around 100.
   */
  public static Mark markOfStandardised(Observation observation) {
    return observation == null ? Mark.NODATA : judge(observation, STANDARD);
  }

  private static Mark judge(Observation observation, Double reference) {
    Indicator indicator = observation.getIndicator();
    Double band = indicator == null ? null : Decimals.finiteOrNull(indicator.getNeutralBand());
    return Marks.judge(
        direction(observation),
        value(observation),
        reference,
        band == null ? Marks.USUAL_BAND : band,
        indicator == null ? Interval.NONE : new Interval(indicator.getRangeLow(), indicator.getRangeHigh()),
        new Interval(observation.getCiLow(), observation.getCiHigh()));
  }

  /** True when two values are about different years, so that their comparison needs a remark (domain.md 1.5.3). */
  public static boolean isOfDifferentYears(Observation observation, Observation reference) {
    return !Objects.equals(observation.getYear(), reference.getYear());
  }

  /**
   * A comparison with everything that is known.
   *
   * @param reference the value compared with; may be null
   * @param peers values of the same indicator and year for all areas of the kind, for the place; may be empty
   * @param series values of the same indicator and area over the years, for the trend; may be empty
   */
  public static Comparison compare(Observation observation, Observation reference, Collection<Observation> peers,
      Collection<Observation> series) {
    Comparison comparison = DataFactory.eINSTANCE.createComparison();
    comparison.setObservation(observation);
    comparison.setReference(reference);
    comparison.setDifference(difference(observation, reference));
    comparison.setRatio(ratio(observation, reference));
    comparison.setMark(mark(observation, reference));
    if (!peers.isEmpty()) {
      Ranks.place(direction(observation), value(observation), peers.stream().map(Comparisons::value).toList())
          .ifPresent(comparison::setRank);
    }
    comparison.setTrend(trend(series));
    return comparison;
  }

  /** The trend of a series of values of one indicator and area, by the rule of {@link Trends}. */
  public static Trend trend(Collection<Observation> series) {
    Map<Integer, Double> byYear = new TreeMap<>();
    for (Observation observation : series) {
      if (observation.getYear() != null) {
        byYear.put(observation.getYear(), value(observation));
      }
    }
    return Trends.of(byYear);
  }

  private static Double value(Observation observation) {
    return observation == null || observation.isSuppressed() ? null : Decimals.finiteOrNull(observation.getValue());
  }

  private static Direction direction(Observation observation) {
    return observation.getIndicator() == null ? Direction.NEUTRAL : observation.getIndicator().getDirection();
  }

  private static boolean isSameIndicator(Observation one, Observation other) {
    Indicator left = one.getIndicator();
    Indicator right = other.getIndicator();
    return left == right
        || left != null && right != null && EcoreUtil.getURI(left).equals(EcoreUtil.getURI(right))
            && left.eResource() != null;
  }
}
