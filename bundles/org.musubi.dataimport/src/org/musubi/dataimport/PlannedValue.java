package org.musubi.dataimport;

import org.musubi.model.core.Area;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.data.ValueKind;

/**
 * A value as it will be imported.
 *
 * @param row it comes from
 * @param value null when suppressed
 * @param part of the population in words, empty for everybody
 * @param replaced the value of the council it takes the place of; null for a new one
 */
public record PlannedValue(int row, Area area, Indicator indicator, int year, Double value, boolean suppressed,
    Details details, String part, Observation replaced) {

  /** What goes with a value; null or empty where not given. */
  record Details(Integer n, Integer numerator, Double ciLow, Double ciHigh, boolean changed, ValueKind kind, Part part,
      String remark) { }

  PlannedValue replacing(Observation observation) {
    return new PlannedValue(row, area, indicator, year, value, suppressed, details, part, observation);
  }

  /** Writes everything into an observation. */
  void into(Observation observation) {
    observation.setArea(area);
    observation.setIndicator(indicator);
    observation.setYear(year);
    observation.setValue(value);
    observation.setSuppressed(suppressed);
    observation.setN(details.n());
    observation.setNumerator(details.numerator());
    observation.setCiLow(details.ciLow());
    observation.setCiHigh(details.ciHigh());
    observation.setDefinitionChanged(details.changed());
    observation.setKind(details.kind());
    observation.setRemark(details.remark().isEmpty() ? null : details.remark());
    if (!Part.of(observation.getBreakdown()).equals(details.part())) {
      observation.setBreakdown(details.part().breakdown());
    }
  }
}
