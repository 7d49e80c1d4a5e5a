package org.musubi.sheets.issues;

import org.musubi.model.data.DataSource;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.sheets.content.Formats;
import org.musubi.sheets.layout.Value;

/**
 * The figures behind an issue.
 *
 * @param indicator what they are about, or null
 * @param nation value of the nation, or null
 * @param prefecture value of the prefecture, or null
 * @param area value of the council's own area, or null
 */
record Evidence(Indicator indicator, Observation nation, Observation prefecture, Observation area) {

  /** Values of fewer people are withheld where the source sets no limit of its own (domain.md 1.5.3). */
  static final int SMALL_NUMBER = 10;

  private static final String NATION_IS_100 = "U-INDEX";

  /** True for ratios standardised to the nation = 100, e.g. SMR. */
  boolean isStandardised() {
    return indicator != null && indicator.getUnit() != null && NATION_IS_100.equals(indicator.getUnit().getId());
  }

  /** The value of the nation; 100 by definition where the indicator is standardised to it. */
  Value printNation() {
    return nation == null && isStandardised() ? Value.number(100.0, Formats.WHOLE) : print(nation);
  }

  /** How a value is printed: with its unit, 「–」 when missing, 「x」 when withheld. */
  static Value print(Observation observation) {
    if (observation == null) {
      return Value.MISSING;
    }
    return isWithheld(observation)
        ? Value.SUPPRESSED
        : Value.number(observation.getValue(), Formats.of(observation.getValue(), observation.getIndicator()));
  }

  static boolean isWithheld(Observation observation) {
    DataSource source = observation.getDataSet() == null ? null : observation.getDataSet().getSource();
    Integer limit = source == null ? null : source.getSmallNumberThreshold();
    boolean few = observation.getN() != null && observation.getN() < (limit == null ? SMALL_NUMBER : limit);
    return observation.isSuppressed() || few;
  }
}
