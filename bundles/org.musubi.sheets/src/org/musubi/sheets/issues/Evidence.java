package org.musubi.sheets.issues;

import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.sheets.content.Observations;
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

  /** True for ratios standardised to the nation = 100, e.g. SMR. */
  boolean isStandardised() {
    return Observations.isStandardised(indicator);
  }

  /** The value of the nation; 100 by definition where the indicator is standardised to it. */
  Value printNation() {
    return Observations.printNation(indicator, nation);
  }
}
