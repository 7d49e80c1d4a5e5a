package org.musubi.sheets.content;

import org.musubi.analysis.comparison.Comparisons;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Mark;
import org.musubi.model.data.Observation;
import org.musubi.sheets.layout.Value;

/** How observed values are printed and judged, the same on every sheet. */
public final class Observations {

  /** Values of fewer people are withheld where the source sets no limit of its own (domain.md 1.5.3). */
  private static final int SMALL_NUMBER = 10;

  private static final String NATION_IS_100 = "U-INDEX";

  private Observations() {
  }

  /** How a value is printed: with its unit, 「–」 when missing, 「x」 when withheld. */
  public static Value print(Observation observation) {
    if (observation == null) {
      return Value.MISSING;
    }
    return isWithheld(observation)
        ? Value.SUPPRESSED
        : Value.number(observation.getValue(), Formats.of(observation.getValue(), observation.getIndicator()));
  }

  /** The value of the nation; 100 by definition where the indicator is standardised to it. */
  public static Value printNation(Indicator indicator, Observation nation) {
    return nation == null && isStandardised(indicator) ? Value.number(100.0, Formats.WHOLE) : print(nation);
  }

  /** True when the value must not be shown because too few people stand behind it. */
  public static boolean isWithheld(Observation observation) {
    DataSource source = observation.getDataSet() == null ? null : observation.getDataSet().getSource();
    Integer limit = source == null ? null : source.getSmallNumberThreshold();
    boolean few = observation.getN() != null && observation.getN() < (limit == null ? SMALL_NUMBER : limit);
    return observation.isSuppressed() || few;
  }

  /** True for ratios standardised to the nation = 100, e.g. SMR. */
  public static boolean isStandardised(Indicator indicator) {
    return indicator != null && indicator.getUnit() != null && NATION_IS_100.equals(indicator.getUnit().getId());
  }

  /**
   * The mark of domain.md 1.3.1: the area against the prefecture, against the nation where the prefecture has no value;
   * the prefecture against the nation where the area has none. Standardised ratios are always judged against the
   * nation = 100. A value that is withheld is not judged.
   */
  public static Mark mark(Indicator indicator, Observation nation, Observation prefecture, Observation area) {
    if (area != null && isWithheld(area)) {
      return Mark.NODATA;
    }
    Observation judged = isNumber(area) ? area : prefecture;
    if (!isNumber(judged)) {
      return Mark.NODATA;
    }
    boolean standardised = isStandardised(indicator);
    if (!standardised && judged == area && isNumber(prefecture)) {
      return Comparisons.mark(area, prefecture);
    }
    if (isNumber(nation)) {
      return Comparisons.mark(judged, nation);
    }
    return standardised && nation == null ? Comparisons.markOfStandardised(judged) : Mark.NODATA;
  }

  private static boolean isNumber(Observation observation) {
    return observation != null && observation.getValue() != null && !isWithheld(observation);
  }
}
